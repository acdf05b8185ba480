import { isDeepStrictEqual } from 'node:util';
import { foldPiece, type Pieces } from '@parcours/domain/checklist';
import type { Prisma } from '../database/generated/client.ts';
import type { Caller } from '../http/handler.ts';
import { historiesOf, readStoredChecklist } from '../store/checklist.ts';
import type { RecordedPieceEntry } from '../store/piece-history.ts';
import type { NewPieceEntry } from '../store/write-checklist.ts';

export type PieceHistories = ReadonlyMap<string, readonly RecordedPieceEntry[]>;

type Asked = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly caller: Caller;
  /** The lines that were to follow what the caller knew. */
  readonly after: (before: { readonly histories: PieceHistories; readonly pieces: Pieces }) => readonly NewPieceEntry[];
};

/** Whether these very lines are what follows the version that the caller knew, by the same account. */
export const wereWritten = async (
  transaction: Prisma.TransactionClient,
  { dossierId, expectedVersion, caller, after }: Asked,
): Promise<boolean> => {
  const checklistVersion = expectedVersion + 1;
  const lines = await transaction.pieceEvent.findMany({ where: { dossierId, checklistVersion } });
  if (lines.length === 0 || lines.some(({ recordedById }) => recordedById !== caller.accountId)) return false;
  const { entries } = await readStoredChecklist(transaction, dossierId);
  const histories = historiesOf(entries.filter((entry) => entry.checklistVersion <= expectedVersion));
  const pieces = new Map([...histories].map(([piece, history]) => [piece, foldPiece(history)]));
  const written = entries
    .filter((entry) => entry.checklistVersion === checklistVersion)
    .map(({ piece, sequence, happenedOn, event }) => ({ piece, sequence, happenedOn, event }));
  return isDeepStrictEqual(after({ histories, pieces }).toSorted(byPlace), written.toSorted(byPlace));
};

const byPlace = (one: NewPieceEntry, other: NewPieceEntry): number =>
  one.piece.localeCompare(other.piece) || one.sequence - other.sequence;
