import type { BulkAct, endpoints, Received, Replied } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type BulkHindrance, bulkHindrances, hindranceOf, restAfterChase } from '@parcours/domain/tasks';
import { v7 as newId } from 'uuid';
import type { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { readDelaysOn } from '../../store/delays.ts';
import { requireAvailableAgent } from '../assignment/available-agent.ts';
import { keepAssignment } from '../assignment/keep-assignment.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { keepDeed } from '../tasks/keep-deed.ts';
import { keepTask } from '../tasks/write-tasks.ts';
import { type KnownDossier, readBulkFacts } from './bulk-facts.ts';
import { requireRoleFor } from './preview-bulk.ts';

type Body = Received<(typeof endpoints)['performBulk']>['body'];
type Results = Replied<(typeof endpoints)['performBulk']>;
type One = Pick<Body, 'id' | 'act'> & Body['dossiers'][number] & { readonly caller: Caller; readonly at: Date };

/**
 * Does one act about several dossiers, each in a transaction of its own: wholly or not at all. What became of each is
 * kept beside it, so that the same act sent again answers the same and does nothing more.
 * @throws Failed `notAllowed`, `agentNotAvailable`
 */
export const performBulk = async (
  { prisma, now }: DossierDependencies,
  { id, act, dossiers, caller }: Body & { readonly caller: Caller },
): Promise<Results> => {
  requireRoleFor(act, caller);
  if (act.kind !== 'chase' && act.agentId !== null) await requireAvailableAgent(prisma, act.agentId);
  const at = now();
  const lines: Results['lines'] = [];
  for (const dossier of new Map(dossiers.map((known) => [known.dossierId, known])).values()) {
    const hindrance = await prisma.$transaction((transaction) =>
      performOnce(transaction, { id, act, ...dossier, caller, at }),
    );
    lines.push({ dossierId: dossier.dossierId, hindrance });
  }
  return { lines };
};

const performOnce = async (transaction: Prisma.TransactionClient, one: One): Promise<BulkHindrance | null> => {
  const { id, dossierId, caller, at } = one;
  const key = { bulkId: id, dossierId };
  // Whoever sends the same at the same moment waits here, then finds it done.
  const isFirst = await transaction.$executeRaw`
    INSERT INTO bulk_line (bulk_id, dossier_id, account_id, at)
    VALUES (${id}::uuid, ${dossierId}::uuid, ${caller.accountId}, ${at}) ON CONFLICT DO NOTHING`;
  if (isFirst === 0) {
    const kept = await transaction.bulkLine.findUniqueOrThrow({ where: { bulkId_dossierId: key } });
    return bulkHindrances.find((code) => code === kept.hindrance) ?? null;
  }
  const hindrance = await perform(transaction, one, parisDay(at));
  if (hindrance !== null) await transaction.bulkLine.update({ where: { bulkId_dossierId: key }, data: { hindrance } });
  return hindrance;
};

const perform = async (
  transaction: Prisma.TransactionClient,
  { act, dossierId, expected, caller, at }: One,
  today: CivilDate,
): Promise<BulkHindrance | null> => {
  const known = (await readBulkFacts(transaction, [dossierId], { today, isForWriting: true })).get(dossierId);
  if (known === undefined || !isAsExpected(act, known.expected, expected)) return 'changedMeanwhile';
  const hindrance = hindranceOf(act, known, today);
  if (hindrance !== null) return hindrance;
  switch (act.kind) {
    case 'assign':
      await keepAssignment(transaction, { dossierId, from: known.agentId, to: act.agentId, caller, at });
      return null;
    case 'task':
      await keepTask(transaction, { ...act, id: newId(), dossierId, caller, at });
      return null;
    case 'chase':
      return keepChase(transaction, known, { dossierId, note: act.note, caller, at });
  }
};

/** Only what the act is about: a task is written whoever accompanies the dossier by now. */
const isAsExpected = ({ kind }: BulkAct, found: One['expected'], expected: One['expected']): boolean => {
  if (kind === 'assign') return found.agentId === expected.agentId;
  return kind === 'task' || found.dueOn === expected.dueOn;
};

type Chase = Pick<One, 'dossierId' | 'caller' | 'at'> & { readonly note: string | null };

const keepChase = async (
  transaction: Prisma.TransactionClient,
  { wait, ruleTask }: KnownDossier,
  chase: Chase,
): Promise<BulkHindrance | null> => {
  if (wait === null || ruleTask === null) return 'nothingToRemind';
  const today = parisDay(chase.at);
  const restsUntil = restAfterChase(wait, today, await readDelaysOn(transaction, today));
  await keepDeed(transaction, { ...chase, wait, rule: ruleTask.rule, kind: 'chased', restsUntil });
  return null;
};
