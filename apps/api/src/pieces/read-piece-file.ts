import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { Caller, OutgoingFile } from '../http/handler.ts';
import type { PieceDependencies } from './dependencies.ts';

type ReadPieceFile = { readonly dossierId: string; readonly fileId: string; readonly caller: Caller };

/** The content of a file of this dossier; who looked at it is noted. @throws Failed `notFound` */
export const readPieceFile = async (
  { prisma, files, now }: PieceDependencies,
  { dossierId, fileId, caller }: ReadPieceFile,
): Promise<OutgoingFile> => {
  const found = await prisma.pieceFile.findFirst({ where: { id: fileId, dossierId }, include: { file: true } });
  if (found === null) throw new Failed({ code: 'notFound' });
  const facts = { fileId };
  await writeAudit(prisma, { actorId: caller.accountId, action: 'file.viewed', dossierId, facts, at: now() });
  return { name: found.name, type: found.file.mediaType, content: files.read(found.fileHash) };
};
