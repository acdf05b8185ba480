import type { Prisma } from '../database/generated/client.ts';

export type AuditLine = {
  /** The account that acts; null when nobody is signed in. */
  readonly actorId: string | null;
  /** What was done, as `subject.act`. */
  readonly action: `${string}.${string}`;
  readonly dossierId: string | null;
  /** Ids, codes and numbers only: the audit outlives the people it is about. */
  readonly facts: Prisma.InputJsonObject;
  readonly at: Date;
};

/** Notes who did what, in the transaction of the change itself: either both are kept or neither. */
export const writeAudit = async (transaction: Prisma.TransactionClient, line: AuditLine): Promise<void> => {
  await transaction.auditEntry.create({ data: line });
};
