import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/index.ts';
import {
  assess,
  type Charge,
  conditions,
  convention2011,
  type Debt,
  type Income,
  nothingKnown,
  type RuleSet,
  ruleSetOn,
  type Situation,
} from './index.ts';
import { today, verdictOn } from './testing/examples.ts';
import { days, ruleSets, situations, tightSituations } from './testing/situations.ts';

const anyRules = fc.oneof(fc.constant(convention2011), ruleSets);

/** Each takes one fact away. */
const forget: readonly ((from: Situation) => Situation)[] = [
  (from) => ({ ...from, bornOn: null }),
  (from) => ({ ...from, town: null }),
  (from) => ({ ...from, postalCode: null }),
  ...(['project', 'isProjectAccepted', 'amountCents', 'durationMonths'] as const).map((fact) => (from: Situation) => ({
    ...from,
    request: { ...from.request, [fact]: null },
  })),
  ...(['adults', 'children'] as const).map((fact) => (from: Situation) => ({
    ...from,
    household: { ...from.household, [fact]: null },
  })),
  ...(['incomes', 'charges', 'debts'] as const).map((fact) => (from: Situation) => ({
    ...from,
    budget: { ...from.budget, [fact]: null },
  })),
  (from) => ({
    ...from,
    budget: {
      ...from.budget,
      charges: from.budget.charges?.map((charge) => ({ ...charge, monthlyCents: null })) ?? null,
    },
  }),
  ...(
    [
      'isBankCreditWithinReach',
      'paymentIncidentFiles',
      'overIndebtedness',
      'hasRightOfResidence',
      'areOrdinaryAidsLookedAt',
    ] as const
  ).map((fact) => (from: Situation) => ({ ...from, declarations: { ...from.declarations, [fact]: null } })),
  (from) => ({ ...from, consents: { ...from.consents, accompaniment: null } }),
  (from) => ({ ...from, consents: { ...from.consents, transmission: null } }),
];

describe('any situation', () => {
  it('gets one verdict a condition, always in the same order, with the kind of the rule set', () => {
    fc.assert(
      fc.property(situations, anyRules, (situation, ruleSet) => {
        const { verdicts } = assess(situation, ruleSet, today);
        expect(verdicts.map(({ condition }) => condition)).toEqual(conditions);
        for (const { condition, kind } of verdicts) expect(kind).toBe(ruleSet.kinds[condition]);
      }),
    );
  });

  it('fails on nothing that is not known', () => {
    fc.assert(
      fc.property(situations, anyRules, fc.constantFrom(...forget), (situation, ruleSet, forgetOne) => {
        const before = assess(situation, ruleSet, today).verdicts;
        const after = assess(forgetOne(situation), ruleSet, today).verdicts;
        for (const { condition, verdict } of after) {
          if (verdict === 'fail') expect(verdictOn(before, condition).verdict).toBe('fail');
        }
      }),
    );
  });

  it('fails on nothing when nothing is known, by any rules', () => {
    fc.assert(
      fc.property(anyRules, (ruleSet) => {
        for (const { verdict } of assess(nothingKnown, ruleSet, today).verdicts) expect(verdict).toBe('unknown');
      }),
    );
  });

  it('is told what is missing exactly when a verdict is unknown', () => {
    fc.assert(
      fc.property(situations, anyRules, (situation, ruleSet) => {
        for (const found of assess(situation, ruleSet, today).verdicts) {
          if (found.verdict === 'unknown') expect(found.missing.length).toBeGreaterThan(0);
          else expect(found).toHaveProperty('value');
        }
      }),
    );
  });

  it('is read so that every blocking condition passes, fails or is unknown, and is said to', () => {
    fc.assert(
      fc.property(situations, anyRules, (situation, ruleSet) => {
        const { verdicts, reading } = assess(situation, ruleSet, today);
        const blocking = verdicts.filter(({ kind }) => kind === 'blocking');
        const failing = reading.standing === 'someFail' ? reading.failing : [];
        const unknown = reading.standing === 'allBlockingPass' ? [] : reading.unknown;
        for (const { condition, verdict } of blocking) {
          expect(failing.includes(condition)).toBe(verdict === 'fail');
          expect(unknown.includes(condition)).toBe(verdict === 'unknown');
        }
      }),
    );
  });
});

describe('more money', () => {
  const richer: fc.Arbitrary<(from: Situation) => Situation> = fc
    .tuple(fc.nat({ max: 500_00 }), fc.nat({ max: 3 }))
    .map(([cents, choice]) => ({ budget, ...from }) => {
      const more = (income: Income): Income => ({
        ...income,
        monthlyCents: income.monthlyCents === null ? null : income.monthlyCents + cents,
      });
      const less = <Line extends Charge | Debt>(line: Line): Line => ({
        ...line,
        monthlyCents: line.monthlyCents === null ? null : Math.max(line.monthlyCents - cents, 0),
      });
      const budgets = [
        { ...budget, incomes: budget.incomes?.map(more) ?? null },
        { ...budget, incomes: budget.incomes?.concat({ source: 'other', monthlyCents: cents }) ?? null },
        { ...budget, charges: budget.charges?.map(less) ?? null, debts: budget.debts?.map(less) ?? null },
        { ...budget, debts: budget.debts?.slice(1) ?? null },
      ];
      return { ...from, budget: budgets[choice] ?? budget };
    });

  it('never makes a loan that could be carried one that cannot', () => {
    fc.assert(
      fc.property(fc.oneof(situations, tightSituations), anyRules, richer, (situation, ruleSet, enrich) => {
        const before = verdictOn(assess(situation, ruleSet, today).verdicts, 'carriesInstalment');
        const after = verdictOn(assess(enrich(situation), ruleSet, today).verdicts, 'carriesInstalment');
        if (before.verdict === 'pass') expect(after.verdict).toBe('pass');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a later rule set', () => {
  it('changes no verdict of a day before it', () => {
    fc.assert(
      fc.property(
        situations,
        fc.array(ruleSets, { maxLength: 4 }),
        days,
        fc.nat({ max: 5_000 }),
        ruleSets,
        (situation, versions, day, later, rules) => {
          const judged = (all: readonly RuleSet[]) => {
            const inForce = ruleSetOn(all, day);
            return inForce && assess(situation, inForce, day);
          };
          const next = { ...rules, effectiveFrom: addDays(day, later + 1) };
          expect(judged([...versions, next])).toEqual(judged(versions));
          expect(judged([next, ...versions])).toEqual(judged(versions));
        },
      ),
    );
  });
});
