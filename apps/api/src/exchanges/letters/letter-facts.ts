import type { ServiceDetails } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { type Catalogue, needsOf, type PieceSituation, type PieceState } from '@parcours/domain/checklist';
import type { LetterFacts } from '@parcours/domain/letters';
import {
  type AppointmentPlace,
  type End,
  type HistoryEntry,
  type PathEvent,
  standingEntries,
} from '@parcours/domain/path';
import type { RedirectionTarget } from '@parcours/domain/redirection';
import type { Project } from '@parcours/domain/request';
import {
  amountLabel,
  appointmentPlaceWords,
  dayWithWeekday,
  enumerated,
  formalName,
  monthsLabel,
  papersToBring,
  partialDateLabel,
  projectLabels,
  reasonLabel,
  reasonsOfEnd,
  redirectionTargetLabels,
  serviceContact,
  timeLabel,
  uncapitalised,
} from '@parcours/wording';

type Known = {
  readonly reference: string;
  readonly person: { readonly firstName: string | null; readonly lastName: string };
  readonly project: Project;
  readonly amountCents: number | null;
  readonly durationMonths: number | null;
  readonly appointmentOn: CivilDate | null;
  readonly appointmentTime: string | null;
  readonly appointmentPlace: AppointmentPlace | null;
  readonly appointmentPlaceDetail: string | null;
  readonly pieces: readonly { readonly code: string; readonly state: PieceState; readonly copies: number | null }[];
  /** What decides which pieces apply. */
  readonly situation: PieceSituation;
  /** The last one that stands; null when there is none. */
  readonly redirection: { readonly target: RedirectionTarget; readonly name: string | null } | null;
  /** What is asked in a file sent on the planned day. */
  readonly catalogue: Catalogue;
  readonly history: readonly HistoryEntry[];
  readonly agentName: string;
  readonly service: ServiceDetails;
  readonly today: CivilDate;
};

/** What letters can say of a dossier, in words; what is not known is left out, and never guessed. */
export const letterFactsOf = (known: Known): LetterFacts => {
  const { reference, person, project, amountCents, durationMonths, history, agentName, today } = known;
  const events = standingEntries(history);
  return present({
    personName: formalName(person),
    reference,
    project: uncapitalised(projectLabels[project]),
    amount: amountCents === null ? undefined : amountLabel(amountCents),
    duration: durationMonths === null ? undefined : monthsLabel(durationMonths),
    pieces: piecesIn(known),
    appointment: appointmentIn(known),
    appointmentPlace: placeIn(known),
    ...decisionIn(events),
    reason: reasonIn(events),
    redirectedTo: redirectedToIn(known),
    agentName,
    serviceContact: serviceContact(known.service).join('\n'),
    today: partialDateLabel(today),
  });
};

type Facts = { readonly [Field in keyof LetterFacts]: string | undefined };

const present = (facts: Facts): LetterFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, words]) => words !== undefined && words !== ''));

/** Those the person is to bring, one a line, with where to get each. */
const piecesIn = ({ pieces, situation, catalogue }: Known): string => {
  const stored = new Map(pieces.map((piece) => [piece.code, piece]));
  const catalogued = catalogue.pieces.map(({ code, name = null, whereToGet = null, copies, validity }) => ({
    ...{ code, name, whereToGet, copies, validity },
    state: stored.get(code)?.state ?? ('toAsk' as const),
  }));
  const known = new Set(catalogue.pieces.map(({ code }) => code));
  const others = pieces
    .filter(({ code }) => !known.has(code))
    .map((piece) => ({ ...piece, name: null, whereToGet: null, copies: piece.copies ?? 1, validity: null }));
  const needs = needsOf(situation, catalogue).map(({ applies, ways }) => ({
    applies,
    ways: ways.map((way) => way.map(({ code }) => code)),
  }));
  return papersToBring({ needs, pieces: [...catalogued, ...others] })
    .map(({ line }) => line)
    .join('\n');
};

const appointmentIn = ({ appointmentOn, appointmentTime }: Known): string | undefined => {
  if (appointmentOn === null) return undefined;
  const day = dayWithWeekday(appointmentOn);
  return appointmentTime === null ? day : `${day} à ${timeLabel(appointmentTime)}`;
};

const placeIn = ({ appointmentOn, appointmentPlace, appointmentPlaceDetail, service }: Known): string | undefined =>
  appointmentOn === null
    ? undefined
    : appointmentPlaceWords({ place: appointmentPlace, placeDetail: appointmentPlaceDetail }, service);

type Standing = { readonly happenedOn: HistoryEntry['happenedOn']; readonly event: PathEvent };

/** The last answer of the lender. */
const decisionIn = (events: readonly Standing[]): Facts => {
  const decision = events.findLast(({ event }) => event.kind === 'granted' || event.kind === 'refused');
  if (decision === undefined) return {};
  const { happenedOn, event } = decision;
  const decisionOn = happenedOn === null ? undefined : partialDateLabel(happenedOn);
  if (event.kind !== 'granted') return { decisionOn };
  return {
    decisionOn,
    grantedAmount: event.amountCents === null ? undefined : amountLabel(event.amountCents),
    grantedDuration: event.durationMonths === null ? undefined : monthsLabel(event.durationMonths),
  };
};

/** Why it ended, while nothing took it up again. */
const reasonIn = (events: readonly Standing[]): string | undefined => {
  const last = events.findLast(({ event }) => ['closed', 'refused', 'reopened'].includes(event.kind))?.event;
  return last?.kind === 'closed' || last?.kind === 'refused' ? reasonOf(last.end) : undefined;
};

/** « le FSL », or the name of the association. */
const redirectedToIn = ({ redirection }: Known): string | undefined =>
  redirection === null
    ? undefined
    : (redirection.name ?? redirectionTargetLabels[redirection.target].replace(/^vers /, ''));

const reasonOf = (end: End): string => {
  const other = reasonLabel(end.kind, 'other');
  const words = reasonsOfEnd(end).filter((label) => label !== other);
  return enumerated([...words, ...(end.text === null ? [] : [end.text])]);
};
