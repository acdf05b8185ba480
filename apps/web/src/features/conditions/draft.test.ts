import { noFacts, type SituationFacts } from '@parcours/domain/eligibility';
import { eligible } from '@parcours/domain/eligibility/testing/examples';
import { describe, expect, it } from 'vitest';
import { bodyOf, draftOf, type SituationDraft } from './draft.ts';

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

  it('keeps a line whose amount is not known, or cannot be read, as not known', () => {
    const line = { id: 0, kind: 'salary' } as const;
    const incomesOf = (amount: string) => readAfter({ incomes: [{ ...line, amount }] }).facts.budget.incomes;
    expect(incomesOf('')).toEqual([{ source: 'salary', monthlyCents: null }]);
    expect(incomesOf('mille')).toEqual([{ source: 'salary', monthlyCents: null }]);
    expect(incomesOf('1 200,50')).toEqual([{ source: 'salary', monthlyCents: 120_050 }]);
  });

  it('takes a yes for given once its day can be read', () => {
    const given = (answeredOn: string, withdrawnOn: string | null = null) =>
      readAfter({ transmission: { isGiven: true, answeredOn, withdrawnOn } }).facts.consents;
    expect(given('12/0').transmission).toBeNull();
    expect(given('12/03/2026').transmission).toEqual({ isGiven: true, answeredOn: '2026-03-12', withdrawnOn: null });
    for (const early of ['1', '11/03/2026']) {
      expect(given('12/03/2026', early).transmission).toMatchObject({ withdrawnOn: null });
    }
    expect(given('12/03/2026', '14/03/2026').transmission).toMatchObject({ withdrawnOn: '2026-03-14' });
  });
});
