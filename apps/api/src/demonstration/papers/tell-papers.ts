import { addDays, type CivilDate, civilDateOf, daysBetween, isCivilDate } from '@parcours/domain/calendar';
import {
  combinePieceFacts,
  decidePiece,
  defaultCatalogue,
  knownPieceFacts,
  needsOf,
  type Paper,
  type Piece,
  type PieceDefinition,
  type PieceMove,
  type PieceSituation,
  stepPiece,
  untouchedPiece,
} from '@parcours/domain/checklist';
import type { SituationFacts } from '@parcours/domain/eligibility';
import { type EventKind, type HistoryEntry, type PathEvent, standingEntries } from '@parcours/domain/path';
import type { Project } from '@parcours/domain/request';
import type { NewPieceEntry } from '../../store/write-checklist.ts';
import type { Dice } from '../dice.ts';
import { habitOf } from './habits.ts';
import { inventSituation } from './invent-situation.ts';

/** What an invented dossier says of its pieces. */
export type ToldPapers = {
  readonly situation: PieceSituation;
  readonly plannedOn: CivilDate | null;
  readonly supplierName: string | null;
  readonly entries: readonly NewPieceEntry[];
};

type Telling = {
  readonly history: readonly HistoryEntry[];
  readonly project: Project;
  readonly facts: SituationFacts;
  readonly isOpen: boolean;
  readonly today: CivilDate;
  readonly dice: Dice;
};

/** What happened to the pieces of an invented dossier, in step with its path; null before pieces were asked. */
export const tellPapers = ({ history, project, facts, isOpen, today, dice }: Telling): ToldPapers | null => {
  const askedOn = dayOf(history, 'piecesAsked');
  if (askedOn === null) return null;
  const receivedOn = dayOf(history, 'piecesReceived');
  const completedOn = dayOf(history, 'fileCompleted');
  const situation = inventSituation(project, dice);
  const definitions = applying(combinePieceFacts(situation, knownPieceFacts(facts, project)).situation);
  const line = linesIn(today);
  for (const [index, definition] of definitions.entries()) {
    line.add(definition, askedOn, { kind: 'asked', lenderWhy: null });
    if (receivedOn === null) waited(line, definition, { askedOn, untilOn: isOpen ? today : lastDayOf(history), dice });
    else if (completedOn !== null) completed(line, definition, { askedOn, receivedOn, completedOn, index, dice });
    else gathering(line, definition, { askedOn, receivedOn, index });
  }
  for (const entry of standingEntries(history)) askAgain(line, definitions, entry, history);
  const plannedOn = isOpen && completedOn === null ? addDays(today, dice.between(10, 40)) : null;
  return {
    situation,
    plannedOn,
    supplierName: situation.supplier === 'professional' ? (suppliers[project] ?? null) : null,
    entries: line.entries,
  };
};

/** Invented shops; of other projects nobody noted who sells. */
const suppliers: Readonly<Partial<Record<Project, string>>> = {
  drivingLicence: 'Auto-école Exemple',
  vehiclePurchase: 'Garage du Pont Fictif',
  vehicleRepair: 'Garage du Pont Fictif',
  twoWheeler: 'Cycles Inventés',
  appliances: 'Électroménager du Modèle',
  homeWorks: 'Menuiserie Fictive',
};

/** What the lender asked again was asked of the person, and came back when pieces next came in. */
const askAgain = (
  line: Lines,
  definitions: readonly PieceDefinition[],
  { event, sequence, happenedOn }: HistoryEntry<PathEvent>,
  history: readonly HistoryEntry[],
): void => {
  if (event.kind !== 'morePiecesAsked' || happenedOn === null || !isCivilDate(happenedOn)) return;
  const answeredOn = dayOf(
    history.filter((entry) => entry.sequence > sequence),
    'piecesReceived',
  );
  for (const definition of definitions.filter(({ code }) => event.pieces.includes(code))) {
    line.add(definition, happenedOn, { kind: 'asked', lenderWhy: event.why });
    if (answeredOn === null) continue;
    line.add(definition, answeredOn, { kind: 'received', ...paperOf(definition, answeredOn) });
    line.add(definition, answeredOn, { kind: 'verified' });
  }
};

const dayOf = (history: readonly HistoryEntry[], kind: EventKind): CivilDate | null => {
  const on = standingEntries(history).find(({ event }) => event.kind === kind)?.happenedOn ?? null;
  return on !== null && isCivilDate(on) ? civilDateOf(on) : null;
};

/** The last day that the history tells of. */
const lastDayOf = (history: readonly HistoryEntry[]): CivilDate | null => {
  const days = standingEntries(history).flatMap(({ happenedOn }) =>
    happenedOn !== null && isCivilDate(happenedOn) ? [civilDateOf(happenedOn)] : [],
  );
  return days.toSorted().at(-1) ?? null;
};

