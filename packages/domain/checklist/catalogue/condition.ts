import type { PieceFact, PieceSituation } from './situation.ts';

type Known<Name extends PieceFact> = NonNullable<PieceSituation[Name]>;
type ValueOf<Name extends PieceFact> = Known<Name> extends readonly (infer Item)[] ? Item : Known<Name>;

/**
 * "This fact is one of these values"; of a fact that holds several (who certifies income), "at least one of them is".
 * Written so that a person can read it and an administrator edit it.
 */
export type Condition = {
  readonly [Name in PieceFact]: { readonly fact: Name; readonly isOneOf: readonly ValueOf<Name>[] };
}[PieceFact];

/** What is known about whether something applies; `missingFacts` would settle it. */
export type Applicability =
  | { readonly applies: 'yes' | 'no' }
  | { readonly applies: 'unknown'; readonly missingFacts: readonly PieceFact[] };

/** Null when the fact is not known. */
const holds = ({ fact, isOneOf }: Condition, situation: PieceSituation): boolean | null => {
  const value = situation[fact];
  if (value === null) return null;
  const accepted: readonly unknown[] = isOneOf;
  return typeof value === 'object' ? value.some((one) => accepted.includes(one)) : accepted.includes(value);
};

/** Whether all conditions hold: one that fails settles it, whatever is unknown. No condition: always. */
export const applicabilityOf = (conditions: readonly Condition[], situation: PieceSituation): Applicability => {
  const answers = conditions.map((condition) => ({ fact: condition.fact, holds: holds(condition, situation) }));
  if (answers.some((answer) => answer.holds === false)) return { applies: 'no' };
  const missingFacts = answers.flatMap((answer) => (answer.holds === null ? [answer.fact] : []));
  return missingFacts.length === 0
    ? { applies: 'yes' }
    : { applies: 'unknown', missingFacts: [...new Set(missingFacts)] };
};
