import type { Prisma } from '../database/generated/client.ts';

/** Long enough for a week away from the desk; what is half typed about somebody is not kept for longer. */
export const keptDays = 7;

/** Drafts older than this are forgotten. */
const oldestKept = (now: Date): Date => new Date(now.getTime() - keptDays * 86_400_000);

/** Forgets what nobody took up again, whoever typed it. */
export const forgetOldDrafts = async (transaction: Prisma.TransactionClient, now: Date): Promise<void> => {
  await transaction.draft.deleteMany({ where: { savedAt: { lt: oldestKept(now) } } });
};