/** The pieces of the first way of each need that applies. */
const applying = (situation: PieceSituation): readonly PieceDefinition[] =>
  needsOf(situation, defaultCatalogue).flatMap(({ applies, ways }) => (applies === 'yes' ? (ways[0] ?? []) : []));

type Days = { readonly askedOn: CivilDate; readonly receivedOn: CivilDate; readonly index: number };

type Awaited = { readonly askedOn: CivilDate; readonly untilOn: CivilDate | null; readonly dice: Dice };

/** Some pieces came one by one, others are still awaited, or never came. */
const waited = (line: Lines, definition: PieceDefinition, { askedOn, untilOn, dice }: Awaited): void => {
  if (untilOn === null || dice.between(1, 10) > habitOf(definition.code).broughtByTen) return;
  const cameOn = cameBetween(definition, askedOn, untilOn, dice);
  line.add(definition, cameOn, { kind: 'received', ...paperOf(definition, cameOn) });
  line.add(definition, cameOn, { kind: 'verified' });
};

const cameBetween = ({ code }: PieceDefinition, askedOn: CivilDate, byOn: CivilDate, dice: Dice): CivilDate => {
  const share = habitOf(code).slowness + dice.between(0, 10) / 100;
  return addDays(askedOn, Math.floor(Math.max(daysBetween(askedOn, byOn), 0) * share));
};

/** Every piece in the end verified, one of them refused and asked again on the way. */
const completed = (
  line: Lines,
  definition: PieceDefinition,
  { askedOn, receivedOn, completedOn, index, dice }: Days & { readonly completedOn: CivilDate; readonly dice: Dice },
): void => {
  const cameOn = cameBetween(definition, askedOn, receivedOn, dice);
  line.add(definition, cameOn, { kind: 'received', ...paperOf(definition, cameOn) });
  if (index % 9 === 4) {
    line.add(definition, cameOn, { kind: 'refused', reason: 'incomplete', text: null });
    line.add(definition, cameOn, { kind: 'asked', lenderWhy: null });
    line.add(definition, completedOn, { kind: 'received', ...paperOf(definition, completedOn) });
  }
  line.add(definition, completedOn, { kind: 'verified' });
};

/** Pieces in every state, as in the middle of the work. */
const gathering = (line: Lines, definition: PieceDefinition, { receivedOn, askedOn, index }: Days): void => {
  const receive = (issuedOn = receivedOn) =>
    line.add(definition, receivedOn, { kind: 'received', ...paperOf(definition, issuedOn) });
  switch (index % 8) {
    case 0:
    case 1:
      receive();
      line.add(definition, receivedOn, { kind: 'verified' });
      break;
    case 2:
    case 5:
      receive();
      break;
    case 3:
      receive();
      line.add(definition, receivedOn, { kind: 'refused', reason: 'unreadable', text: null });
      break;
    case 4:
      line.add(definition, receivedOn, { kind: 'foundImpossible', reason: 'issuerDoesNotAnswer', text: null });
      break;
    case 6:
      line.add(definition, receivedOn, { kind: 'setAside', reason: 'provedOtherwise', text: null });
      break;
    default:
      if (!line.expire(definition, askedOn, receivedOn)) break;
  }
};

const paperOf = ({ copies, validity }: PieceDefinition, on: CivilDate): Paper => ({
  copies,
  issuedOn: validity === null ? null : addDays(on, -12),
  lastValidOn: null,
});

type Lines = {
  readonly entries: readonly NewPieceEntry[];
  readonly add: (definition: PieceDefinition, on: CivilDate, move: PieceMove) => void;
  /** Came with an end of its own that has passed since. */
  readonly expire: (definition: PieceDefinition, cameOn: CivilDate, noticedOn: CivilDate) => boolean;
};

/** @throws Error when the rules refuse a line: then the story is wrong, not the data. */
const linesIn = (today: CivilDate): Lines => {
  const entries: NewPieceEntry[] = [];
  const pieces = new Map<string, Piece>();
  const add: Lines['add'] = (definition, happenedOn, event) => {
    const { code } = definition;
    const piece = pieces.get(code) ?? untouchedPiece;
    const decision = decidePiece(piece, event, happenedOn, { roles: ['agent'], today, definition });
    if (!decision.isAccepted) throw new Error(`${code} refuses ${event.kind}: ${decision.refusals[0].code}`);
    pieces.set(code, stepPiece(piece, { event, happenedOn }));
    const sequence = entries.filter((entry) => entry.piece === code).length + 1;
    entries.push({ piece: code, sequence, happenedOn, event });
  };
  return {
    entries,
    add,
    expire: (definition, cameOn, noticedOn) => {
      if (noticedOn <= addDays(cameOn, 3)) return false;
      const paper = { ...paperOf(definition, cameOn), lastValidOn: addDays(cameOn, 2) };
      add(definition, cameOn, { kind: 'received', ...paper });
      add(definition, cameOn, { kind: 'verified' });
      add(definition, noticedOn, { kind: 'expired' });
      return true;
    },
  };
};
