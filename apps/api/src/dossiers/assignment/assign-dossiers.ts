import type { endpoints, Received, Replied } from '@parcours/contracts';
import { writeAudit } from '../../audit/write-audit.ts';
import { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange, anyDossier } from '../../store/announce-change.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { requireAvailableAgent } from './available-agent.ts';

type Assignment = Received<(typeof endpoints)['assignDossiers']>['body'];

/**
 * Entrusts dossiers to an agent, or to nobody: all of them or none.
 * @throws Failed `agentNotAvailable`, `notFound`, or `assignmentChangedMeanwhile` when one of them is with somebody else
 */
export const assignDossiers = async (
  { prisma, now }: DossierDependencies,
  { assignment: { dossiers, agentId }, caller }: { readonly assignment: Assignment; readonly caller: Caller },
): Promise<Replied<(typeof endpoints)['assignDossiers']>> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    if (agentId !== null) await requireAvailableAgent(transaction, agentId);
    const expected = new Map(dossiers.map(({ dossierId, expectedAgentId }) => [dossierId, expectedAgentId]));
    const ids = [...expected.keys()];
    // In one order, so that two selections that overlap never wait for each other.
    const found = await transaction.$queryRaw<{ id: string; agentId: string | null }[]>(Prisma.sql`
      SELECT id, agent_id AS "agentId" FROM dossier WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`);
    if (found.length < expected.size) throw new Failed({ code: 'notFound' });
    if (found.some((dossier) => expected.get(dossier.id) !== dossier.agentId)) {
      throw new Failed({ code: 'assignmentChangedMeanwhile' });
    }
    await transaction.dossier.updateMany({ where: { id: { in: ids } }, data: { agentId } });
    for (const { id, agentId: from } of found) {
      const facts = { from, to: agentId };
      await writeAudit(transaction, {
        actorId: caller.accountId,
        action: 'dossier.assigned',
        dossierId: id,
        facts,
        at,
      });
    }
    const [only, ...others] = ids;
    const isOne = only !== undefined && others.length === 0;
    await announceChange(transaction, isOne ? { dossierId: only, version: null } : anyDossier);
    return { assigned: found.length };
  });
};
