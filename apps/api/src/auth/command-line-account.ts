import type { PrismaClient } from '../database/generated/client.ts';

export const commandLineAccountId = 'command-line';

/** Leaves out the account of commands, which is nobody's and signs in nowhere. */
export const peopleOnly = { id: { not: commandLineAccountId } };

/**
 * Makes sure of the account that histories name when a command wrote them. It stands for whoever has the server in
 * hand, holds no role, and has no password.
 */
export const ensureCommandLineAccount = async (prisma: PrismaClient, at: Date): Promise<string> => {
  const create = {
    id: commandLineAccountId,
    name: 'Ligne de commande',
    email: 'ligne-de-commande@localhost',
    roles: [],
    deactivatedAt: at,
    createdAt: at,
  };
  await prisma.user.upsert({ where: { id: commandLineAccountId }, create, update: {} });
  return commandLineAccountId;
};
