import { isAtLeast, type Milestone, rankOf } from '../../path/index.ts';
import { countedOutcomes, type OutcomeCount, sumOf } from '../funnel/outcome-count.ts';
import { type Rate, rateOf } from '../rate/rate.ts';

/** A number of dossiers that is estimated, with its 95 % interval; 0 ≤ low ≤ expected ≤ high. */
export type Estimate = { readonly expected: number; readonly low: number; readonly high: number };

/** Dossiers that would have reached a milestone had one thing been otherwise. */
export type Freed = { readonly reaching: Milestone; readonly dossiers: Estimate };

/** What one thing being otherwise would change. */
export type Lever = {
  /** Those that would have gone on, by the milestone that they would have reached, in the order of the path. */
  readonly parts: readonly (Freed & {
    /** Granted, of those that did reach it and whose outcome is known. */
    readonly onwards: Rate;
    /** Reached it too, without an outcome so far: in no rate. */
    readonly undecided: number;
  })[];
  /** Dossiers of which nothing can be said: too few went the same way. */
  readonly untold: number;
  /** How many more grants; null when nothing can be said. */
  readonly more: Estimate | null;
};

/** Known for certain. */
export const exactly = (dossiers: number): Estimate => ({ expected: dossiers, low: dossiers, high: dossiers });

const sumOfEstimates = (estimates: readonly Estimate[]): Estimate =>
  estimates.reduce(
    (sum, { expected, low, high }) => ({
      expected: sum.expected + expected,
      low: sum.low + low,
      high: sum.high + high,
    }),
    exactly(0),
  );

/**
 * How many more would have been granted if those freed had gone on as the others did that reached the same milestone.
 * A bound is the product of the bounds: it holds even if both err to the same side. Under 10 dossiers that went on
 * from there with a known outcome, nothing is said of those freed.
 */
export const leverOf = (freed: readonly Freed[], outcomes: readonly OutcomeCount[], untold = 0): Lever => {
  const reached = [...Map.groupBy(freed, ({ reaching }) => reaching)]
    .map(([reaching, own]) => ({
      reaching,
      dossiers: sumOfEstimates(own.map(({ dossiers }) => dossiers)),
      ...onwardsFrom(reaching, outcomes),
    }))
    .filter(({ dossiers }) => dossiers.high > 0)
    .sort((one, other) => rankOf(one.reaching) - rankOf(other.reaching));
  const told = reached.filter(({ onwards }) => !onwards.isTooSmallForPercentage);
  const more = told.flatMap(({ dossiers, onwards: { k, n, interval } }) =>
    interval === null
      ? []
      : [
          {
            expected: (dossiers.expected * k) / n,
            low: dossiers.low * interval.low,
            high: dossiers.high * interval.high,
          },
        ],
  );
  const left = reached.filter(({ onwards }) => onwards.isTooSmallForPercentage);
  return {
    parts: reached,
    untold: untold + left.reduce((sum, { dossiers }) => sum + Math.ceil(dossiers.expected), 0),
    more: more.length === 0 ? null : sumOfEstimates(more),
  };
};

/** Granted, of those that reached the milestone and were granted or have ended: those still waiting say nothing yet. */
const onwardsFrom = (
  milestone: Milestone,
  outcomes: readonly OutcomeCount[],
): Pick<Lever['parts'][number], 'onwards' | 'undecided'> => {
  const reached = countedOutcomes(outcomes).filter(({ furthest }) => isAtLeast(furthest, milestone));
  const granted = sumOf(reached.filter(({ furthest }) => isAtLeast(furthest, 'granted')));
  const ended = sumOf(reached.filter(({ furthest, state }) => state === 'closed' && !isAtLeast(furthest, 'granted')));
  return { onwards: rateOf(granted, granted + ended), undecided: sumOf(reached) - granted - ended };
};
