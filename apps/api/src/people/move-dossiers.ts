import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { announceChange } from '../store/announce-change.ts';

type Move = {
  readonly dossierIds: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Dossiers that stay where they are, and whose person changes all the same. */
  readonly others: readonly string[];
  readonly action: `person.${string}`;
  readonly facts: Prisma.InputJsonObject;
  readonly at: Date;
  readonly actorId: string;
};

/** Gives dossiers to another record, with a line of audit for each dossier that shows it from now on. */
export const moveDossiers = async (
  transaction: Prisma.TransactionClient,
  { dossierIds, from, to, others, action, facts, at, actorId }: Move,
): Promise<void> => {
  await transaction.dossier.updateMany({
    where: { id: { in: [...dossierIds] }, personId: from },
    data: { personId: to },
  });
  for (const dossierId of [...dossierIds, ...others]) {
    await writeAudit(transaction, { actorId, action, dossierId, facts, at });
    await announceChange(transaction, { dossierId, version: null });
  }
};
