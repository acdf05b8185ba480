import type { ChecklistView } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import {
  type Catalogue,
  decidePiece,
  type Piece,
  type PieceMove,
  type PieceRefusal,
  type Pieces,
  stepPiece,
  untouchedPiece,
} from '@parcours/domain/checklist';
import { decide, fold, type Position } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { appendEntry } from '../store/append.ts';
import { definitionOf } from '../store/catalogue.ts';
import { readCatalogueOn } from '../store/catalogues.ts';
import { historiesOf } from '../store/checklist.ts';
import { readEntries } from '../store/stored-history.ts';
import { appendPieceEntries, lockChecklist, type NewPieceEntry } from '../store/write-checklist.ts';
import type { PieceDependencies } from './dependencies.ts';
import { pathActAfter } from './follow-path.ts';
import { readChecklist } from './read-checklist.ts';
import { type PieceHistories, wereWritten } from './were-written.ts';

type DatedMove = { readonly piece: string; readonly move: PieceMove; readonly happenedOn: CivilDate };

type RecordMoves = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly caller: Caller;
  readonly moves: (pieces: Pieces) => readonly DatedMove[];
};

/**
 * Records moves of one or several pieces, all or none, and what the path of the dossier makes of them. Sent again by
 * the same account, they are recorded once.
 * @throws Failed `notFound`, `piecesChangedMeanwhile`, `pieceRefused`, or `actRefused` when the path does not allow it
 */
export const recordMoves = async (
  { prisma, now }: Pick<PieceDependencies, 'prisma' | 'now'>,
  { dossierId, expectedVersion, caller, moves }: RecordMoves,
): Promise<ChecklistView> => {
  const at = now();
  const today = parisDay(at);
  const author = { at, actorId: caller.accountId };
  return prisma.$transaction(async (transaction) => {
    const after = (before: { readonly histories: PieceHistories; readonly pieces: Pieces }) =>
      numbered(moves(before.pieces), before.histories);
    if (await wereWritten(transaction, { dossierId, expectedVersion, caller, after }))
      return readChecklist({ prisma: transaction, now }, { dossierId, caller });
    const checklist = await lockChecklist(transaction, dossierId, expectedVersion);
    const path = await readOpenPath(transaction, dossierId, { roles: caller.roles, today });
    const asked = moves(checklist.pieces);
    const catalogue = await readCatalogueOn(transaction, checklist.plannedOn ?? today);
    const pieces = accept(asked, checklist.pieces, { roles: caller.roles, today, catalogue });
    const entries = numbered(asked, historiesOf(checklist.entries));
    await appendPieceEntries(transaction, checklist, { entries, ...author });
    await follow(transaction, { ...path, dossierId, asked, pieces, caller, at });
    return readChecklist({ prisma: transaction, now }, { dossierId, caller });
  });
};

type Viewer = { readonly roles: Caller['roles']; readonly today: CivilDate };

/** @throws Failed `actRefused` when the dossier is closed or finished */
export const readOpenPath = async (transaction: Prisma.TransactionClient, dossierId: string, viewer: Viewer) => {
  const history = await readEntries(transaction, dossierId);
  const position = fold(history);
  if (position === null) throw new Failed({ code: 'notFound' });
  if (position.state === 'open') return { history, position };
  const decision = decide(position, { kind: 'piecesReceived' }, viewer.today, viewer);
  throw new Failed({ code: 'actRefused', refusals: decision.isAccepted ? [] : decision.refusals });
};

/** The pieces after the moves. @throws Failed `pieceRefused` with every reason */
const accept = (
  moves: readonly DatedMove[],
  before: Pieces,
  { catalogue, ...viewer }: Viewer & { readonly catalogue: Catalogue },
): Pieces => {
  const pieces = new Map<string, Piece>(before);
  const refusals: { piece: string; name: string | null; refusal: PieceRefusal }[] = [];
  for (const { piece: code, move, happenedOn } of moves) {
    const definition = definitionOf(catalogue, code);
    const piece = pieces.get(code) ?? untouchedPiece;
    const decision = decidePiece(piece, move, happenedOn, { ...viewer, definition });
    if (!decision.isAccepted) {
      const name = definition.name ?? null;
      refusals.push(...decision.refusals.map((refusal) => ({ piece: code, name, refusal })));
    }
    pieces.set(code, stepPiece(piece, { event: move, happenedOn }));
  }
  if (refusals.length > 0) throw new Failed({ code: 'pieceRefused', refusals });
  return pieces;
};

const numbered = (
  moves: readonly DatedMove[],
  histories: ReadonlyMap<string, readonly unknown[]>,
): readonly NewPieceEntry[] =>
  moves.map(({ piece, move, happenedOn }, index) => {
    const before = moves.slice(0, index).filter((other) => other.piece === piece).length;
    return { piece, sequence: (histories.get(piece)?.length ?? 0) + before + 1, happenedOn, event: move };
  });

type Following = Awaited<ReturnType<typeof readOpenPath>> & {
  readonly dossierId: string;
  readonly asked: readonly DatedMove[];
  readonly pieces: Pieces;
  readonly caller: Caller;
  readonly at: Date;
};

/** @throws Failed `actRefused` when what the path would note has no place in its history */
const follow = async (
  transaction: Prisma.TransactionClient,
  { dossierId, history, position, asked, pieces, caller, at }: Following,
): Promise<void> => {
  const moves = asked.map(({ move, happenedOn }) => ({ kind: move.kind, happenedOn }));
  const act = pathActAfter(position satisfies Position, moves, pieces);
  const [first] = moves;
  if (act === null || first === undefined) return;
  const { happenedOn } = first;
  const decision = decide(position, act, happenedOn, { roles: caller.roles, today: parisDay(at) });
  if (!decision.isAccepted) throw new Failed({ code: 'actRefused', refusals: decision.refusals });
  const entry = { sequence: history.length + 1, happenedOn, event: act };
  await appendEntry(transaction, { dossierId, history, entry, at, actorId: caller.accountId });
};
