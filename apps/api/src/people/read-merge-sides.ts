import type { PersonDetails } from '@parcours/contracts';
import type { Likeness, MergeRefusal } from '@parcours/domain/person';
import { likenessesBetween, refusalOfMerge } from '@parcours/domain/person';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { detailsOf } from '../store/person-details.ts';
import { readFamilies } from './read-family.ts';

const withDossiers = {
  dossiers: { select: { id: true, reference: true, state: true }, orderBy: { reference: 'asc' } },
} as const satisfies Prisma.PersonInclude;

type Side = {
  readonly row: Prisma.PersonGetPayload<{ include: typeof withDossiers }>;
  readonly details: PersonDetails;
};

export type MergeSides = {
  readonly kept: Side;
  readonly other: Side;
  readonly likenesses: readonly Likeness[];
  readonly refusal: MergeRefusal | null;
};

/** The records of the people of two dossiers, and whether they can become one. @throws Failed `notFound` */
export const readMergeSides = async (
  prisma: Prisma.TransactionClient,
  { dossierId, otherDossierId }: { readonly dossierId: string; readonly otherDossierId: string },
): Promise<MergeSides> => {
  const [kept, other] = [await readSide(prisma, dossierId), await readSide(prisma, otherDossierId)];
  const families = await readFamilies(prisma, [kept.row.id, other.row.id]);
  const recordsOf = ({ row }: Side) => families.get(row.id) ?? [];
  const likenesses = likenessesBetween(recordsOf(kept), recordsOf(other));
  return {
    kept,
    other,
    likenesses,
    refusal: refusalOfMerge({ isSamePerson: kept.row.id === other.row.id, likenesses }),
  };
};

const readSide = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<Side> => {
  const row = await prisma.person.findFirst({
    where: { dossiers: { some: { id: dossierId } } },
    include: withDossiers,
  });
  if (row === null) throw new Failed({ code: 'notFound' });
  return { row, details: detailsOf(row) };
};
