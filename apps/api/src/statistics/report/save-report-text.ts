import type { KeptReportText, Received, yearlyReportEndpoints } from '@parcours/contracts';
import { writeAudit } from '../../audit/write-audit.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange, anyDossier } from '../../store/announce-change.ts';
import type { StatisticsDependencies } from '../section.ts';
import { readKeptText } from './kept-text.ts';

type SaveReportText = Received<typeof yearlyReportEndpoints.saveYearlyReportText>['body'] & {
  readonly caller: Caller;
};

/** Keeps the text of a year; the same text sent again is kept once. @throws Failed `reportTextChangedMeanwhile` */
export const saveReportText = async (
  { prisma, now }: StatisticsDependencies,
  { year, expectedVersion, text, caller: { accountId } }: SaveReportText,
): Promise<KeptReportText> =>
  prisma.$transaction(async (transaction) => {
    const at = now();
    const row = { version: expectedVersion + 1, text, savedAt: at, savedById: accountId };
    const { count } =
      expectedVersion === 0
        ? await transaction.yearlyReport.createMany({ data: { year: Number(year), ...row }, skipDuplicates: true })
        : await transaction.yearlyReport.updateMany({
            where: { year: Number(year), version: expectedVersion },
            data: row,
          });
    if (count === 0) {
      const kept = await readKeptText(transaction, year);
      const isSentAgain =
        kept.version === row.version &&
        kept.text.introduction === text.introduction &&
        kept.text.outlook === text.outlook;
      if (isSentAgain) return kept;
      throw new Failed({ code: 'reportTextChangedMeanwhile' });
    }
    const facts = { year, version: row.version };
    await writeAudit(transaction, { actorId: accountId, action: 'report.textSaved', dossierId: null, facts, at });
    await announceChange(transaction, anyDossier);
    return readKeptText(transaction, year);
  });
