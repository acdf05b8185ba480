import { isDeepStrictEqual } from 'node:util';
import type { DossierView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { type Act, decide, fold, type HappenedOn } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { appendEntry } from '../store/append.ts';
import { keepJudgements } from '../store/judgement.ts';
import { readKnownHistory } from '../store/known-history.ts';
import { entryOf } from '../store/stored-history.ts';
import type { DossierDependencies } from './dependencies.ts';
import { judgeDecision } from './judge-decision.ts';
import { readDossier } from './read-dossier.ts';

type RecordAct = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly act: Act;
  readonly happenedOn: HappenedOn;
  readonly caller: Caller;
};

/**
 * Appends an act to a dossier's history and answers where the dossier then stands. The same act sent again by the same
 * account, because no answer came, is appended once. A decision on the conditions keeps what was known of each.
 * @throws Failed `notFound`, `changedMeanwhile`, `actRefused` with every reason, or what `judgeDecision` refuses.
 */
export const recordAct = async (
  { prisma, now }: DossierDependencies,
  { dossierId, expectedVersion, act, happenedOn, caller }: RecordAct,
): Promise<DossierView> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    if (await wasRecorded(transaction, { dossierId, expectedVersion, act, happenedOn, caller })) {
      return readDossier({ prisma: transaction, now }, { dossierId, caller });
    }
    const history = await readKnownHistory(transaction, dossierId, expectedVersion);
    const position = fold(history);
    if (position === null) throw new Failed({ code: 'notFound' });
    const decision = decide(position, act, happenedOn, { roles: caller.roles, today: parisDay(at) });
    if (!decision.isAccepted) throw new Failed({ code: 'actRefused', refusals: decision.refusals });
    const entry = { sequence: history.length + 1, happenedOn, event: act };
    const judgements = await judgeDecision(transaction, { dossierId, history, entry, today: parisDay(at) });
    await appendEntry(transaction, { dossierId, history, entry, at, actorId: caller.accountId });
    await keepJudgements(transaction, judgements);
    return readDossier({ prisma: transaction, now }, { dossierId, caller });
  });
};

/** Whether the line that follows the version the caller knew is this very act, by the same account. */
const wasRecorded = async (
  transaction: Prisma.TransactionClient,
  { dossierId, expectedVersion, act, happenedOn, caller }: RecordAct,
): Promise<boolean> => {
  const line = await transaction.dossierEvent.findUnique({
    where: { dossierId_sequence: { dossierId, sequence: expectedVersion + 1 } },
  });
  return (
    line !== null &&
    line.recordedById === caller.accountId &&
    isDeepStrictEqual(entryOf(line), {
      sequence: expectedVersion + 1,
      happenedOn,
      event: act,
    })
  );
};
