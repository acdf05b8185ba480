import { civilDateOf, type PartialDate, partialDateOf } from '../../calendar/index.ts';
import {
  type Act,
  type ActKind,
  type Circumstances,
  type End,
  type FirstContact,
  fold,
  type HistoryEntry,
  type PathEvent,
  type Position,
  type Voiding,
} from '../index.ts';

export const asAgent: Circumstances = { roles: ['agent'], today: civilDateOf('2018-01-15') };

export const firstContact: FirstContact = {
  kind: 'firstContactMade',
  channel: 'spontaneous',
  channelDetail: null,
  medium: 'desk',
  request: { project: 'drivingLicence', projectDetail: null, amountCents: 120_000, durationMonths: 24 },
};

/** An end as an agent would type it, with nothing missing. */
export const endBecause = <Kind extends End['kind']>(
  kind: Kind,
  mainReason: End['mainReason'],
  details: Partial<Omit<End, 'kind' | 'mainReason'>> = {},
): End & { readonly kind: Kind } => ({
  mainReason,
  otherReasons: [],
  text: mainReason === 'other' ? 'dit au guichet' : null,
  redirectedTo: kind === 'redirected' ? 'Familles rurales' : null,
  ...details,
  kind,
});

/** One act of each kind. The end is one that every stage allows. */
export const exampleActs: { readonly [Kind in ActKind]: Extract<Act, { readonly kind: Kind }> } = {
  preScreened: { kind: 'preScreened' },
  appointmentGiven: {
    kind: 'appointmentGiven',
    appointmentOn: civilDateOf('2017-07-20'),
    time: '09:30',
    place: 'townHall',
    placeDetail: null,
  },
  appointmentMissed: { kind: 'appointmentMissed' },
  appointmentCancelled: { kind: 'appointmentCancelled', by: 'person', why: 'au travail ce jour-là' },
  appointmentHeld: { kind: 'appointmentHeld' },
  foundEligible: { kind: 'foundEligible', override: null },
  clarificationAsked: {
    kind: 'clarificationAsked',
    missing: ['carriesInstalment', 'noOverIndebtedness'],
    asked: 'le montant du loyer et la décision de la commission',
  },
  clarificationGiven: { kind: 'clarificationGiven' },
  requestChanged: {
    kind: 'requestChanged',
    request: { project: 'drivingLicence', projectDetail: null, amountCents: 100_000, durationMonths: 30 },
  },
  piecesAsked: { kind: 'piecesAsked' },
  piecesReceived: { kind: 'piecesReceived' },
  fileCompleted: { kind: 'fileCompleted' },
  submitted: { kind: 'submitted', means: 'post', sentById: null, packId: null, despite: null },
  acknowledged: { kind: 'acknowledged', lenderReference: 'CMP-2016-17' },
  morePiecesAsked: { kind: 'morePiecesAsked', pieces: [], what: 'relevé de mars', why: null, answerBy: null },
  decisionPutOff: { kind: 'decisionPutOff', until: null },
  granted: { kind: 'granted', amountCents: 120_000, durationMonths: 24, isToTell: false },
  refused: { kind: 'refused', end: endBecause('refusedByLender', 'bankIncidents'), isToTell: false },
  decisionTold: { kind: 'decisionTold', medium: 'telephone' },
  paidOut: { kind: 'paidOut', payee: 'supplier' },
  loanRepaid: { kind: 'loanRepaid' },
  interestRefunded: { kind: 'interestRefunded' },
  closed: { kind: 'closed', end: endBecause('administrative', 'typingError'), learnt: null },
  reopened: { kind: 'reopened', why: 'la personne a rappelé', ground: 'personCameBack' },
};

/** What happened, and when: a day, `2016-03`, `2016`, or null when nobody knows. */
export type Line = readonly [on: string | null, event: PathEvent | Voiding];

/** The history of these events in this order. */
export const historyOf = (lines: readonly Line[]): readonly HistoryEntry[] =>
  lines.map(([on, event], index) => ({ sequence: index + 1, happenedOn: dateOrNull(on), event }));

/** @throws Error when the lines are empty. */
export const positionOf = (lines: readonly Line[]): Position => positionAfter(historyOf(lines));

/** @throws Error when nothing stands in the history. */
export const positionAfter = (history: readonly HistoryEntry[]): Position => {
  const position = fold(history);
  if (position === null) throw new Error('an empty history has no position');
  return position;
};

const dateOrNull = (on: string | null): PartialDate | null => (on === null ? null : partialDateOf(on));
