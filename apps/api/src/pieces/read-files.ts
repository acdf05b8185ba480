import type { PieceFileView } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';

/** The files of a dossier by the piece that they show, in the order they came; those taken out are told as such. */
export const readFilesByPiece = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
): Promise<ReadonlyMap<string, readonly PieceFileView[]>> => {
  const rows = await prisma.pieceFile.findMany({
    where: { dossierId },
    orderBy: { id: 'asc' },
    include: { file: true, addedBy: { select: { name: true } }, takenOutBy: { select: { name: true } } },
  });
  const views = rows.map((row) => ({
    piece: row.piece,
    view: {
      id: row.id,
      name: row.name,
      mediaType: row.file.mediaType,
      sizeBytes: row.file.sizeBytes,
      addedAt: row.addedAt.toISOString(),
      addedBy: row.addedBy.name,
      takenOut:
        row.takenOutAt === null
          ? null
          : { at: row.takenOutAt.toISOString(), by: row.takenOutBy?.name ?? '', why: row.takenOutWhy ?? '' },
      alsoShows: rows
        .filter(
          ({ fileHash, piece, takenOutAt }) =>
            fileHash === row.fileHash && piece !== row.piece && takenOutAt === null && row.takenOutAt === null,
        )
        .map(({ piece }) => piece),
    },
  }));
  const byPiece = Map.groupBy(views, ({ piece }) => piece);
  return new Map([...byPiece].map(([piece, found]) => [piece, found.map(({ view }) => view)]));
};
