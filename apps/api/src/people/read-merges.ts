import type { PersonField, PersonFieldChange } from '@parcours/contracts';
import { refusalOfUndoing, type UndoingRefusal } from '@parcours/domain/person';
import type { Prisma } from '../database/generated/client.ts';
import { fieldsStored } from '../store/person-details.ts';

const withBoth = {
  gone: true,
  mergedBy: { select: { name: true } },
  kept: {
    include: {
      dossiers: { select: { id: true, reference: true } },
      changes: { where: { cause: 'correction' }, orderBy: { version: 'asc' } },
      mergesKept: { where: { undoneAt: null }, select: { version: true } },
    },
  },
} as const satisfies Prisma.PersonMergeInclude;

export type ReadMerge = Omit<Prisma.PersonMergeGetPayload<{ include: typeof withBoth }>, 'fields'> & {
  /** What the merge changed of the kept record. */
  readonly fields: readonly PersonFieldChange[];
  /** Corrected on the kept record since. */
  readonly correctedSince: readonly PersonField[];
  readonly refusal: UndoingRefusal | null;
};

/** Merges as they stand, and whether each can be undone; the latest first. */
export const readMerges = async (
  prisma: Prisma.TransactionClient,
  where: Prisma.PersonMergeWhereInput,
): Promise<readonly ReadMerge[]> => {
  const merges = await prisma.personMerge.findMany({ where, include: withBoth, orderBy: { version: 'desc' } });
  return merges.map((merge) => {
    const { kept, version, dossierIds } = merge;
    const since = kept.changes.filter((change) => change.version > version);
    return {
      ...merge,
      fields: fieldsStored(merge.fields),
      correctedSince: [...new Set(since.flatMap(({ fields }) => fieldsStored(fields).map(({ field }) => field)))],
      refusal: refusalOfUndoing({
        isUndone: merge.undoneAt !== null,
        isKeptMerged: kept.mergedIntoId !== null,
        hasLaterMerge: kept.mergesKept.some((later) => later.version > version),
        dossiersLeft: kept.dossiers.filter(({ id }) => dossierIds.includes(id)).length,
      }),
    };
  });
};
