import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { Caller, OutgoingFile } from '../http/handler.ts';
import type { LenderLetterDependencies } from './dependencies.ts';

type ReadLenderLetter = { readonly dossierId: string; readonly letterId: string; readonly caller: Caller };

/** The content of a letter of this dossier; who looked at it is noted. @throws Failed `notFound` */
export const readLenderLetter = async (
  { prisma, files, now }: LenderLetterDependencies,
  { dossierId, letterId, caller }: ReadLenderLetter,
): Promise<OutgoingFile> => {
  const found = await prisma.lenderLetter.findFirst({ where: { id: letterId, dossierId }, include: { file: true } });
  if (found === null) throw new Failed({ code: 'notFound' });
  const facts = { letterId };
  await writeAudit(prisma, { actorId: caller.accountId, action: 'lenderLetter.viewed', dossierId, facts, at: now() });
  return { name: found.name, type: found.file.mediaType, content: files.read(found.fileHash) };
};
