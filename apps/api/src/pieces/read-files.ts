import type { PieceFileView } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';

type Row = {
  readonly id: string;
  readonly piece: string;
  readonly fileHash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly addedAt: Date;
  readonly addedBy: string;
  readonly takenOutAt: Date | null;
  readonly takenOutBy: string | null;
  readonly takenOutWhy: string | null;
};

/** The files of a dossier by the piece that they show, in the order they came; those taken out are told as such. */
export const readFilesByPiece = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
): Promise<ReadonlyMap<string, readonly PieceFileView[]>> => {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT p.id, p.piece, p.file_hash AS "fileHash", p.name, f.media_type AS "mediaType", f.size_bytes AS "sizeBytes",
      p.added_at AS "addedAt", a.name AS "addedBy",
      p.taken_out_at AS "takenOutAt", t.name AS "takenOutBy", p.taken_out_why AS "takenOutWhy"
    FROM piece_file p JOIN stored_file f ON f.hash = p.file_hash JOIN user_account a ON a.id = p.added_by_id
    LEFT JOIN user_account t ON t.id = p.taken_out_by_id
    WHERE p.dossier_id = ${dossierId}::uuid ORDER BY p.id`;
  const byPiece = Map.groupBy(rows, ({ piece }) => piece);
  return new Map([...byPiece].map(([piece, found]) => [piece, found.map((row) => viewOf(row, rows))]));
};

const viewOf = (row: Row, all: readonly Row[]): PieceFileView => {
  const { id, name, mediaType, sizeBytes, addedAt, addedBy, takenOutAt, takenOutBy, takenOutWhy } = row;
  return {
    id,
    name,
    mediaType,
    sizeBytes,
    addedAt: addedAt.toISOString(),
    addedBy,
    takenOut:
      takenOutAt === null ? null : { at: takenOutAt.toISOString(), by: takenOutBy ?? '', why: takenOutWhy ?? '' },
    alsoShows: takenOutAt === null ? all.filter((other) => isTwin(row, other)).map(({ piece }) => piece) : [],
  };
};

/** The same content, which shows another piece. */
const isTwin = (row: Row, other: Row): boolean =>
  other.fileHash === row.fileHash && other.piece !== row.piece && other.takenOutAt === null;
