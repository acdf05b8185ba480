import type { DossierExchanges } from '@parcours/contracts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { announceChange } from '../store/announce-change.ts';
import { readExchanges } from './read-exchanges.ts';

type Kept = {
  readonly dossierId: string;
  readonly action: `${string}.${string}`;
  readonly facts: Prisma.InputJsonObject;
  readonly at: Date;
  readonly actorId: string;
};

/** The line of audit of what was just written, the word to whoever has it on screen, and how things stand then. */
export const keepExchange = async (transaction: Prisma.TransactionClient, kept: Kept): Promise<DossierExchanges> => {
  await writeAudit(transaction, kept);
  await announceChange(transaction, { dossierId: kept.dossierId, version: null });
  return readExchanges(transaction, kept);
};
