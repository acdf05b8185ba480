import { isAtLeast, type Milestone, milestones } from '../../path/index.ts';
import { type Rate, rateOf } from '../rate/rate.ts';
import { countedOutcomes, type OutcomeCount, sumOf } from './outcome-count.ts';

/** One milestone of the funnel: `reached` = reached at the next milestone + `lost` + `open`, exactly. */
export type FunnelStep = {
  readonly milestone: Milestone;
  /** Dossiers that have the milestone, dated or implied. */
  readonly reached: number;
  /** Reached, of all first contacts. */
  readonly ofStart: Rate;
  /** Reached, of those that reached the milestone before; null for the first contact. */
  readonly ofPrevious: Rate | null;
  /** Closed with this as the furthest milestone, whoever ended it. */
  readonly lost: number;
  /** Still open with this as the furthest milestone. */
  readonly open: number;
};

/**
 * Every milestone in order. Administrative ends are left out. A finished dossier is counted as having reached
 * `repaid`: nothing comes after, so it is neither lost nor open.
 * @throws RangeError for a closed dossier without its end, another with one, or a finished one that is not repaid
 */
export const funnel = (counts: readonly OutcomeCount[]): readonly FunnelStep[] => {
  const outcomes = countedOutcomes(counts);
  const reachedBy = milestones.map((milestone) =>
    sumOf(outcomes.filter(({ furthest }) => isAtLeast(furthest, milestone))),
  );
  const start = reachedBy[0] ?? 0;
  return milestones.map((milestone, index) => {
    const reached = reachedBy[index] ?? 0;
    const previous = reachedBy[index - 1];
    const stayed = outcomes.filter(({ furthest }) => furthest === milestone);
    return {
      milestone,
      reached,
      ofStart: rateOf(reached, start),
      ofPrevious: previous === undefined ? null : rateOf(reached, previous),
      lost: sumOf(stayed.filter(({ state }) => state === 'closed')),
      open: sumOf(stayed.filter(({ state }) => state === 'open')),
    };
  });
};
