import type { Condition } from '@parcours/domain/eligibility';
import type { Act, Canceller, EndKind, Payee, Reason, ReopeningGround, SubmissionMeans } from '@parcours/domain/path';
import type { Medium, Project } from '@parcours/domain/request';

/** A span of days or of euros, from and to, both included. */
export type Span = readonly [from: number, to: number];

/** What an invented path does next. The day and the amounts that a step leaves open are drawn when it is written. */
type Deed =
  | { readonly does: 'record'; readonly act: Exclude<Act, { readonly kind: 'appointmentGiven' | 'granted' }> }
  /** The appointment is on the day of the next step or so many days beyond it, or `appointmentInDays` from today when there is none. */
  | { readonly does: 'giveAppointment'; readonly beyond: Span }
  /** The lender lends so much less than what was asked, and never less than 300 €. */
  | { readonly does: 'grant'; readonly lessCents: number };

/** A deed so many days after the one before. */
export type Step = Deed & { readonly after: Span };

/** One course that a dossier can take after its first contact. */
export type Plot = {
  /** How many dossiers take this course in one telling of all plots. */
  readonly times: number;
  readonly steps: readonly Step[];
  /** Days since its last step. */
  readonly age: Span;
  readonly projects?: readonly [Project, ...Project[]];
  readonly town?: string;
  /** Days from today to an appointment that is the last step. */
  readonly appointmentInDays?: Span;
};

/** The acts that say nothing beyond their date. */
type PlainAct =
  | 'preScreened'
  | 'appointmentHeld'
  | 'appointmentMissed'
  | 'clarificationGiven'
  | 'piecesAsked'
  | 'piecesReceived'
  | 'fileCompleted'
  | 'loanRepaid'
  | 'interestRefunded';

export const record = (kind: PlainAct, ...after: Span): Step => ({ does: 'record', act: { kind }, after });

export const send = (means: SubmissionMeans, ...after: Span): Step => ({
  does: 'record',
  act: { kind: 'submitted', means, sentById: null, packId: null, despite: null },
  after,
});

export const findEligible = (...after: Span): Step => ({
  does: 'record',
  act: { kind: 'foundEligible', override: null },
  after,
});

export const giveAppointment = (...after: Span): Step => ({ does: 'giveAppointment', beyond: [0, 0], after });

/** An appointment that the next step moves or calls off some days before. */
export const planAppointment = (...after: Span): Step => ({ does: 'giveAppointment', beyond: [1, 3], after });

export const grant = (...after: Span): Step => ({ does: 'grant', lessCents: 0, after });

export const grantLess = (...after: Span): Step => ({ does: 'grant', lessCents: 300_00, after });

export const payOut = (payee: Payee, ...after: Span): Step => ({
  does: 'record',
  act: { kind: 'paidOut', payee },
  after,
});

export const acknowledge = (...after: Span): Step => ({
  does: 'record',
  act: { kind: 'acknowledged', lenderReference: 'CMP-00042' },
  after,
});

export const putOff = (...after: Span): Step => ({
  does: 'record',
  act: { kind: 'decisionPutOff', until: null },
  after,
});

export const askMore = (what: string, ...after: Span): Step => ({
  does: 'record',
  act: {
    kind: 'morePiecesAsked',
    pieces: ['bankStatements'],
    what,
    why: 'Le dernier relevé reçu a plus de trois mois',
    answerBy: null,
  },
  after,
});

/** How the person heard of the decision. */
export const tell = (medium: Medium, ...after: Span): Step => ({
  does: 'record',
  act: { kind: 'decisionTold', medium },
  after,
});

export const reopen = (ground: ReopeningGround, why: string, ...after: Span): Step => ({
  does: 'record',
  act: { kind: 'reopened', why, ground },
  after,
});

/** Left to be completed. */
export const sendBack = (missing: readonly Condition[], asked: string, ...after: Span): Step => ({
  does: 'record',
  act: { kind: 'clarificationAsked', missing, asked },
  after,
});

export const cancel = (by: Canceller, why: string, ...after: Span): Step => ({
  does: 'record',
  act: { kind: 'appointmentCancelled', by, why },
  after,
});

const endOf = <Kind extends EndKind>(kind: Kind, mainReason: Reason<Kind>, redirectedTo: string | null = null) => ({
  kind,
  mainReason,
  otherReasons: [],
  text: null,
  redirectedTo,
});

export const close = <Kind extends EndKind>(
  kind: Kind,
  reason: Reason<Kind>,
  after: Span,
  redirectedTo?: string,
): Step => ({
  does: 'record',
  act: { kind: 'closed', end: endOf(kind, reason, redirectedTo), learnt: null },
  after,
});

export const refuse = (reason: Reason<'refusedByLender'>, ...after: Span): Step => ({
  does: 'record',
  act: { kind: 'refused', end: endOf('refusedByLender', reason), isToTell: true },
  after,
});
