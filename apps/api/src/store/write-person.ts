import type { PersonDetails } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';
import type { PersonChangeCause } from '../database/generated/enums.ts';
import { Failed } from '../http/failed.ts';
import { midnightOf } from './civil-day.ts';
import { changedFields, detailsOf, storedFields } from './person-details.ts';
import { searchColumns } from './search-columns.ts';

type StoredPerson = Parameters<typeof detailsOf>[0] & { readonly id: string };

/** Nobody else writes these records until the transaction ends: locked in one order, whoever asks. */
export const lockPeople = async (transaction: Prisma.TransactionClient, ids: readonly string[]): Promise<void> => {
  await transaction.$queryRaw`SELECT 1 FROM person WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
};

type Written = {
  readonly person: StoredPerson;
  readonly details: PersonDetails;
  readonly version: number;
  readonly cause: PersonChangeCause;
  readonly at: Date;
  readonly actorId: string;
};

/** Writes what a locked record says from now on, with what it said before and who changed it. */
export const writePerson = async (
  transaction: Prisma.TransactionClient,
  { person, details, version, cause, at, actorId }: Written,
): Promise<void> => {
  const { id } = person;
  const formerText = await readFormerText(transaction, id);
  await transaction.person.update({
    where: { id },
    data: {
      ...details,
      bornOn: details.bornOn === null ? null : midnightOf(details.bornOn),
      ...searchColumns({ ...details, formerText }),
      formerText,
      version,
    },
  });
  const fields = storedFields(changedFields(detailsOf(person), details));
  await transaction.personChange.create({
    data: { personId: id, version, cause, fields, changedAt: at, changedById: actorId },
  });
};

/** What the records merged into this one are found by. */
const readFormerText = async (transaction: Prisma.TransactionClient, mergedIntoId: string): Promise<string> => {
  const former = await transaction.person.findMany({
    where: { mergedIntoId },
    select: { searchText: true },
    orderBy: { id: 'asc' },
  });
  return former.map(({ searchText }) => searchText).join(' ');
};

/** @throws Failed `personChangedMeanwhile` with who wrote it last */
export const refuseStalePerson = async (
  transaction: Prisma.TransactionClient,
  personId: string,
  currentVersion: number,
): Promise<never> => {
  const last = await transaction.personChange.findFirst({
    where: { personId },
    orderBy: { version: 'desc' },
    include: { changedBy: { select: { name: true } } },
  });
  throw new Failed({
    code: 'personChangedMeanwhile',
    currentVersion,
    changedBy: last?.changedBy.name ?? null,
    changedAt: last?.changedAt.toISOString() ?? null,
  });
};
