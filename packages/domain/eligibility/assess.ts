import type { CivilDate } from '../calendar/index.ts';
import { type Condition, conditions } from './condition.ts';
import { type Hearing, judges } from './judge.ts';
import type { RuleSet } from './rule-set.ts';
import type { Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

/** Where the blocking conditions stand. It decides nothing: a person finds a dossier eligible or not. */
export type Reading =
  | { readonly standing: 'allBlockingPass' }
  | {
      readonly standing: 'someFail';
      /** At least one. */
      readonly failing: readonly Condition[];
      readonly unknown: readonly Condition[];
    }
  | {
      readonly standing: 'incomplete';
      /** At least one; none fails. */
      readonly unknown: readonly Condition[];
    };

export type Assessment = {
  /** What to keep beside stored verdicts. */
  readonly ruleSet: Pick<RuleSet, 'name' | 'effectiveFrom'>;
  /** One for each condition, in their order. */
  readonly verdicts: readonly Verdict[];
  readonly reading: Reading;
};

/** Every condition on what is known of a situation, by the rules of one rule set, on one day. */
export const assess = (situation: Situation, ruleSet: RuleSet, today: CivilDate): Assessment => {
  const hearing: Hearing = { situation, ruleSet, today };
  const verdicts = conditions.map((condition): Verdict => judges[condition](hearing));
  const { name, effectiveFrom } = ruleSet;
  return { ruleSet: { name, effectiveFrom }, verdicts, reading: readingOf(verdicts) };
};

/** Advisory and informative conditions weigh nothing here. */
export const readingOf = (verdicts: readonly Verdict[]): Reading => {
  const blocking = verdicts.filter(({ kind }) => kind === 'blocking');
  const thatAre = (wanted: Verdict['verdict']): readonly Condition[] =>
    blocking.filter(({ verdict }) => verdict === wanted).map(({ condition }) => condition);
  const [failing, unknown] = [thatAre('fail'), thatAre('unknown')];
  if (failing.length > 0) return { standing: 'someFail', failing, unknown };
  return unknown.length > 0 ? { standing: 'incomplete', unknown } : { standing: 'allBlockingPass' };
};
