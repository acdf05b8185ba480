import { describe, expect, it } from 'vitest';
import {
  type Budget,
  chargeKinds,
  debtKinds,
  homes,
  incomeSources,
  noFacts,
  type SituationFacts,
} from '../eligibility/index.ts';
import { combinePieceFacts, knownPieceFacts, stateOver } from './index.ts';
import { nothingKnown, plainest } from './testing/situations.ts';

const owing = (budget: Partial<Budget>): SituationFacts => ({ ...noFacts, budget: { ...noFacts.budget, ...budget } });
const living = (household: Partial<SituationFacts['household']>): SituationFacts => ({
  ...noFacts,
  household: { ...noFacts.household, ...household },
});
const declaring = (overIndebtedness: SituationFacts['declarations']['overIndebtedness']): SituationFacts => ({
  ...noFacts,
  declarations: { ...noFacts.declarations, overIndebtedness },
});
const says = (facts: SituationFacts) => knownPieceFacts(facts, null);
const monthlyCents = 100_00;

describe('what a situation says of the pieces', () => {
  it('is nothing when nothing is known of it', () => {
    expect(says(noFacts)).toEqual(nothingKnown);
  });

  const certified: readonly (readonly [string, string])[] = [
    ['salary', 'employer'],
    ['selfEmployment', 'other'],
    ['unemploymentBenefit', 'franceTravail'],
    ['activityBonus', 'familyAllowanceFund'],
    ['minimumIncome', 'familyAllowanceFund'],
    ['disabledAdultAllowance', 'familyAllowanceFund'],
    ['disabilityPension', 'pensionFund'],
    ['dailyAllowance', 'healthInsurance'],
    ['retirementPension', 'pensionFund'],
    ['oldAgeMinimum', 'pensionFund'],
    ['survivorPension', 'pensionFund'],
    ['familyBenefits', 'familyAllowanceFund'],
    ['housingBenefit', 'familyAllowanceFund'],
    ['alimonyReceived', 'alimonyDebtor'],
    ['trainingGrant', 'other'],
    ['youthAllowance', 'other'],
    ['rentReceived', 'other'],
    ['other', 'other'],
  ];
  it('is who certifies each income', () => {
    const found = incomeSources.map((source) => [
      source,
      ...(says(owing({ incomes: [{ source, monthlyCents: null }] })).incomeCertifiers ?? []),
    ]);
    expect(found).toEqual(certified);
  });

  it('is each certifier once, and none when there is no income', () => {
    const incomes = (['familyBenefits', 'salary', 'housingBenefit'] as const).map((source) => ({
      source,
      monthlyCents,
    }));
    expect(says(owing({ incomes })).incomeCertifiers).toEqual(['familyAllowanceFund', 'employer']);
    expect(says(owing({ incomes: [] })).incomeCertifiers).toEqual([]);
  });

  const billed: Readonly<Record<string, string>> = {
    energy: 'energy',
    water: 'water',
    telephone: 'telephone',
    homeInsurance: 'insurance',
    vehicleInsurance: 'insurance',
    healthInsurance: 'insurance',
    otherInsurance: 'insurance',
  };
  it.each(chargeKinds)('is the bill of a charge: %s', (kind) => {
    const expected = billed[kind];
    expect(says(owing({ charges: [{ kind, monthlyCents }] })).bills).toEqual(expected === undefined ? [] : [expected]);
  });

  const lent = ['homeLoan', 'personalLoan', 'vehicleLoan', 'revolvingCredit', 'microcredit', 'employerLoan'];
  it.each(debtKinds)('is whether a loan runs: %s', (kind) => {
    expect(says(owing({ debts: [{ kind, monthlyCents }] })).hasRunningLoans).toBe(lent.includes(kind));
  });

  it.each([
    ['nobody asked', null, null, null, null],
    ['no procedure', 'none', [], false, false],
    ['a procedure runs, debts not known', 'procedureRunning', null, true, null],
    ['a procedure runs, no plan is paid', 'procedureRunning', [], true, null],
    ['an agreement was obtained', 'agreementObtained', [], true, null],
    ['a plan is paid and nobody asked more', null, ['overIndebtednessPlan'], true, true],
    ['a plan is paid although none is declared', 'none', ['overIndebtednessPlan'], true, true],
  ] as const)('is over-indebtedness: %s', (_, declared, kinds, isOverIndebted, hasOverIndebtednessPlan) => {
    const debts = kinds === null ? null : kinds.map((kind) => ({ kind, monthlyCents }));
    const facts = { ...declaring(declared), budget: { ...noFacts.budget, debts } };
    expect(says(facts)).toMatchObject({ isOverIndebted, hasOverIndebtednessPlan });
  });

  it('is how the person is housed', () => {
    expect(homes.map((home) => [home, says(living({ home })).housing])).toEqual([
      ['socialTenant', 'tenant'],
      ['privateTenant', 'tenant'],
      ['hosted', 'hosted'],
      ['ownerRepaying', 'ownerRepaying'],
      ['owner', 'owner'],
      ['shelter', 'other'],
      ['homeless', 'other'],
      ['other', 'other'],
    ]);
  });

  it.each([
    [null, null, null],
    [null, 0, null],
    [null, 2, true],
    ['single', null, null],
    ['single', 0, false],
    ['single', 1, true],
    ['cohabiting', 0, false],
    ['civilPartnership', 0, false],
    ['married', null, true],
    ['married', 0, true],
    ['separated', 0, true],
    ['divorced', 0, true],
    ['widowed', null, true],
  ] as const)('is whether there is a family record book: %s with %s children: %s', (family, children, expected) => {
    expect(says(living({ family, children })).isMarriedOrParent).toBe(expected);
  });

  it('is what the loan is for, and never the permit or the supplier', () => {
    expect(knownPieceFacts(noFacts, 'computer')).toEqual({ ...nothingKnown, project: 'computer' });
  });
});

describe('a fact about the pieces', () => {
  it('comes from the situation, then from the agent, then from nowhere', () => {
    const { situation, origins } = combinePieceFacts(
      { ...nothingKnown, housing: 'tenant', supplier: 'private' },
      { ...nothingKnown, housing: 'hosted', incomeCertifiers: [] },
    );
    expect(situation).toEqual({ ...nothingKnown, housing: 'hosted', incomeCertifiers: [], supplier: 'private' });
    expect(origins).toMatchObject({
      housing: 'situation',
      incomeCertifiers: 'situation',
      supplier: 'stated',
      bills: null,
    });
  });

  it('is stated over only where the situation does not say it', () => {
    const stated = { ...nothingKnown, housing: 'tenant' } as const;
    const combined = combinePieceFacts(stated, { ...nothingKnown, housing: 'hosted' });
    expect(stateOver({ ...combined, stated }, plainest)).toEqual({ ...plainest, housing: 'tenant' });
  });

  it('is taken from the situation even when it is a no', () => {
    const { situation } = combinePieceFacts(
      { ...plainest, hasRunningLoans: true },
      { ...nothingKnown, hasRunningLoans: false },
    );
    expect(situation).toEqual({ ...plainest, hasRunningLoans: false });
  });
});
