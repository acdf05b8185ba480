import { type CivilDate, isCertainlyBefore, type PartialDate } from '../calendar/index.ts';
import { type Reason, reasonsByEnd } from '../path/index.ts';
import type { RedirectionRefusal } from './refusal.ts';

/** To whom somebody is sent, while the dossier goes on or as its end. */
export const redirectionTargets = reasonsByEnd.redirected;
export type RedirectionTarget = Reason<'redirected'>;

/** What became of it. `notKnown`: somebody asked, and nobody can tell; until then there is no outcome at all. */
export const redirectionOutcomes = ['obtained', 'notObtained', 'didNotGo', 'notKnown'] as const;
export type RedirectionOutcome = (typeof redirectionOutcomes)[number];

const named: readonly RedirectionTarget[] = ['association', 'other'];

/** Whether the code alone does not say to whom. */
export const needsName = (target: RedirectionTarget): boolean => named.includes(target);

type NewRedirection = {
  readonly target: RedirectionTarget;
  readonly name: string | null;
  readonly redirectedOn: CivilDate;
};

type Circumstances = {
  readonly today: CivilDate;
  readonly firstContactOn: PartialDate | null;
};

/** Why somebody cannot be said to be redirected, whether the dossier goes on or has ended; none when they can. */
export const redirectionRefusals = (
  { target, name, redirectedOn }: NewRedirection,
  { today, firstContactOn }: Circumstances,
): readonly RedirectionRefusal[] => [
  ...(redirectedOn > today ? (['laterThanToday'] as const) : []),
  ...(isEarlier(redirectedOn, firstContactOn) ? (['beforeFirstContact'] as const) : []),
  ...(needsName(target) && name === null ? (['organisationNotNamed'] as const) : []),
];

/** Why an outcome cannot be known on a day; none when it can. `redirectedOn` is null when nobody knows. */
export const outcomeRefusals = (
  knownOn: CivilDate,
  { redirectedOn, today }: { readonly redirectedOn: PartialDate | null; readonly today: CivilDate },
): readonly RedirectionRefusal[] => [
  ...(knownOn > today ? (['laterThanToday'] as const) : []),
  ...(isEarlier(knownOn, redirectedOn) ? (['beforeRedirection'] as const) : []),
];

const isEarlier = (day: CivilDate, than: PartialDate | null): boolean => than !== null && isCertainlyBefore(day, than);
