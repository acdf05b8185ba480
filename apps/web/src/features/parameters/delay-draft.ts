import type { delayEndpoints, Given } from '@parcours/contracts';
import { type WaitingFor, waitingKinds } from '@parcours/domain/path';
import { type Delay, type Delays, firstDelaySet, type Reminders } from '@parcours/domain/tasks';
import { readTypedDay } from '../../ui/fields/typed-date.ts';

export const delayUnits = ['days', 'workingDays', 'never'] as const;
type DelayUnit = (typeof delayUnits)[number];

/** What has been typed of one wait. */
export type ReminderDraft = {
  readonly unit: DelayUnit;
  readonly firstAfter: string;
  readonly thenEvery: string;
  /** Empty: as often as needed. */
  readonly atMost: string;
};

export type DelaysDraft = {
  readonly effectiveFrom: string;
  readonly waits: ReadonlyMap<WaitingFor, ReminderDraft>;
};

/** The waits that something can be set for: while an appointment is to come, nobody has to be reminded. */
export const watchedWaits: readonly WaitingFor[] = waitingKinds.filter(
  (waitingFor) => firstDelaySet.delays[waitingFor] !== null,
);

const countOf = (delay: Delay): number => ('days' in delay ? delay.days : delay.workingDays);

const draftOf = (reminders: Reminders | null): ReminderDraft =>
  reminders === null
    ? { unit: 'never', firstAfter: '', thenEvery: '', atMost: '' }
    : {
        unit: 'days' in reminders.firstAfter ? 'days' : 'workingDays',
        firstAfter: String(countOf(reminders.firstAfter)),
        thenEvery: String(countOf(reminders.thenEvery)),
        atMost: reminders.atMost === null ? '' : String(reminders.atMost),
      };

export const draftFrom = (delays: Delays): DelaysDraft => ({
  effectiveFrom: '',
  waits: new Map(watchedWaits.map((waitingFor) => [waitingFor, draftOf(delays[waitingFor])])),
});

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

const remindersOf = ({ unit, firstAfter, thenEvery, atMost }: ReminderDraft): Reminders | null => {
  if (unit === 'never') return null;
  const delay = (typed: string): Delay =>
    unit === 'days' ? { days: numberOf(typed) } : { workingDays: numberOf(typed) };
  return {
    firstAfter: delay(firstAfter),
    thenEvery: delay(thenEvery),
    atMost: atMost.trim() === '' ? null : Number(atMost),
  };
};

/** The delays as typed; the contract says what is wrong with them. */
export const bodyOf = (
  { effectiveFrom, waits }: DelaysDraft,
  from: Delays,
): Given<typeof delayEndpoints.previewDelays>['body'] => ({
  delaySet: {
    effectiveFrom: readTypedDay(effectiveFrom) ?? effectiveFrom,
    delays: {
      ...from,
      ...Object.fromEntries([...waits].map(([waitingFor, draft]) => [waitingFor, remindersOf(draft)])),
    },
  },
});
