import { noFacts } from '@parcours/domain/eligibility';
import { describe, expect, it } from 'vitest';
import { draftOf, type SituationDraft } from './draft.ts';
import { requestOf } from './request-draft.ts';
import { refusedPlaces, unreadable } from './unsaved.ts';

const saved = {
  person: {
    lastName: 'Exemple',
    firstName: null,
    bornOn: null,
    telephone: null,
    secondTelephone: null,
    preferredContact: null,
    email: null,
    street: null,
    postalCode: null,
    town: null,
  },
  facts: noFacts,
};
const answered = { isGiven: true, answeredOn: '12/03/2026' };

describe('what a situation cannot hold yet', () => {
  it.each<[string, Partial<SituationDraft>]>([
    ['half a date', { bornOn: '12/0' }],
    ['half an address', { email: 'awa@' }],
    ['a name that was emptied', { lastName: '' }],
    ['a number in words', { children: 'deux' }],
    ['half an amount', { incomes: [{ id: 0, kind: 'salary', amount: 'neuf c' }] }],
    ['the day of an answer', { transmission: { isGiven: true, answeredOn: '1', withdrawnOn: null } }],
    ['the day of a withdrawal', { transmission: { ...answered, withdrawnOn: '1' } }],
  ])('is kept as a draft: %s', (_, typed) => {
    expect(unreadable({ ...draftOf(saved), ...typed })).toEqual(typed);
  });

  it.each<[string, Partial<SituationDraft>]>([
    ['a date', { bornOn: '12/03/1984' }],
    ['an amount, however it is written', { incomes: [{ id: 0, kind: 'salary', amount: '900,5' }] }],
    ['a line whose amount is still to ask', { incomes: [{ id: 0, kind: 'salary', amount: '' }] }],
    ['a withdrawal', { transmission: { ...answered, withdrawnOn: '14/03/2026' } }],
  ])('is not what it holds: %s', (_, typed) => {
    expect(unreadable({ ...draftOf(saved), ...typed })).toEqual({});
  });
});

describe('what is said of it', () => {
  const asked = { project: 'vehicleRepair', projectDetail: '', amount: '1500', duration: '24' } as const;
  it('names each field that is refused, with its place, and nothing else', () => {
    const charges = [{ id: 0, kind: 'rent', amount: '64o' } as const];
    expect(refusedPlaces(draftOf(saved), asked)).toEqual([]);
    const places = refusedPlaces({ ...draftOf(saved), charges }, { ...asked, amount: '1 5OO' });
    expect(places.map((place) => place.replaceAll(/\s/g, ' '))).toEqual([
      'Montant, dans « La demande »',
      'Loyer, dans « Charges »',
    ]);
  });

  it('leaves the recorded amount of a request while it cannot be read', () => {
    const recorded = {
      project: 'vehicleRepair',
      projectDetail: null,
      amountCents: 150_000,
      durationMonths: 24,
    } as const;
    expect(requestOf({ ...asked, amount: '1 5OO', duration: '1x' }, recorded)).toEqual(recorded);
    expect(requestOf({ ...asked, amount: '' }, recorded)).toMatchObject({ amountCents: null });
  });
});
