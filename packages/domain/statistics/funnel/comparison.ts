import type { Milestone } from '../../path/index.ts';
import { type Difference, differenceOf } from '../rate/difference.ts';
import type { Rate } from '../rate/rate.ts';
import { funnel } from './funnel.ts';
import type { OutcomeCount } from './outcome-count.ts';

export type ComparedMilestone = {
  readonly milestone: Milestone;
  /** Reached, of the first contacts of each group. */
  readonly one: Rate;
  readonly other: Rate;
  /** The first less the second; null when a group is empty. */
  readonly difference: Difference | null;
};

/** Two groups at every milestone after the first contact. @throws RangeError as `funnel` does */
export const comparisonOf = (
  one: readonly OutcomeCount[],
  other: readonly OutcomeCount[],
): readonly ComparedMilestone[] => {
  const others = funnel(other);
  return funnel(one).flatMap(({ milestone, ofStart, ofPrevious }, index) => {
    const beside = others[index];
    if (beside === undefined || ofPrevious === null) return [];
    return [{ milestone, one: ofStart, other: beside.ofStart, difference: differenceOf(ofStart, beside.ofStart) }];
  });
};
