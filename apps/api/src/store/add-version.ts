import { isDeepStrictEqual } from 'node:util';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { admissionOfVersion } from '@parcours/domain/versions';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma, PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { announceChange, anyDossier } from './announce-change.ts';
import type { KeptVersion } from './parameter-versions.ts';

type NewVersion = {
  readonly effectiveFrom: CivilDate;
  readonly content: Prisma.InputJsonValue;
  readonly addedAt: Date;
  readonly addedById: string;
};

type AddVersion<Listed> = {
  /** What was added, in the audit: `pieces.added`. */
  readonly action: `${string}.${string}`;
  /** Where the version stands in the body, to name what is wrong with its day. */
  readonly field: string;
  readonly effectiveFrom: CivilDate;
  readonly content: object;
  readonly expectedVersions: number;
  readonly accountId: string;
  /** Those added before it. */
  readonly read: (transaction: Prisma.TransactionClient) => Promise<readonly KeptVersion[]>;
  readonly keep: (transaction: Prisma.TransactionClient, version: NewVersion) => Promise<unknown>;
  readonly list: (transaction: Prisma.TransactionClient) => Promise<Listed>;
};

/**
 * Adds parameters that take effect today or later; what was done under others stays as it was. Sent again by the same
 * account, they are added once.
 * @throws Failed `invalidInput` when the day lies behind or has its parameters already, `versionsChangedMeanwhile`
 */
export const addVersion = async <Listed>(
  { prisma, now }: { readonly prisma: PrismaClient; readonly now: () => Date },
  { action, field, effectiveFrom, content, expectedVersions, accountId, read, keep, list }: AddVersion<Listed>,
): Promise<Listed> =>
  prisma.$transaction(async (transaction) => {
    // Two administrators must not both write over what they both read.
    await transaction.$executeRaw`LOCK TABLE parameter_version, rule_set IN SHARE ROW EXCLUSIVE MODE`;
    const at = now();
    const known = await read(transaction);
    const sent: Prisma.InputJsonObject = JSON.parse(JSON.stringify(content));
    const added = known.map((version) => ({
      effectiveFrom: version.effectiveFrom,
      isSame: version.addedById === accountId && isDeepStrictEqual(version.content, sent),
    }));
    const admission = admissionOfVersion(added, { effectiveFrom, expectedVersions }, parisDay(at));
    if (admission === 'sentAgain') return list(transaction);
    if (admission === 'changedMeanwhile') throw new Failed(changedSince(known, expectedVersions));
    if (admission !== 'new')
      throw new Failed({
        code: 'invalidInput',
        problems: [{ field: `body.${field}.effectiveFrom`, problem: admission }],
      });
    await keep(transaction, { effectiveFrom, content: sent, addedAt: at, addedById: accountId });
    await writeAudit(transaction, { actorId: accountId, action, dossierId: null, facts: { effectiveFrom }, at });
    await announceChange(transaction, anyDossier);
    return list(transaction);
  });

/** The sender knew the first ones that were added, and the program's own. */
const changedSince = (known: readonly KeptVersion[], expectedVersions: number) => ({
  code: 'versionsChangedMeanwhile' as const,
  currentVersions: known.length + 1,
  since: known
    .toSorted((one, other) => one.addedAt.getTime() - other.addedAt.getTime())
    .slice(expectedVersions - 1)
    .map(({ effectiveFrom, addedAt, addedBy }) => ({ effectiveFrom, addedAt: addedAt.toISOString(), addedBy })),
});
