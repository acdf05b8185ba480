import { type CivilDate, isCivilDate } from '../../calendar/index.ts';
import type { EndKind, HistoryEntry, Owner, PathEvent, Stage, State } from '../../path/index.ts';
import { effectsOf } from '../history/taking-effect.ts';

/** One thing that happened to a dossier, as an event log tells it: codes and days, no name, no free text. */
export type LoggedEvent = {
  readonly kind: PathEvent['kind'];
  /** The day on which figures see it, never before the event that it follows from. */
  readonly day: CivilDate;
  /** Whether that day is known, or only the first that it can have been. */
  readonly isDated: boolean;
  /** In which stage it happened. */
  readonly stage: Stage;
  /** Who did it, as a side of the path: never a person. */
  readonly by: Owner;
  /** Coded reasons, the main one first. */
  readonly reasons: readonly string[];
};

/** Where the dossier stands after the last of them. */
export type LoggedTrace = {
  readonly events: readonly LoggedEvent[];
  readonly state: State;
};

/** What happened to one dossier up to a day, corrections made; null when nothing had. */
export const loggedTraceOf = (history: readonly HistoryEntry[], asOf: CivilDate): LoggedTrace | null => {
  const effects = effectsOf(history).filter(({ day }) => day <= asOf);
  const last = effects.at(-1);
  if (last === undefined) return null;
  return {
    state: last.position.state,
    events: effects.map(({ entry: { event, happenedOn }, day, position }, index) => ({
      kind: event.kind,
      day,
      isDated: happenedOn !== null && isCivilDate(happenedOn) && happenedOn === day,
      stage: effects[index - 1]?.position.stage ?? position.stage,
      by: doneBy(event),
      reasons: reasonsOf(event),
    })),
  };
};

const usually: Readonly<Record<Exclude<PathEvent['kind'], 'closed' | 'appointmentCancelled'>, Owner>> = {
  firstContactMade: 'person',
  preScreened: 'town',
  appointmentGiven: 'town',
  appointmentHeld: 'person',
  appointmentMissed: 'person',
  foundEligible: 'town',
  clarificationAsked: 'town',
  clarificationGiven: 'person',
  requestChanged: 'person',
  piecesAsked: 'town',
  piecesReceived: 'person',
  fileCompleted: 'town',
  submitted: 'town',
  acknowledged: 'lender',
  morePiecesAsked: 'lender',
  decisionPutOff: 'lender',
  granted: 'lender',
  refused: 'lender',
  decisionTold: 'town',
  paidOut: 'lender',
  loanRepaid: 'person',
  interestRefunded: 'department',
  reopened: 'town',
};

const endedBy: Readonly<Record<EndKind, Owner>> = {
  leftByPerson: 'person',
  turnedDownByTown: 'town',
  refusedByLender: 'lender',
  redirected: 'town',
  informationOnly: 'person',
  administrative: 'town',
};

const doneBy = (event: PathEvent): Owner => {
  switch (event.kind) {
    case 'closed':
      return endedBy[event.end.kind];
    case 'appointmentCancelled':
      return event.by;
    default:
      return usually[event.kind];
  }
};

const reasonsOf = (event: PathEvent): readonly string[] => {
  switch (event.kind) {
    case 'closed':
    case 'refused':
      return [event.end.kind, event.end.mainReason, ...event.end.otherReasons];
    case 'reopened':
      return event.ground === null ? [] : [event.ground];
    case 'clarificationAsked':
      return event.missing;
    default:
      return [];
  }
};
