import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { ParameterKind } from '../database/generated/enums.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { announceChange, anyDossier } from '../store/announce-change.ts';
import { keepParameterVersion } from '../store/parameter-versions.ts';
import type { ParameterDependencies } from './dependencies.ts';

type AddVersion<Listed> = {
  readonly kind: ParameterKind;
  /** Where the version stands in the body, to name what is wrong with its day. */
  readonly field: string;
  readonly effectiveFrom: CivilDate;
  readonly content: Prisma.InputJsonValue;
  readonly caller: Caller;
  readonly list: (transaction: Prisma.TransactionClient) => Promise<Listed>;
};

/**
 * Adds parameters that take effect today or later; what was done under others stays as it was.
 * @throws Failed `invalidInput` when the day lies behind or has its parameters already
 */
export const addVersion = async <Listed>(
  { prisma, now }: ParameterDependencies,
  { kind, field, effectiveFrom, content, caller, list }: AddVersion<Listed>,
): Promise<Listed> => {
  const refuseDay = (problem: 'past' | 'taken'): never => {
    throw new Failed({ code: 'invalidInput', problems: [{ field: `body.${field}.effectiveFrom`, problem }] });
  };
  const at = now();
  if (effectiveFrom < parisDay(at)) refuseDay('past');
  return prisma.$transaction(async (transaction) => {
    const version = { kind, effectiveFrom, content, addedAt: at, addedById: caller.accountId };
    if (!(await keepParameterVersion(transaction, version))) refuseDay('taken');
    await writeAudit(transaction, {
      actorId: caller.accountId,
      action: `${kind}.added`,
      dossierId: null,
      facts: { effectiveFrom },
      at,
    });
    await announceChange(transaction, anyDossier);
    return list(transaction);
  });
};
