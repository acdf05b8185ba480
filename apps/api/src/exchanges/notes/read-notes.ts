import type { DossierExchanges } from '@parcours/contracts';
import type { Prisma } from '../../database/generated/client.ts';
import { dayOf } from '../../store/civil-day.ts';

const withNames = {
  writtenBy: { select: { name: true } },
  voidedBy: { select: { name: true } },
} as const;

/** The notes of a dossier, those voided with the reason. */
export const readNotes = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
): Promise<Pick<DossierExchanges, 'contactNotes' | 'workingNotes'>> => {
  const contactNotes = await prisma.contactNote.findMany({
    where: { dossierId },
    orderBy: [{ happenedOn: 'desc' }, { writtenAt: 'desc' }, { id: 'asc' }],
    include: withNames,
  });
  const workingNotes = await prisma.workingNote.findMany({
    where: { dossierId },
    orderBy: [{ writtenAt: 'desc' }, { id: 'asc' }],
    include: withNames,
  });
  return {
    contactNotes: contactNotes.map(({ happenedOn, medium, direction, correspondent, correspondentName, ...note }) => ({
      ...writtenOf(note),
      happenedOn: dayOf(happenedOn),
      medium,
      direction,
      correspondent,
      correspondentName,
    })),
    workingNotes: workingNotes.map(writtenOf),
  };
};

type Written = Prisma.WorkingNoteGetPayload<{ include: typeof withNames }>;

const writtenOf = ({ id, text, writtenAt, writtenBy, voidedAt, voidedBy, voidedWhy }: Written) => ({
  id,
  text,
  writtenAt: writtenAt.toISOString(),
  writtenBy: writtenBy.name,
  voided: voidedAt === null ? null : { at: voidedAt.toISOString(), by: voidedBy?.name ?? '', why: voidedWhy ?? '' },
});
