import { type CivilDate, civilDateOf } from '@parcours/domain/calendar';
import type { Prisma } from '../database/generated/client.ts';
import type { ParameterKind } from '../database/generated/enums.ts';
import { midnightOf } from './civil-day.ts';

/** A version of parameters as it is kept, with who added it. */
export type KeptVersion = {
  readonly effectiveFrom: CivilDate;
  readonly content: Prisma.JsonValue;
  readonly addedAt: Date;
  readonly addedById: string;
  readonly addedBy: string;
};

type Row = Omit<KeptVersion, 'effectiveFrom' | 'addedBy'> & {
  readonly effectiveFrom: Date;
  readonly addedBy: { readonly name: string };
};

/** As a row of its table says, whichever table it is. */
export const keptVersionOf = ({ effectiveFrom, addedBy, ...row }: Row): KeptVersion => ({
  ...row,
  effectiveFrom: civilDateOf(effectiveFrom.toISOString().slice(0, 10)),
  addedBy: addedBy.name,
});

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
  return rows.map(keptVersionOf);
};

type NewVersion = {
  readonly kind: ParameterKind;
  readonly effectiveFrom: CivilDate;
  readonly content: Prisma.InputJsonValue;
  readonly addedAt: Date;
  readonly addedById: string;
};

export const keepParameterVersion = async (
  transaction: Prisma.TransactionClient,
  { effectiveFrom, ...version }: NewVersion,
): Promise<void> => {
  await transaction.parameterVersion.create({ data: { ...version, effectiveFrom: midnightOf(effectiveFrom) } });
};
