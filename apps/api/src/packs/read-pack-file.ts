import { packTitle } from '@parcours/wording';
import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { Caller, OutgoingFile } from '../http/handler.ts';
import type { PackDependencies } from './dependencies.ts';

export type ReadPack = { readonly dossierId: string; readonly packId: string; readonly caller: Caller };

/** The one file of a pack; who took it is noted. @throws Failed `notFound` */
export const readPackFile = async (
  { prisma, files, now }: PackDependencies,
  { dossierId, packId, caller }: ReadPack,
): Promise<OutgoingFile> => {
  const pack = await prisma.pack.findFirst({
    where: { id: packId, dossierId, state: 'built' },
    select: { fileHash: true, dossier: { select: { reference: true } } },
  });
  if (pack?.fileHash === undefined || pack.fileHash === null) throw new Failed({ code: 'notFound' });
  const facts = { packId };
  await writeAudit(prisma, { actorId: caller.accountId, action: 'pack.downloaded', dossierId, facts, at: now() });
  return {
    name: `${packTitle(pack.dossier.reference)}.pdf`,
    type: 'application/pdf',
    content: files.read(pack.fileHash),
  };
};
