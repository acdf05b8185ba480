import { type CivilDate, civilDateOf } from '../calendar/index.ts';
import type { WaitingFor } from '../path/index.ts';

/** Days of the calendar, or French working days (*jours ouvrés*). */
export type Delay = { readonly days: number } | { readonly workingDays: number };

/** When somebody is reminded while a wait lasts. */
export type Reminders = {
  /** From the day the wait began to the first reminder. */
  readonly firstAfter: Delay;
  /** From one reminder to the next. */
  readonly thenEvery: Delay;
  /** After so many reminders, giving up is proposed; null: never. */
  readonly atMost: number | null;
};

/** How many reminders before *lost touch* is proposed, where the person is free to stop. */
const patience = 3;

const silence = (days: number, atMost: number | null = patience): Reminders => ({
  firstAfter: { days },
  thenEvery: { days },
  atMost,
});

/** When each wait asks for something to be done; null while nobody has to be reminded. */
export type Delays = Readonly<Record<WaitingFor, Reminders | null>>;

/** The delays from one day on. What was already done about a wait counts under any delays. */
export type DelaySet = { readonly effectiveFrom: CivilDate; readonly delays: Delays };

/** The delays of pieces and of the lender are those of the department's practice, the silences are ours *(assumed)*. */
const firstDelays: Delays = {
  preScreening: silence(7),
  appointmentDate: silence(15),
  appointment: null,
  appointmentOutcome: { firstAfter: { days: 1 }, thenEvery: { days: 1 }, atMost: null },
  assessment: silence(15),
  clarification: { firstAfter: { workingDays: 10 }, thenEvery: { workingDays: 10 }, atMost: patience },
  pieceList: silence(10),
  pieces: { firstAfter: { workingDays: 10 }, thenEvery: { workingDays: 10 }, atMost: patience },
  pieceCheck: silence(15),
  dispatch: silence(10),
  decision: { firstAfter: { days: 30 }, thenEvery: { days: 15 }, atMost: null },
  postponedDecision: { firstAfter: { days: 30 }, thenEvery: { days: 15 }, atMost: null },
  payout: silence(30, null),
  instalments: silence(180, null),
  interestRefund: silence(90, null),
};

/** The delays that the program comes with, from the day of the convention. */
export const firstDelaySet: DelaySet = { effectiveFrom: civilDateOf('2011-11-07'), delays: firstDelays };

/** The delays in force that day; before any, the first. */
export const delaysOn = (sets: readonly DelaySet[], day: CivilDate): Delays =>
  sets.reduce(
    (latest, set) => (set.effectiveFrom <= day && set.effectiveFrom >= latest.effectiveFrom ? set : latest),
    firstDelaySet,
  ).delays;
