import type { CivilDate, PartialDate } from '../calendar/index.ts';
import type { ActKind } from './event.ts';
import type { Stage } from './milestone.ts';

/** Who has to move for a dossier to go on. */
export const owners = ['town', 'person', 'lender', 'department'] as const;
export type Owner = (typeof owners)[number];

type WaitingRule = { readonly stage: Stage; readonly turn: Owner; readonly next: ActKind };

/** What an open dossier can be waiting for: at which stage, whose turn it is, and the act that moves it on. */
export const waitingRules = {
  preScreening: { stage: 'contact', turn: 'town', next: 'preScreened' },
  appointmentDate: { stage: 'appointment', turn: 'town', next: 'appointmentGiven' },
  appointment: { stage: 'appointment', turn: 'person', next: 'appointmentHeld' },
  appointmentOutcome: { stage: 'appointment', turn: 'town', next: 'appointmentHeld' },
  assessment: { stage: 'assessment', turn: 'town', next: 'foundEligible' },
  clarification: { stage: 'assessment', turn: 'person', next: 'clarificationGiven' },
  pieceList: { stage: 'collection', turn: 'town', next: 'piecesAsked' },
  pieces: { stage: 'collection', turn: 'person', next: 'piecesReceived' },
  pieceCheck: { stage: 'collection', turn: 'town', next: 'fileCompleted' },
  dispatch: { stage: 'dispatch', turn: 'town', next: 'submitted' },
  decision: { stage: 'lender', turn: 'lender', next: 'granted' },
  postponedDecision: { stage: 'lender', turn: 'lender', next: 'granted' },
  payout: { stage: 'payout', turn: 'lender', next: 'paidOut' },
  instalments: { stage: 'repayment', turn: 'person', next: 'loanRepaid' },
  interestRefund: { stage: 'repayment', turn: 'department', next: 'interestRefunded' },
} as const satisfies Record<string, WaitingRule>;

export type WaitingFor = keyof typeof waitingRules;
export const waitingKinds = Object.keys(waitingRules) as readonly WaitingFor[];

/** What a dossier waits for when it enters a stage. */
export const waitingOnEntry = {
  contact: 'preScreening',
  appointment: 'appointmentDate',
  assessment: 'assessment',
  collection: 'pieceList',
  dispatch: 'dispatch',
  lender: 'decision',
  payout: 'payout',
  repayment: 'instalments',
} as const satisfies Record<Stage, WaitingFor>;

/** `since` is null when the date is not known. `appointmentOn` is set while an appointment is given. */
export type Waiting = {
  readonly for: WaitingFor;
  readonly since: PartialDate | null;
  readonly appointmentOn: CivilDate | null;
};

/**
 * What a dossier waits for on a given day. The day after an appointment, it is no longer the person's turn to come
 * but the town's to say what happened.
 */
export const waitingOn = (waiting: Waiting, today: CivilDate): Waiting =>
  waiting.for === 'appointment' && waiting.appointmentOn !== null && waiting.appointmentOn < today
    ? { ...waiting, for: 'appointmentOutcome', since: waiting.appointmentOn }
    : waiting;
