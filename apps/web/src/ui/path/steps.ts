import type { DossierView } from '@parcours/contracts';
import { type CivilDate, daysBetween, isCivilDate, type PartialDate } from '@parcours/domain/calendar';
import { type Milestone, milestones, type Owner, openedBy } from '@parcours/domain/path';
import { durationLabel, endLabels, waitLabel } from '@parcours/wording';

type Walked = Pick<DossierView, 'state' | 'stage' | 'furthest' | 'waiting' | 'end'> & {
  readonly milestones: readonly DossierView['milestones'][number][];
};

/** Where the dossier is: on the stretch after this milestone. */
type Here =
  | { readonly is: 'waiting'; readonly turn: Owner; readonly time: string }
  | { readonly is: 'ended'; readonly label: string; readonly time: string | null };

export type Step = {
  readonly milestone: Milestone;
  readonly status: 'reached' | 'implied' | 'ahead';
  readonly on: PartialDate | null;
  /** Time to the next milestone, null when it is not reached or one of the dates is not a day. */
  readonly time: string | null;
  readonly here: Here | null;
};

/** The ten milestones of the path with what a drawing needs: dates, the time between, and where the dossier is. */
export const stepsOf = (dossier: Walked, today: CivilDate): readonly Step[] =>
  milestones.map((milestone, rank) => {
    const found = reachedOf(dossier, milestone);
    const next = milestones[rank + 1];
    return {
      milestone,
      status: statusOf(found),
      on: found?.on ?? null,
      time: timeBetween(found?.on, next && reachedOf(dossier, next)?.on),
      here: hereOf(dossier, milestone, today),
    };
  });

const reachedOf = ({ milestones: reached }: Walked, milestone: Milestone) =>
  reached.find((one) => one.milestone === milestone);

const statusOf = (found: ReturnType<typeof reachedOf>): Step['status'] => {
  if (found === undefined) return 'ahead';
  return found.isImplied ? 'implied' : 'reached';
};

const hereOf = (dossier: Walked, milestone: Milestone, today: CivilDate): Here | null => {
  const { waiting, end, stage, furthest } = dossier;
  if (waiting !== null && openedBy[stage] === milestone) {
    return { is: 'waiting', turn: waiting.turn, time: waitLabel(waiting, today) };
  }
  return end !== null && furthest === milestone
    ? { is: 'ended', label: endLabels[end.kind], time: timeBetween(reachedOf(dossier, milestone)?.on, end.on) }
    : null;
};

const timeBetween = (start: PartialDate | null | undefined, end: PartialDate | null | undefined): string | null =>
  start && end && isCivilDate(start) && isCivilDate(end) ? durationLabel(Math.max(0, daysBetween(start, end))) : null;
