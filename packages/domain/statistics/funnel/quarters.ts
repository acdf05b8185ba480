import type { CivilDate } from '../../calendar/index.ts';
import { isAtLeast } from '../../path/index.ts';
import { countedOutcomes, type OutcomeCount, sumOf } from './outcome-count.ts';

/** A row of outcomes with the first day of the quarter of the first contacts. */
export type QuarterCount = OutcomeCount & { readonly quarter: CivilDate };

/** What became of the first contacts of one quarter: the parts sum to `firstContacts`, exactly. */
export type Quarter = {
  readonly quarter: CivilDate;
  readonly firstContacts: number;
  readonly granted: number;
  /** Left, turned down or refused before a grant. */
  readonly lost: number;
  /** Redirected, or answered: nobody said no. */
  readonly answered: number;
  /** Neither granted nor ended: not a loss. */
  readonly notDecidedYet: number;
};

/** Every quarter with a first contact, oldest first. @throws RangeError as `funnel` does */
export const quartersOf = (counts: readonly QuarterCount[]): readonly Quarter[] => {
  const byQuarter = Map.groupBy(counts, ({ quarter }) => quarter);
  return [...byQuarter]
    .map(([quarter, rows]) => quarterOf(quarter, rows))
    .filter(({ firstContacts }) => firstContacts > 0)
    .sort((one, other) => (one.quarter < other.quarter ? -1 : 1));
};

const quarterOf = (quarter: CivilDate, counts: readonly OutcomeCount[]): Quarter => {
  const outcomes = countedOutcomes(counts);
  const withoutGrant = outcomes.filter(({ furthest }) => !isAtLeast(furthest, 'granted'));
  const answered = sumOf(
    withoutGrant.filter(({ end }) => end?.kind === 'redirected' || end?.kind === 'informationOnly'),
  );
  const notDecidedYet = sumOf(withoutGrant.filter(({ end }) => end === null));
  return {
    quarter,
    firstContacts: sumOf(outcomes),
    granted: sumOf(outcomes) - sumOf(withoutGrant),
    lost: sumOf(withoutGrant) - answered - notDecidedYet,
    answered,
    notDecidedYet,
  };
};
