import { type KeptReportText, reportText } from '@parcours/contracts';
import type { Prisma } from '../../database/generated/client.ts';

/** What the head wrote around the figures of a year; nothing until it is first saved. */
export const readKeptText = async (prisma: Prisma.TransactionClient, year: string): Promise<KeptReportText> => {
  const kept = await prisma.yearlyReport.findUnique({ where: { year: Number(year) } });
  return {
    version: kept?.version ?? 0,
    savedAt: kept?.savedAt.toISOString() ?? null,
    text: kept === null ? { introduction: null, outlook: null } : reportText.parse(kept.text),
  };
};
