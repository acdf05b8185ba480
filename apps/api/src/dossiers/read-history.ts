import type { HistoryLine } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { readHistoryLines } from '../store/history-lines.ts';
import { withoutFreeText } from './free-text.ts';

/** The history with who typed each line and when, oldest first. @throws Failed `notFound`. */
export const readHistory = async (
  prisma: Prisma.TransactionClient,
  { dossierId, caller }: { readonly dossierId: string; readonly caller: Pick<Caller, 'roles'> },
): Promise<{ lines: HistoryLine[] }> => {
  const lines = await readHistoryLines(prisma, dossierId);
  if (lines.length === 0) throw new Failed({ code: 'notFound' });
  return { lines: withoutFreeText(lines, caller.roles) };
};
