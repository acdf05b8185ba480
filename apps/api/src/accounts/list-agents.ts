import type { AccountDependencies } from './dependencies.ts';

/** Who accompanies dossiers, by name. Agents who left stay in the list while dossiers bear their name. */
export const listAgents = async ({
  prisma,
}: Pick<AccountDependencies, 'prisma'>): Promise<{ agents: { id: string; name: string; isAvailable: boolean }[] }> => {
  const agents = await prisma.user.findMany({
    where: { OR: [{ roles: { has: 'agent' }, deactivatedAt: null }, { dossiers: { some: {} } }] },
    select: { id: true, name: true, roles: true, deactivatedAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return {
    agents: agents.map(({ id, name, roles, deactivatedAt }) => ({
      id,
      name,
      isAvailable: deactivatedAt === null && roles.includes('agent'),
    })),
  };
};
