import { type PersonView, personFieldChange } from '@parcours/contracts';
import { z } from 'zod';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { detailsOf } from '../store/person-details.ts';

/** Who the person of a dossier is, what was corrected, and their other dossiers. @throws Failed `notFound` */
export const readPerson = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<PersonView> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    select: {
      reference: true,
      person: {
        include: {
          changes: { orderBy: { version: 'desc' }, include: { changedBy: { select: { name: true } } } },
          dossiers: { select: { id: true, reference: true, state: true }, orderBy: { reference: 'asc' } },
        },
      },
    },
  });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  const { reference, person } = dossier;
  return {
    dossierId,
    reference,
    version: person.version,
    person: detailsOf(person),
    corrections: person.changes.map(({ version, changedAt, changedBy, fields }) => ({
      version,
      changedAt: changedAt.toISOString(),
      changedBy: changedBy.name,
      fields: z.array(personFieldChange).parse(fields),
    })),
    otherDossiers: person.dossiers.filter(({ id }) => id !== dossierId),
  };
};
