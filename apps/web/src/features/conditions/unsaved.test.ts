import { noFacts } from '@parcours/domain/eligibility';
import { describe, expect, it } from 'vitest';
import { draftOf, type SituationDraft } from './draft.ts';
import { unreadable } from './unsaved.ts';

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
    expect(unreadable({ ...draftOf(saved), ...typed }, saved)).toEqual(typed);
  });

  it.each<[string, Partial<SituationDraft>]>([
    ['a date', { bornOn: '12/03/1984' }],
    ['an amount, however it is written', { incomes: [{ id: 0, kind: 'salary', amount: '900,5' }] }],
    ['a line whose amount is still to ask', { incomes: [{ id: 0, kind: 'salary', amount: '' }] }],
    ['a withdrawal', { transmission: { ...answered, withdrawnOn: '14/03/2026' } }],
  ])('is not what it holds: %s', (_, typed) => {
    expect(unreadable({ ...draftOf(saved), ...typed }, saved)).toEqual({});
  });
});
