import type { CivilDate } from '@parcours/domain/calendar';
import type { Prisma } from '../database/generated/client.ts';
import type { ParameterKind } from '../database/generated/enums.ts';
import { midnightOf } from './civil-day.ts';

/** A version of one kind of parameters as it is kept, with who added it. */
export type KeptVersion = { readonly content: Prisma.JsonValue; readonly addedAt: Date; readonly addedBy: string };

/** The versions of one kind that were added to the program's own, from the first to the last that takes effect. */
export const readParameterVersions = async (
  prisma: Prisma.TransactionClient,
  kind: ParameterKind,
): Promise<readonly KeptVersion[]> => {
  const rows = await prisma.parameterVersion.findMany({
    where: { kind },
    orderBy: { effectiveFrom: 'asc' },
    include: { addedBy: { select: { name: true } } },
  });
  return rows.map(({ content, addedAt, addedBy }) => ({ content, addedAt, addedBy: addedBy.name }));
};

type NewVersion = {
  readonly kind: ParameterKind;
  readonly effectiveFrom: CivilDate;
  readonly content: Prisma.InputJsonValue;
  readonly addedAt: Date;
  readonly addedById: string;
};

/** Keeps a version; false when that day has its version already, were it added at this very moment. */
export const keepParameterVersion = async (
  transaction: Prisma.TransactionClient,
  { effectiveFrom, ...version }: NewVersion,
): Promise<boolean> => {
  const data = { ...version, effectiveFrom: midnightOf(effectiveFrom) };
  const { count } = await transaction.parameterVersion.createMany({ data, skipDuplicates: true });
  return count === 1;
};
