import type { WaitingFor } from '../path/index.ts';

/** Days of the calendar, or French working days (*jours ouvrés*). */
export type Delay = { readonly days: number } | { readonly workingDays: number };

type Parameters = {
  /** From the day the wait began to the first reminder. */
  readonly firstAfter: Delay;
  /** From one reminder to the next. */
  readonly thenEvery: Delay;
  /** After so many reminders, giving up is proposed; null: never. */
  readonly atMost: number | null;
};

/** How many reminders before *lost touch* is proposed, where the person is free to stop. */
const patience = 3;

const silence = (days: number, atMost: number | null = patience): Parameters => ({
  firstAfter: { days },
  thenEvery: { days },
  atMost,
});

/**
 * When each wait asks for something to be done, in one place; null while nobody has to be reminded. The delays of
 * pieces and of the lender are those of the department's practice, the silences are ours *(assumed)*.
 */
export const delays: Readonly<Record<WaitingFor, Parameters | null>> = {
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
