import { isDeepStrictEqual } from 'node:util';
import type { PersonDetails } from '@parcours/contracts';
import type { SituationFacts } from '@parcours/domain/eligibility';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { announceChange } from '../store/announce-change.ts';
import { correctPerson } from '../store/correct-person.ts';
import { storedFacts } from '../store/situation.ts';
import type { ConditionDependencies } from './dependencies.ts';

type SaveSituation = {
  readonly dossierId: string;
  /** 0 when nothing was saved yet. */
  readonly expectedVersion: number;
  readonly expectedPersonVersion: number;
  readonly person: PersonDetails;
  readonly facts: SituationFacts;
  readonly caller: Caller;
};

type Saved = { readonly version: number; readonly personVersion: number; readonly savedAt: string };

/**
 * Saves who the person is and what is known of the household, whole, or nothing. Sent again by the same account, it is
 * saved once.
 * @throws Failed `notFound`, `personChangedMeanwhile`, or `situationChanged` when somebody else saved in between.
 */
export const saveSituation = async (
  { prisma, now }: ConditionDependencies,
  { dossierId, expectedVersion, expectedPersonVersion, person, facts, caller: { accountId } }: SaveSituation,
): Promise<Saved> => {
  const at = now();
  const version = expectedVersion + 1;
  return prisma.$transaction(async (transaction) => {
    const dossier = await transaction.dossier.findUnique({ where: { id: dossierId }, select: { personId: true } });
    if (dossier === null) throw new Failed({ code: 'notFound' });
    const row = { version, facts, savedAt: at, savedById: accountId };
    const { count } =
      expectedVersion === 0
        ? await transaction.situation.createMany({ data: { dossierId, ...row }, skipDuplicates: true })
        : await transaction.situation.updateMany({ where: { dossierId, version: expectedVersion }, data: row });
    const before = count > 0 ? null : await transaction.situation.findUnique({ where: { dossierId } });
    const isMine = before?.savedById === accountId && before.version === version;
    const isSentAgain = isMine && isDeepStrictEqual(storedFacts(before.facts), facts);
    if (count === 0 && !isSentAgain) await refuseStale(transaction, dossierId);
    const personVersion = await correctPerson(transaction, {
      ...dossier,
      dossierId,
      expectedVersion: expectedPersonVersion,
      details: person,
      at,
      actorId: accountId,
    });
    if (isSentAgain) return { version, personVersion, savedAt: before.savedAt.toISOString() };
    await writeAudit(transaction, {
      actorId: accountId,
      action: 'situation.saved',
      dossierId,
      facts: { version },
      at,
    });
    await announceChange(transaction, { dossierId, version: null });
    return { version, personVersion, savedAt: at.toISOString() };
  });
};

/** A version that never was is one that somebody else wrote over. */
const refuseStale = async (transaction: Prisma.TransactionClient, dossierId: string): Promise<never> => {
  const current = await transaction.situation.findUnique({
    where: { dossierId },
    include: { savedBy: { select: { name: true } } },
  });
  if (current === null) throw new Failed({ code: 'notFound' });
  throw new Failed({
    code: 'situationChanged',
    currentVersion: current.version,
    savedAt: current.savedAt.toISOString(),
    savedBy: current.savedBy.name,
  });
};
