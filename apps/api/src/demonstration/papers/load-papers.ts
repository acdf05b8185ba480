import { Readable } from 'node:stream';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { defaultCatalogue, foldPiece } from '@parcours/domain/checklist';
import { noFacts, type SituationFacts } from '@parcours/domain/eligibility';
import { fold } from '@parcours/domain/path';
import { pieceLabel } from '@parcours/wording';
import { v7 as newId } from 'uuid';
import type { Prisma } from '../../database/generated/client.ts';
import type { FileStore, KeptFile } from '../../files/file-store.ts';
import { historiesOf } from '../../store/checklist.ts';
import { midnightOf } from '../../store/civil-day.ts';
import type { CreatedDossier, NewDossier } from '../../store/create-dossiers.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { piecePayloadOf, projectPiece } from '../../store/piece-history.ts';
import { supplierColumns } from '../../store/search-columns.ts';
import { diceOf } from '../dice.ts';
import { drawPaper } from './draw-paper.ts';
import { type ToldPapers, tellPapers } from './tell-papers.ts';

type Drawn = ReadonlyMap<string, KeptFile & { readonly name: string }>;

/** What is drawn beside the pieces of the catalogue: under this name, a letter of the lender. */
export const lenderLetter = 'lenderLetter';

/** Draws one file for each piece of the catalogue and one letter of the lender, and keeps them. */
export const keepDrawnPapers = async (files: FileStore): Promise<Drawn> => {
  const kept = new Map<string, KeptFile & { readonly name: string }>();
  const pieces = defaultCatalogue.pieces.map(({ code, copies }) => ({ code, title: pieceLabel(code), pages: copies }));
  for (const { code, title, pages } of [...pieces, { code: lenderLetter, title: 'Lettre du CMP', pages: 1 }]) {
    const { name, bytes } = await drawPaper(code, title, pages);
    kept.set(code, { ...(await files.keep(Readable.from([Buffer.from(bytes)]))), name });
  }
  return kept;
};

/** What every piece is shown with, before the first is. */
export const storeDrawnPapers = async (transaction: Prisma.TransactionClient, drawn: Drawn, at: Date): Promise<void> =>
  insertRows(
    transaction,
    'stored_file',
    [...drawn.values()].map(({ name: _, ...file }) => ({ ...file, storedAt: at })),
  );

type Loading = {
  readonly dossiers: readonly NewDossier[];
  readonly created: readonly CreatedDossier[];
  /** What is known of each household; null where nobody asked yet. */
  readonly facts: readonly (SituationFacts | null)[];
  readonly drawn: Drawn;
  readonly seed: number;
  readonly at: Date;
};

/** Writes what invented dossiers say of their pieces; the open ones come with their files. */
export const loadPapers = async (
  transaction: Prisma.TransactionClient,
  { dossiers, created, facts, drawn, seed, at }: Loading,
): Promise<void> => {
  const dice = diceOf(seed);
  const rows = dossiers.flatMap((dossier, index) => {
    const { history } = dossier;
    const [opening, position, known] = [history[0], fold(history), created[index]];
    if (opening?.event.kind !== 'firstContactMade' || position === null || known === undefined) return [];
    const { project } = opening.event.request;
    const isOpen = position.state === 'open';
    const told = tellPapers({ history, project, facts: facts[index] ?? noFacts, isOpen, today: parisDay(at), dice });
    return told === null ? [] : [rowsOf(told, known.id, { authorId: opening.recordedById, isOpen, drawn, at })];
  });
  await insertRows(
    transaction,
    'checklist',
    rows.map(({ checklist }) => checklist),
  );
  await insertRows(
    transaction,
    'piece_event',
    rows.flatMap(({ events }) => events),
  );
  await insertRows(
    transaction,
    'piece',
    rows.flatMap(({ pieces }) => pieces),
  );
  await insertRows(
    transaction,
    'piece_file',
    rows.flatMap(({ shown }) => shown),
  );
};

type Writing = { readonly authorId: string; readonly isOpen: boolean; readonly drawn: Drawn; readonly at: Date };

const rowsOf = (
  { situation, plannedOn, supplierName, entries }: ToldPapers,
  dossierId: string,
  { authorId, isOpen, drawn, at }: Writing,
) => {
  const histories = [...historiesOf(entries)];
  return {
    checklist: {
      dossierId,
      situation: { ...situation } as const,
      plannedOn: plannedOn === null ? null : midnightOf(plannedOn),
      ...supplierColumns(supplierName),
      version: entries.length + 1,
      situationVersion: 1,
    },
    events: entries.map(({ piece, sequence, happenedOn, event }, index) => ({
      id: newId(),
      dossierId,
      piece,
      sequence,
      kind: event.kind,
      happenedOn: midnightOf(happenedOn),
      payload: piecePayloadOf(event),
      recordedAt: tenOClock(happenedOn, at),
      recordedById: authorId,
      checklistVersion: index + 2,
    })),
    pieces: histories.map(([code, history]) => ({ dossierId, code, ...projectPiece(history) })),
    shown: histories.flatMap(([piece, history]) => {
      const file = drawn.get(piece);
      const { state, since } = foldPiece(history);
      const isShown = isOpen && (state === 'received' || state === 'verified' || state === 'refused');
      if (!isShown || file === undefined) return [];
      const addedAt = since === null ? at : tenOClock(since, at);
      return [{ id: newId(), dossierId, piece, fileHash: file.hash, name: file.name, addedAt, addedById: authorId }];
    }),
  };
};

/** Nothing is recorded in the future, even when a demonstration starts early. */
const tenOClock = (day: CivilDate, at: Date): Date => new Date(Math.min(Date.parse(`${day}T10:00:00Z`), at.getTime()));
