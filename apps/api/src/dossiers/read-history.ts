import type { HistoryLine } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readHistoryLines } from '../store/history-lines.ts';

/** The history with who typed each line and when, oldest first. @throws Failed `notFound`. */
export const readHistory = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
): Promise<{ lines: HistoryLine[] }> => {
  const lines = await readHistoryLines(prisma, dossierId);
  if (lines.length === 0) throw new Failed({ code: 'notFound' });
  return { lines };
};
