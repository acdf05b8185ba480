import type { PersonView } from '@parcours/contracts';
import { hasSeveralOpen } from '@parcours/domain/person';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { detailsOf, fieldsStored } from '../store/person-details.ts';
import { readFamilies } from './read-family.ts';
import { type ReadMerge, readMerges } from './read-merges.ts';

/**
 * Who the person of a dossier is, what was corrected, which records became this one, and their other dossiers.
 * @throws Failed `notFound`
 */
export const readPerson = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<PersonView> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    select: {
      reference: true,
      person: {
        include: { dossiers: { select: { id: true, reference: true, state: true }, orderBy: { reference: 'asc' } } },
      },
    },
  });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  const { reference, person } = dossier;
  const family = [...(await readFamilies(prisma, [person.id])).values()].flat().map(({ id }) => id);
  const changes = await prisma.personChange.findMany({
    where: { personId: { in: family } },
    orderBy: [{ changedAt: 'desc' }, { version: 'desc' }, { id: 'desc' }],
    include: { changedBy: { select: { name: true } } },
  });
  const merges = await readMerges(prisma, { keptId: { in: family }, undoneAt: null });
  const references = new Map(person.dossiers.map((known) => [known.id, known.reference]));
  return {
    dossierId,
    reference,
    version: person.version,
    person: detailsOf(person),
    corrections: changes
      .map((change) => ({ ...change, fields: [...fieldsStored(change.fields)] }))
      .filter(({ fields }) => fields.length > 0)
      .map(({ id, version, changedAt, changedBy, cause, personId, fields }) => ({
        id,
        version,
        changedAt: changedAt.toISOString(),
        changedBy: changedBy.name,
        cause,
        isOfOther: personId !== person.id,
        fields,
      })),
    otherDossiers: person.dossiers.filter(({ id }) => id !== dossierId),
    hasSeveralOpen: hasSeveralOpen(person.dossiers),
    merges: merges.map((merge) => mergeOf(merge, references)),
  };
};

const mergeOf = (
  { id, mergedAt, mergedBy, dossierIds, correctedSince, refusal }: ReadMerge,
  references: ReadonlyMap<string, string>,
): PersonView['merges'][number] => ({
  id,
  mergedAt: mergedAt.toISOString(),
  mergedBy: mergedBy.name,
  wentOver: dossierIds.flatMap((dossierId) => references.get(dossierId) ?? []),
  correctedSince: [...correctedSince],
  refusal,
});
