import type { CivilDate, PartialDate } from '../calendar/index.ts';
import type { Condition } from '../eligibility/condition.ts';
import type { Channel, Medium, Project } from '../request/index.ts';
import type { AppointmentPlace, Canceller } from './appointment.ts';
import type { End, ListedName } from './end.ts';
import type { Sending, SentDespite } from './submission.ts';

/** What is asked for, at first contact or since a change. Amounts in integer cents, durations in months; null when not said. */
export type LoanRequest = {
  readonly project: Project;
  /** What `other` stands for, or the words of an old register; null when the code says it all. */
  readonly projectDetail: string | null;
  readonly amountCents: number | null;
  readonly durationMonths: number | null;
};

/** What happened to a dossier. Coded facts only: identity lives with the person, never in the history. */
export type PathEvent =
  | {
      readonly kind: 'firstContactMade';
      readonly channel: Channel;
      /** The name of the association, or what `other` stands for; null when the code says it all. */
      readonly channelDetail: string | null;
      /** Null when an old register does not say. */
      readonly medium: Medium | null;
      readonly request: LoanRequest;
    }
  | { readonly kind: 'preScreened' }
  | {
      readonly kind: 'appointmentGiven';
      readonly appointmentOn: CivilDate;
      /** `HH:MM`, null when not known. */
      readonly time: string | null;
      /** Null when nobody said where, as in what was recorded before it could be. */
      readonly place: AppointmentPlace | null;
      /** What `elsewhere` stands for, or what to add to the place; null when the code says it all. */
      readonly placeDetail: string | null;
    }
  | { readonly kind: 'appointmentHeld' }
  | { readonly kind: 'appointmentMissed' }
  /** `why` is null when nobody said. */
  | { readonly kind: 'appointmentCancelled'; readonly by: Canceller; readonly why: string | null }
  /** `override`: why a person set aside a condition that advises against; null when none did. */
  | { readonly kind: 'foundEligible'; readonly override: string | null }
  /** Neither eligible nor not yet: what is not known, and what the person is asked for, in words they can read. */
  | { readonly kind: 'clarificationAsked'; readonly missing: readonly Condition[]; readonly asked: string }
  | { readonly kind: 'clarificationGiven' }
  /** Another project, amount or duration from then on. */
  | { readonly kind: 'requestChanged'; readonly request: LoanRequest }
  | { readonly kind: 'piecesAsked' }
  | { readonly kind: 'piecesReceived' }
  | { readonly kind: 'fileCompleted' }
  | (Sending & {
      readonly kind: 'submitted';
      /** Null when nothing was lacking, or nobody looked. */
      readonly despite: SentDespite | null;
    })
  /** The lender says that it has the file; its own reference, null when it gave none. */
  | { readonly kind: 'acknowledged'; readonly lenderReference: string | null }
  | ({ readonly kind: 'morePiecesAsked' } & LenderRequest)
  /** `until`: when the lender means to decide, null when it did not say. */
  | { readonly kind: 'decisionPutOff'; readonly until: CivilDate | null }
  | ({
      readonly kind: 'granted';
      readonly amountCents: number | null;
      readonly durationMonths: number | null;
    } & ToTell)
  | ({ readonly kind: 'refused'; readonly end: End & { readonly kind: 'refusedByLender' } } & ToTell)
  /** The person was told what the lender decided, and how. */
  | { readonly kind: 'decisionTold'; readonly medium: Medium }
  | { readonly kind: 'paidOut'; readonly payee: Payee }
  | { readonly kind: 'loanRepaid' }
  | { readonly kind: 'interestRefunded' }
  /** `learnt`: what this dossier taught the service, null when nothing was written. */
  | { readonly kind: 'closed'; readonly end: End; readonly learnt: string | null }
  /**
   * `ground` is null in what was recorded before it could be said; `listed`: what the town called it that day, when it
   * is the town's own or called otherwise.
   */
  | {
      readonly kind: 'reopened';
      readonly why: string;
      readonly ground: ReopeningGround | null;
      readonly listed?: ListedName | undefined;
    };

/** What the lender asks for beyond the file it has: pieces of the catalogue, free words, or both. */
export type LenderRequest = {
  /** Codes of the catalogue. */
  readonly pieces: readonly string[];
  /** What the town called some of them that day, by code; the others bear the program's names. */
  readonly pieceNames?: Readonly<Record<string, string>> | undefined;
  /** What is in no catalogue; null when the pieces say it all. */
  readonly what: string | null;
  /** The lender's reason; null when it gave none. */
  readonly why: string | null;
  /** The last day for an answer; null when the lender set none. */
  readonly answerBy: CivilDate | null;
};

/** Whether the person was still to be told of a decision when it was recorded; false for what an old register holds. */
type ToTell = { readonly isToTell: boolean };

/** Why a closed dossier is taken up again; the first two are a second chance after a refusal. */
export const reopeningGrounds = ['appeal', 'newFacts', 'personCameBack', 'closedByMistake', 'other'] as const;
export type ReopeningGround = (typeof reopeningGrounds)[number];

export type EventKind = PathEvent['kind'];

/** The event that opens a dossier; any other event is an act on an open or closed one. */
export type FirstContact = Extract<PathEvent, { readonly kind: 'firstContactMade' }>;
export type Act = Exclude<PathEvent, FirstContact>;
export type ActKind = Act['kind'];

/** When it happened, as precisely as it is known; null when nobody knows (old registers). */
export type HappenedOn = PartialDate | null;

/** Who received the money of the loan. */
export const payees = ['person', 'supplier', 'notKnown'] as const;
export type Payee = (typeof payees)[number];

/** Takes an earlier event of the same dossier out of its history; itself never voided. */
export type Voiding = { readonly kind: 'voided'; readonly voidedSequence: number; readonly why: string };

/**
 * One line of a dossier's history. `sequence` counts from 1 without gaps and is the order in which events follow
 * from each other.
 */
export type HistoryEntry<Event = PathEvent | Voiding> = {
  readonly sequence: number;
  readonly happenedOn: HappenedOn;
  readonly event: Event;
};
