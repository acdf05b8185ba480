import type { Received, yearlyReportEndpoints } from '@parcours/contracts';
import { reportTitle } from '@parcours/wording';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Caller, OutgoingFile } from '../../http/handler.ts';
import type { StatisticsDependencies } from '../section.ts';
import { readYearlyReport } from './read-yearly-report.ts';

type Export = {
  readonly asked: Received<typeof yearlyReportEndpoints.exportYearlyReport>['body'];
  readonly caller: Caller;
};

/** The report of a year as a PDF, as it is on screen; who took it is noted. */
export const exportYearlyReport = async (
  dependencies: StatisticsDependencies,
  { asked, caller }: Export,
): Promise<OutgoingFile> => {
  const at = dependencies.now();
  const report = await readYearlyReport(dependencies, asked);
  await writeAudit(dependencies.prisma, {
    actorId: caller.accountId,
    action: 'report.exported',
    dossierId: null,
    facts: { format: 'pdf', year: report.year, asOf: report.asOf, textVersion: report.kept.version },
    at,
  });
  // Read when the first report is asked for: the rest of the year, it would only take memory.
  const { writeReportPdf } = await import('./report-pdf.ts');
  return {
    name: `${reportTitle(report.year)}.pdf`,
    type: 'application/pdf',
    content: await writeReportPdf(report, at),
  };
};
