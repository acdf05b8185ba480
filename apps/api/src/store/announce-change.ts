import type { Change } from '@parcours/contracts';
import { changeChannel } from '../database/changes.ts';
import type { Prisma } from '../database/generated/client.ts';

/** What is said when many dossiers change at once. */
export const anyDossier: Change = { dossierId: null, version: null };

/** Tells every program on this database of a change, once and only if the caller's transaction is kept. */
export const announceChange = async (transaction: Prisma.TransactionClient, change: Change): Promise<void> => {
  await transaction.$executeRaw`/* planned once */ SELECT pg_notify(${changeChannel}, ${JSON.stringify(change)})`;
};
