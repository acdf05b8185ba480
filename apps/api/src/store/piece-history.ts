import { pieceEvent } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { foldPiece, type Piece, type PieceEntry } from '@parcours/domain/checklist';
import { z } from 'zod';
import type { Prisma } from '../database/generated/client.ts';
import { dayOf, midnightOf } from './civil-day.ts';

/** A line of the history of one piece, with who typed it, when, and the version of the checklist it led to. */
export type RecordedPieceEntry = PieceEntry & {
  readonly piece: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly checklistVersion: number;
};

/** Every line about the pieces of each dossier, those of one piece in the order of their sequence. */
export const readPieceEntries = async (
  prisma: Prisma.TransactionClient,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedPieceEntry[]>> => {
  const events = await prisma.pieceEvent.findMany({
    where: { dossierId: { in: [...dossierIds] } },
    orderBy: [{ checklistVersion: 'asc' }, { piece: 'asc' }, { sequence: 'asc' }],
    include: { recordedBy: { select: { name: true } } },
  });
  const byDossier = Map.groupBy(events, ({ dossierId }) => dossierId);
  return new Map([...byDossier].map(([dossierId, own]) => [dossierId, own.map(entryOf)]));
};

type Stored = Prisma.PieceEventGetPayload<{ include: { recordedBy: { select: { name: true } } } }>;

const entryOf = ({ happenedOn, kind, payload, recordedBy, ...event }: Stored): RecordedPieceEntry => ({
  piece: event.piece,
  sequence: event.sequence,
  happenedOn: dayOf(happenedOn),
  event: pieceEvent.parse({ kind, ...z.record(z.string(), z.unknown()).parse(payload) }),
  recordedAt: event.recordedAt,
  recordedBy: recordedBy.name,
  checklistVersion: event.checklistVersion,
});

/** What is stored of an event beside its kind. */
export const piecePayloadOf = ({ kind: _, ...payload }: PieceEntry['event']): Prisma.InputJsonObject => payload;

type Columns = Omit<Prisma.PieceUncheckedCreateInput, 'dossierId' | 'code'>;

/** What the database keeps of a piece beside its history. */
export const projectPiece = (history: readonly PieceEntry[]): Columns => {
  const piece = foldPiece(history);
  const { state, since, firstAskedOn, timesAsked, timesRefused } = piece;
  const paper = 'paper' in piece ? piece.paper : null;
  return {
    state,
    since: midnightOrNull(since),
    firstAskedOn: midnightOrNull(firstAskedOn),
    timesAsked,
    timesRefused,
    copies: paper?.copies ?? null,
    issuedOn: midnightOrNull(paper?.issuedOn ?? null),
    lastValidOn: midnightOrNull(paper?.lastValidOn ?? null),
    reason: reasonOf(piece),
  };
};

const reasonOf = (piece: Piece): string | null => ('because' in piece ? piece.because.reason : null);

const midnightOrNull = (day: CivilDate | null): Date | null => (day === null ? null : midnightOf(day));
