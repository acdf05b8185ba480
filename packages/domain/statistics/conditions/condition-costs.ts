import { type Condition, type ConditionKind, conditions } from '../../eligibility/index.ts';
import { type Rate, rateOf } from '../rate/rate.ts';

/** A condition that a decision did not find met, as its verdict was kept. What only informs weighs nothing. */
export type NotPassed = {
  readonly condition: Condition;
  readonly kind: Exclude<ConditionKind, 'informative'>;
  readonly verdict: 'fail' | 'unknown';
};

/** Dossiers that the town turned down on the same verdicts. Several rows may say the same. */
export type TurnedDownCount = {
  /** Null: no verdict was kept, as for a dossier of the old register. */
  readonly notPassed: readonly NotPassed[] | null;
  readonly dossiers: number;
};

/** What one condition costs, or two together: `failing.k` = `wouldPass` + `staysUnknown` + `failsElsewhere`. */
export type LiftedCost = {
  /** Of those turned down on conditions. */
  readonly failing: Rate;
  /** Nothing else fails, blocking or advisory. */
  readonly alone: number;
  /** Lifted, every other blocking condition passes. */
  readonly wouldPass: number;
  /** Of those that would pass: an advisory condition speaks against them still. */
  readonly advisedAgainst: number;
  /** Lifted, no other blocking condition fails and at least one is not known. */
  readonly staysUnknown: number;
  /** Lifted, another blocking condition fails. */
  readonly failsElsewhere: number;
};

export type ConditionCosts = {
  /** = `withoutVerdicts` + `onNoCondition` + `onConditions`. */
  readonly turnedDown: number;
  readonly withoutVerdicts: number;
  /** No condition failed when the town turned them down. */
  readonly onNoCondition: number;
  /** At least one condition failed, blocking or advisory. */
  readonly onConditions: number;
  /** Those that some dossier fails, the commonest first. */
  readonly conditions: readonly (LiftedCost & { readonly condition: Condition })[];
  /** Those that some dossier fails together, the commonest first. */
  readonly pairs: readonly (LiftedCost & { readonly pair: readonly [Condition, Condition] })[];
};

/** What each condition costs, alone and in pairs, exactly as the kept verdicts say. */
export const conditionCostsOf = (counts: readonly TurnedDownCount[]): ConditionCosts => {
  const judged = counts.flatMap(({ notPassed, dossiers }) => (notPassed === null ? [] : [{ notPassed, dossiers }]));
  const failed = judged.filter(({ notPassed }) => notPassed.some(isFailing));
  const [all, verdicts, onConditions] = [dossiersOf(counts), dossiersOf(judged), dossiersOf(failed)];
  const costs = <Named extends object>(lifted: readonly Condition[], named: Named) => {
    const cost = liftedCost(failed, lifted, onConditions);
    return cost.failing.k === 0 ? [] : [{ ...named, ...cost }];
  };
  return {
    turnedDown: all,
    withoutVerdicts: all - verdicts,
    onNoCondition: verdicts - onConditions,
    onConditions,
    conditions: conditions.flatMap((condition) => costs([condition], { condition })).sort(commonestFirst),
    pairs: pairs.flatMap((pair) => costs(pair, { pair })).sort(commonestFirst),
  };
};

const pairs = conditions.flatMap((one, index) =>
  conditions.slice(index + 1).map((other): readonly [Condition, Condition] => [one, other]),
);

type Judged = { readonly notPassed: readonly NotPassed[]; readonly dossiers: number };

const liftedCost = (failed: readonly Judged[], lifted: readonly Condition[], n: number): LiftedCost => {
  const failing = failed.filter(({ notPassed }) =>
    lifted.every((condition) => notPassed.some((found) => found.condition === condition && isFailing(found))),
  );
  const left = failing.map(({ notPassed, dossiers }) => {
    const others = notPassed.filter(({ condition }) => !lifted.includes(condition));
    return { dossiers, isAlone: !others.some(isFailing), isAdvised: others.some(isAdvice), standing: standing(others) };
  });
  const those = (standing: Standing) => left.filter((one) => one.standing === standing);
  return {
    failing: rateOf(dossiersOf(failing), n),
    alone: dossiersOf(left.filter(({ isAlone }) => isAlone)),
    wouldPass: dossiersOf(those('wouldPass')),
    advisedAgainst: dossiersOf(those('wouldPass').filter(({ isAdvised }) => isAdvised)),
    staysUnknown: dossiersOf(those('staysUnknown')),
    failsElsewhere: dossiersOf(those('failsElsewhere')),
  };
};

/** Whether these conditions all failed, and nothing else that blocks fails or is unknown. */
export const wouldPassWithout = (notPassed: readonly NotPassed[], lifted: readonly Condition[]): boolean =>
  lifted.every((condition) => notPassed.some((found) => found.condition === condition && isFailing(found))) &&
  standing(notPassed.filter(({ condition }) => !lifted.includes(condition))) === 'wouldPass';

type Standing = 'wouldPass' | 'staysUnknown' | 'failsElsewhere';

const standing = (others: readonly NotPassed[]): Standing => {
  const blocking = others.filter(({ kind }) => kind === 'blocking');
  if (blocking.some(isFailing)) return 'failsElsewhere';
  return blocking.length > 0 ? 'staysUnknown' : 'wouldPass';
};

const isFailing = ({ verdict }: NotPassed): boolean => verdict === 'fail';
const isAdvice = (found: NotPassed): boolean => found.kind === 'advisory' && isFailing(found);

const commonestFirst = (one: LiftedCost, other: LiftedCost): number => other.failing.k - one.failing.k;

const dossiersOf = (counts: readonly { readonly dossiers: number }[]): number =>
  counts.reduce((sum, { dossiers }) => sum + dossiers, 0);
