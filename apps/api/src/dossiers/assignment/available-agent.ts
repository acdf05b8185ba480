import type { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';

/** @throws Failed `agentNotAvailable` unless this active account accompanies dossiers */
export const requireAvailableAgent = async (prisma: Prisma.TransactionClient, agentId: string): Promise<void> => {
  const found = await prisma.user.count({ where: { id: agentId, deactivatedAt: null, roles: { has: 'agent' } } });
  if (found === 0) throw new Failed({ code: 'agentNotAvailable' });
};
