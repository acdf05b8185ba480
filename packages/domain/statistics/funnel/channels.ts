import { type Milestone, milestones } from '../../path/index.ts';
import { type Channel, channels } from '../../request/index.ts';
import { type Rate, rateOf } from '../rate/rate.ts';
import { funnel } from './funnel.ts';
import { countedOutcomes, type OutcomeCount, sumOf } from './outcome-count.ts';

/** A row of outcomes with who sent the persons. Several rows may say the same. */
export type ChannelCount = OutcomeCount & {
  readonly channel: Channel;
  /** Which association, as it was typed; null when another channel sent them, or nobody noted it. */
  readonly association: string | null;
};

/** The funnel of those whom one channel, or one association, sent: reached sums with the others to the funnel of all. */
export type SentBy = {
  /** Of all first contacts. */
  readonly firstContacts: Rate;
  readonly reached: Readonly<Record<Milestone, number>>;
  readonly granted: Rate;
  readonly open: number;
};

export type ByChannel = {
  /** Every channel that sent somebody, most first. */
  readonly channels: readonly (SentBy & { readonly channel: Channel })[];
  /** Of those whom an association sent: each that is named, most first; null: which one is not known. */
  readonly associations: readonly (SentBy & { readonly association: string | null })[];
};

/** The same funnel by who sent the person. @throws RangeError as `funnel` does */
export const byChannelOf = (counts: readonly ChannelCount[]): ByChannel => {
  const all = sumOf(countedOutcomes(counts));
  const sentByAssociations = counts.filter(({ channel }) => channel === 'association');
  return {
    channels: channels
      .map((channel) => ({
        channel,
        ...sentBy(
          counts.filter((count) => count.channel === channel),
          all,
        ),
      }))
      .filter(isSomebody)
      .sort(mostFirst),
    associations: [...Map.groupBy(sentByAssociations, ({ association }) => association)]
      .map(([association, own]) => ({ association, ...sentBy(own, all) }))
      .filter(isSomebody)
      .sort(mostFirst),
  };
};

const sentBy = (counts: readonly OutcomeCount[], all: number): SentBy => {
  const steps = funnel(counts);
  const reached = Object.fromEntries(steps.map((step) => [step.milestone, step.reached])) as Record<Milestone, number>;
  const [start] = milestones;
  return {
    firstContacts: rateOf(reached[start], all),
    reached,
    granted: rateOf(reached.granted, reached[start]),
    open: steps.reduce((sum, { open }) => sum + open, 0),
  };
};

const isSomebody = ({ firstContacts }: SentBy): boolean => firstContacts.k > 0;
const mostFirst = (one: SentBy, other: SentBy): number => other.firstContacts.k - one.firstContacts.k;
