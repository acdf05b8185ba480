import type { DossierExchanges } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readNotes } from './notes/read-notes.ts';

/** Everything said and written about a dossier. @throws Failed `notFound` */
export const readExchanges = async (
  prisma: Prisma.TransactionClient,
  { dossierId }: { readonly dossierId: string },
): Promise<DossierExchanges> => {
  const dossier = await prisma.dossier.findUnique({ where: { id: dossierId }, select: { reference: true } });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  return { dossierId, reference: dossier.reference, ...(await readNotes(prisma, dossierId)) };
};
