import { noFacts, type SituationFacts } from '@parcours/domain/eligibility';
import { eligible } from '@parcours/domain/eligibility/testing/examples';
import { describe, expect, it } from 'vitest';
import { bodyOf, draftOf, type SituationDraft, savedLines } from './draft.ts';

const nobody = {
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
};
const { household, budget, declarations, consents } = eligible;
const known: SituationFacts = { isProjectAccepted: false, household, budget, declarations, consents };
const somebody = { ...nobody, bornOn: eligible.bornOn, town: 'Sucy-en-Brie', email: 'awa@exemple.test' };

const readAfter = (change: Partial<SituationDraft>) => {
  const saved = { person: somebody, facts: known };
  return bodyOf({ ...draftOf(saved), ...change }, saved);
};

describe('a situation on screen', () => {
  it.each([
    ['of which nothing is known', { person: nobody, facts: noFacts }],
    ['of which everything is known', { person: somebody, facts: known }],
  ])('reads as it was saved, %s', (_, saved) => {
    expect(bodyOf(draftOf(saved), saved)).toEqual(saved);
  });

  it('leaves a date, a name and an address as they were while they cannot be read', () => {
    const { person } = readAfter({ bornOn: '12/0', lastName: ' ', email: 'awa@' });
    expect(person).toMatchObject({ bornOn: eligible.bornOn, lastName: 'Exemple', email: 'awa@exemple.test' });
  });

  it('takes out what was emptied', () => {
    const { person } = readAfter({ bornOn: '', town: ' ', email: '' });
    expect(person).toMatchObject({ bornOn: null, town: null, email: null });
  });

  it('keeps the stored sum of a line while what is typed over it cannot be read', () => {
    const facts = { ...known, budget: { ...known.budget, charges: [{ kind: 'rent', monthlyCents: 64_000 } as const] } };
    const saved = { person: somebody, facts };
    const chargesOf = (...typed: readonly (readonly [id: number, amount: string])[]) =>
      bodyOf(
        { ...draftOf(saved), charges: typed.map(([id, amount]) => ({ id, kind: 'rent', amount })) },
        saved,
      ).facts.budget.charges?.map(({ monthlyCents }) => monthlyCents);
    for (const half of ['64o', '12x', '-5']) expect(chargesOf([0, half])).toEqual([64_000]);
    expect(chargesOf([0, ''])).toEqual([null]);
    expect(chargesOf([0, '1 200,50'])).toEqual([120_050]);
    // A second line of the same kind has nothing stored yet; a draft taken up again numbers its only line otherwise.
    expect(chargesOf([0, '640'], [1, '12x'])).toEqual([64_000, null]);
    expect(chargesOf([4, '64o'])).toEqual([64_000]);
  });

  it('knows a line by its id on screen once another one is removed', () => {
    const line = (id: number, amount: string) => ({ id, kind: 'rent', amount }) as const;
    const saved = { person: somebody, facts: known };
    const typed = { ...draftOf(saved), charges: [line(0, '100'), line(1, '200')] };
    const after = { ...bodyOf(typed, saved), lines: savedLines(typed, saved) };
    const { charges } = bodyOf({ ...typed, charges: [line(1, '2oo')] }, after).facts.budget;
    expect(charges).toEqual([{ kind: 'rent', monthlyCents: 20_000 }]);
  });

  it('keeps the stored number of children while it cannot be read', () => {
    const { children } = known.household;
    expect(children).not.toBeNull();
    expect(readAfter({ children: 'deux' }).facts.household.children).toBe(children);
    expect(readAfter({ children: '' }).facts.household.children).toBeNull();
  });

  it('takes a yes for given once its day can be read', () => {
    const given = (answeredOn: string, withdrawnOn: string | null = null) =>
      readAfter({ transmission: { isGiven: true, answeredOn, withdrawnOn } }).facts.consents;
    expect(given('12/0').transmission).toEqual(known.consents.transmission);
    expect(given('12/03/2026').transmission).toEqual({ isGiven: true, answeredOn: '2026-03-12', withdrawnOn: null });
    for (const early of ['1', '11/03/2026']) {
      expect(given('12/03/2026', early).transmission).toMatchObject({ withdrawnOn: null });
    }
    expect(given('12/03/2026', '14/03/2026').transmission).toMatchObject({ withdrawnOn: '2026-03-14' });
  });
});
