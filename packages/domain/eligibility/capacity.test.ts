import { describe, expect, it } from 'vitest';
import { type Budget, capacityOf, convention2011, type Situation, unitHundredths } from './index.ts';
import { eligible, judge as judgeOn } from './testing/examples.ts';

const judge = (situation: Situation) => judgeOn('carriesInstalment', situation);
const withHousehold = (household: Partial<Situation['household']>): Situation => ({
  ...eligible,
  household: { ...eligible.household, ...household },
});
const budgeting = (budget: Partial<Budget>, from = eligible): Situation => ({
  ...from,
  budget: { ...from.budget, ...budget },
});

describe('the units of a household', () => {
  it.each([
    [1, 0, 100],
    [2, 0, 200],
    [1, 1, 250],
    [2, 1, 300],
    [1, 2, 300],
    [2, 2, 350],
    [1, 4, 400],
    [2, 5, 500],
  ] as const)('of %i adults and %i children are %i hundredths', (adults, children, hundredths) => {
    expect(unitHundredths(convention2011.units, adults, children)).toBe(hundredths);
  });
});

describe('carrying the instalment', () => {
  it('passes when exactly the threshold is left to live, and says how', () => {
    expect(judge(eligible)).toEqual({
      condition: 'carriesInstalment',
      kind: 'advisory',
      verdict: 'pass',
      value: {
        resourcesCents: 1_200_00,
        chargesCents: 700_00,
        debtsCents: 156_58,
        instalmentCents: 43_42,
        unitHundredths: 100,
        leftToLiveCents: 300_00,
        leftToLivePerUnitCents: 300_00,
      },
      limit: 300_00,
    });
  });

  it.each([
    [1, 0, 343_41, 'fail', 299_99],
    [1, 0, 343_42, 'pass', 300_00],
    [2, 0, 643_41, 'fail', 299_99],
    [2, 0, 643_42, 'pass', 300_00],
    [1, 1, 793_41, 'fail', 299_99],
    [1, 1, 793_42, 'pass', 300_00],
    [2, 1, 943_41, 'fail', 299_99],
    [2, 1, 943_42, 'pass', 300_00],
    [2, 2, 1_093_42, 'pass', 300_00],
    [1, 0, 0, 'fail', -43_42],
    [2, 1, 0, 'fail', -14_48],
  ] as const)(
    '%i adults, %i children, %i cents a month and no charge: %s, %i left a unit',
    (adults, children, income, verdict, perUnit) => {
      const situation: Situation = {
        ...eligible,
        household: { ...eligible.household, adults, children },
        budget: { incomes: [{ source: 'minimumIncome', monthlyCents: income }], charges: [], debts: [] },
      };
      expect(judge(situation)).toMatchObject({ verdict, value: { leftToLivePerUnitCents: perUnit } });
    },
  );

  it.each([
    ['a cent more of rent', budgeting({ charges: [{ kind: 'rent', monthlyCents: 700_01 }] }), 'fail'],
    ['a cent more of debt', budgeting({ debts: [{ kind: 'fine', monthlyCents: 156_59 }] }), 'fail'],
    ['a cent less of income', budgeting({ incomes: [{ source: 'salary', monthlyCents: 1_199_99 }] }), 'fail'],
    ['no debt', budgeting({ debts: [] }), 'pass'],
  ])('with %s: %s', (_, situation, verdict) => {
    expect(judge(situation).verdict).toBe(verdict);
  });

  it.each([
    ['no amount', { ...eligible, request: { ...eligible.request, amountCents: null } }, ['amount']],
    ['an amount of 0', { ...eligible, request: { ...eligible.request, amountCents: 0 } }, ['amount']],
    ['no duration', { ...eligible, request: { ...eligible.request, durationMonths: null } }, ['duration']],
    ['a duration of 0', { ...eligible, request: { ...eligible.request, durationMonths: 0 } }, ['duration']],
    ['too many figures', { ...eligible, request: { ...eligible.request, durationMonths: 24_242_424 } }, ['duration']],
    ['the number of adults unknown', withHousehold({ adults: null }), ['adults']],
    ['the number of children unknown', withHousehold({ children: null }), ['children']],
    ['incomes not asked', budgeting({ incomes: null }), ['incomes']],
    ['one income not known', budgeting({ incomes: [{ source: 'salary', monthlyCents: null }] }), ['incomes']],
    ['charges not asked', budgeting({ charges: null }), ['charges']],
    ['one charge not known', budgeting({ charges: [{ kind: 'water', monthlyCents: null }] }), ['charges']],
    ['debts not asked', budgeting({ debts: null }), ['debts']],
    ['one debt not known', budgeting({ debts: [{ kind: 'fine', monthlyCents: null }] }), ['debts']],
    ['charges and debts not asked', budgeting({ charges: null, debts: null }), ['charges', 'debts']],
  ] as const)('is unknown with %s', (_, situation, missing) => {
    expect(judge(situation)).toMatchObject({ verdict: 'unknown', missing, limit: 300_00 });
  });

  it('is told for an amount and a duration out of range as well', () => {
    const beyond = { ...eligible, request: { ...eligible.request, amountCents: 5_000_00, durationMonths: 60 } };
    expect(capacityOf(beyond, convention2011)).toMatchObject({ isKnown: true, capacity: { instalmentCents: 92_08 } });
  });
});
