import type { endpoints, Received, Replied } from '@parcours/contracts';
import { writeAudit } from '../../audit/write-audit.ts';
import { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange, anyDossier } from '../../store/announce-change.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { requireAvailableAgent } from './available-agent.ts';

type Counts = Replied<(typeof endpoints)['previewHandOver']>;

/** What an agent would hand over: open dossiers and tasks still to do. @throws Failed `notFound` */
export const previewHandOver = async (
  { prisma }: Pick<DossierDependencies, 'prisma'>,
  { agentId }: { readonly agentId: string },
): Promise<Counts> => {
  if ((await prisma.user.count({ where: { id: agentId } })) === 0) throw new Failed({ code: 'notFound' });
  const [dossiers, tasks] = await Promise.all([
    prisma.dossier.count({ where: { agentId, state: 'open' } }),
    prisma.task.count({ where: { agentId, doneAt: null } }),
  ]);
  return { dossiers, tasks };
};

type HandOver = Received<(typeof endpoints)['handOver']>['body'] & {
  readonly agentId: string;
  readonly caller: Caller;
};

/**
 * Hands over all open dossiers and tasks of an agent in one act; closed dossiers keep the name they ended with.
 * @throws Failed `agentNotAvailable`, or `assignmentChangedMeanwhile` when the counts are no longer those previewed
 */
export const handOver = async (
  { prisma, now }: DossierDependencies,
  { agentId, to, expected, caller }: HandOver,
): Promise<Counts> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    await requireAvailableAgent(transaction, to);
    const moved = await transaction.$queryRaw<{ id: string }[]>(Prisma.sql`
      UPDATE dossier SET agent_id = ${to} WHERE agent_id = ${agentId} AND state = 'open' RETURNING id`);
    const { count: tasks } = await transaction.task.updateMany({
      where: { agentId, doneAt: null },
      data: { agentId: to, version: { increment: 1 } },
    });
    if (moved.length !== expected.dossiers || tasks !== expected.tasks) {
      throw new Failed({ code: 'assignmentChangedMeanwhile' });
    }
    await transaction.auditEntry.createMany({
      data: moved.map(({ id }) => ({
        actorId: caller.accountId,
        action: 'dossier.assigned',
        dossierId: id,
        facts: { from: agentId, to },
        at,
      })),
    });
    await writeAudit(transaction, {
      actorId: caller.accountId,
      action: 'agent.handedOver',
      dossierId: null,
      facts: { from: agentId, to, dossiers: moved.length, tasks },
      at,
    });
    await announceChange(transaction, anyDossier);
    return { dossiers: moved.length, tasks };
  });
};
