import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  type Change,
  convention2011,
  type Debt,
  nearestPass,
  type RequestFacts,
  type RuleSet,
  type Situation,
} from './index.ts';
import { today } from './testing/examples.ts';
import { ruleSets, tightSituations } from './testing/situations.ts';

const negotiable: readonly string[] = ['amountInRange', 'durationInRange', 'carriesInstalment'];
const fails = (situation: Situation, ruleSet: RuleSet): boolean =>
  assess(situation, ruleSet, today).verdicts.some(
    ({ condition, verdict }) => verdict === 'fail' && negotiable.includes(condition),
  );
const requesting = (situation: Situation, request: Partial<RequestFacts>): Situation => ({
  ...situation,
  request: { ...situation.request, ...request },
});
const withoutDebt = (situation: Situation, debt: Debt): Situation => ({
  ...situation,
  budget: { ...situation.budget, debts: (situation.budget.debts ?? []).filter((other) => other !== debt) },
});
const changed = (situation: Situation, change: Change): Situation =>
  change.change === 'withoutDebt'
    ? withoutDebt(situation, change.debt)
    : requesting(situation, { amountCents: change.loan.amountCents, durationMonths: change.loan.durationMonths });

/** One step from what is proposed back towards what was asked, never beyond it. */
const stepBack = (proposed: number | null, asked: number | null, step: number): number => {
  if (proposed === null || asked === null) throw new Error('proposed although it was not asked');
  return proposed < asked ? Math.min(proposed + step, asked) : Math.max(proposed - step, asked);
};

const lessFar = (situation: Situation, change: Change, ruleSet: RuleSet): readonly Situation[] => {
  const { amountCents, durationMonths } = situation.request;
  const { least, most } = ruleSet.durationMonths;
  const stepBackAmount = () => stepBack(change.loan.amountCents, amountCents, ruleSet.amountStepCents);
  switch (change.change) {
    case 'duration':
      return [requesting(situation, { durationMonths: stepBack(change.loan.durationMonths, durationMonths, 1) })];
    case 'amount':
      return [requesting(situation, { amountCents: stepBackAmount() })];
    case 'amountAndDuration':
      return [
        requesting(situation, {
          amountCents: change.loan.amountCents,
          durationMonths: stepBack(change.loan.durationMonths, durationMonths, 1),
        }),
        ...Array.from({ length: most - least + 1 }, (_, index) =>
          requesting(situation, { amountCents: stepBackAmount(), durationMonths: least + index }),
        ),
      ];
    case 'withoutDebt':
      return (situation.budget.debts ?? [])
        .filter(({ monthlyCents }) => (monthlyCents ?? 0) < (change.debt.monthlyCents ?? 0))
        .map((debt) => withoutDebt(situation, debt));
  }
};

describe('any nearest pass', () => {
  const always = (sentence: string, holds: (situation: Situation, ruleSet: RuleSet) => void) =>
    it(sentence, () => {
      const anyRules = fc.oneof(fc.constant(convention2011), ruleSets);
      fc.assert(fc.property(tightSituations, anyRules, holds), { numRuns: 600 });
    });
  const changesOf = (situation: Situation, ruleSet: RuleSet): readonly Change[] => {
    const found = nearestPass(situation, ruleSet, today);
    return found.answer === 'changes' ? found.changes : [];
  };

  it('is tried on situations of every kind', () => {
    const sample = fc.sample(tightSituations, { numRuns: 1_000, seed: 1 });
    const answers = sample.map((situation) => nearestPass(situation, convention2011, today).answer);
    const changes = sample.flatMap((situation) => changesOf(situation, convention2011));
    for (const answer of ['nothingFails', 'changes', 'noChangePasses']) {
      expect(answers.filter((found) => found === answer).length).toBeGreaterThan(30);
    }
    for (const kind of ['duration', 'amount', 'amountAndDuration', 'withoutDebt']) {
      expect(changes.filter(({ change }) => change === kind).length).toBeGreaterThan(30);
    }
  });

  always('passes', (situation, ruleSet) => {
    for (const change of changesOf(situation, ruleSet)) expect(fails(changed(situation, change), ruleSet)).toBe(false);
  });

  always('is the nearest: one step less fails', (situation, ruleSet) => {
    for (const change of changesOf(situation, ruleSet)) {
      for (const nearer of lessFar(situation, change, ruleSet)) expect(fails(nearer, ruleSet)).toBe(true);
    }
  });

  always('is not needed exactly when nothing fails', (situation, ruleSet) => {
    expect(nearestPass(situation, ruleSet, today).answer === 'nothingFails').toBe(!fails(situation, ruleSet));
  });

  always(
    'is missing only when the smallest loan over the longest time fails, and no debt alone is to blame',
    (situation, ruleSet) => {
      if (nearestPass(situation, ruleSet, today).answer !== 'noChangePasses') return;
      const { amountStepCents: step, amountCents, durationMonths } = ruleSet;
      const smallest = { amountCents: Math.ceil(amountCents.least / step) * step, durationMonths: durationMonths.most };
      expect(fails(requesting(situation, smallest), ruleSet)).toBe(true);
      for (const debt of situation.budget.debts ?? []) expect(fails(withoutDebt(situation, debt), ruleSet)).toBe(true);
    },
  );

  always('proposes multiples of the step, and what was asked stays what it was', (situation, ruleSet) => {
    for (const { change, loan } of changesOf(situation, ruleSet)) {
      if (change === 'amount' || change === 'amountAndDuration') {
        expect((loan.amountCents ?? 1) % ruleSet.amountStepCents).toBe(0);
      } else expect(loan.amountCents).toBe(situation.request.amountCents);
      if (change === 'amount' || change === 'withoutDebt') {
        expect(loan.durationMonths).toBe(situation.request.durationMonths);
      }
    }
  });
});
