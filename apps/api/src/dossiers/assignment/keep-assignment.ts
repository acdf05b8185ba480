import { writeAudit } from '../../audit/write-audit.ts';
import type { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange } from '../../store/announce-change.ts';

type Kept = {
  readonly dossierId: string;
  /** Account ids; null: nobody. */
  readonly from: string | null;
  readonly to: string | null;
  readonly caller: Caller;
  readonly at: Date;
};

/** Entrusts a dossier that the caller's transaction holds locked. */
export const keepAssignment = async (
  transaction: Prisma.TransactionClient,
  { dossierId, from, to, caller, at }: Kept,
): Promise<void> => {
  await transaction.dossier.update({ where: { id: dossierId }, data: { agentId: to } });
  const facts = { from, to };
  await writeAudit(transaction, { actorId: caller.accountId, action: 'dossier.assigned', dossierId, facts, at });
  await announceChange(transaction, { dossierId, version: null });
};
