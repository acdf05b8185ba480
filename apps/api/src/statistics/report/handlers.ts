import type { yearlyReportEndpoints } from '@parcours/contracts';
import type { Handlers } from '../../http/handler.ts';
import type { StatisticsDependencies } from '../section.ts';
import { exportYearlyReport } from './export-yearly-report.ts';
import { readYearlyReport } from './read-yearly-report.ts';
import { saveReportText } from './save-report-text.ts';

type ReportHandlers = Pick<Handlers, keyof typeof yearlyReportEndpoints>;

/** The handlers of the yearly report. */
export const yearlyReportHandlers = (dependencies: StatisticsDependencies): ReportHandlers => ({
  readYearlyReport: ({ query }) => readYearlyReport(dependencies, query),
  saveYearlyReportText: ({ body }, { caller }) => saveReportText(dependencies, { ...body, caller }),
  exportYearlyReport: ({ body }, { caller }) => exportYearlyReport(dependencies, { asked: body, caller }),
});
