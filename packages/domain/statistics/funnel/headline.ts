import { type EndKind, isAtLeast, type Milestone } from '../../path/index.ts';
import { type Rate, rateOf } from '../rate/rate.ts';
import { type FunnelStep, funnel } from './funnel.ts';
import { type Loss, losses } from './losses.ts';
import { countedOutcomes, type OutcomeCount, sumOf } from './outcome-count.ts';

type CountedEnd = Exclude<EndKind, 'administrative'>;

/**
 * The facts that the first sentence is made of.
 * First contacts = granted + open without a grant + ended without a grant, exactly.
 */
export type Headline = {
  readonly firstContacts: number;
  /** Loans granted, of all first contacts; later withdrawals are granted all the same. */
  readonly granted: Rate;
  /** Not decided yet, or taken up again after a refusal: neither granted nor lost. */
  readonly openWithoutGrant: number;
  /** Who or what ended the others before a grant. */
  readonly endedWithoutGrant: Readonly<Record<CountedEnd, number>>;
  /** After which milestone most were lost, of those that reached it, whatever the end; of equals, the earliest. */
  readonly mostLostAfter: { readonly milestone: Milestone; readonly lost: Rate } | null;
  /**
   * The first line of the loss table in which somebody gave up or said no: a redirection is an outcome, and someone
   * who wanted to know now knows.
   */
  readonly largestLoss: Loss | null;
};

/** @throws RangeError as `funnel` does */
export const headline = (counts: readonly OutcomeCount[]): Headline => {
  const outcomes = countedOutcomes(counts);
  const firstContacts = sumOf(outcomes);
  const withoutGrant = outcomes.filter(({ furthest }) => !isAtLeast(furthest, 'granted'));
  const endedBy = (kind: CountedEnd) => sumOf(withoutGrant.filter(({ end }) => end?.kind === kind));
  return {
    firstContacts,
    granted: rateOf(firstContacts - sumOf(withoutGrant), firstContacts),
    openWithoutGrant: sumOf(withoutGrant.filter(({ state }) => state === 'open')),
    endedWithoutGrant: {
      leftByPerson: endedBy('leftByPerson'),
      turnedDownByTown: endedBy('turnedDownByTown'),
      refusedByLender: endedBy('refusedByLender'),
      redirected: endedBy('redirected'),
      informationOnly: endedBy('informationOnly'),
    },
    mostLostAfter: mostLostAfter(funnel(counts)),
    largestLoss: losses(counts).find(({ end }) => end !== 'redirected' && end !== 'informationOnly') ?? null,
  };
};

const mostLostAfter = (steps: readonly FunnelStep[]): Headline['mostLostAfter'] => {
  const [worst] = steps.filter(({ lost }) => lost > 0).sort((one, other) => other.lost - one.lost);
  return worst === undefined ? null : { milestone: worst.milestone, lost: rateOf(worst.lost, worst.reached) };
};
