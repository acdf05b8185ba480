import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { civilDate, instant, optionalText } from '../value.ts';

/** `YYYY`. */
const year = z.string().regex(/^(19|20)\d\d$/, { error: 'date' });

/** Words and figures that may be published: what could show a person is taken out. */
const reportSectionShape = z.object({
  title: z.string(),
  sentences: z.array(z.string()).readonly(),
  tables: z
    .array(
      z.object({
        title: z.string(),
        headings: z.array(z.string()).readonly(),
        rows: z.array(z.array(z.string()).readonly()).readonly(),
        /** Null when nothing is drawn; `share` of the longest bar, null when its figure is not published. */
        chart: z
          .object({
            title: z.string(),
            bars: z.array(z.object({ name: z.string(), share: z.number().nullable(), figure: z.string() })).readonly(),
          })
          .nullable(),
      }),
    )
    .readonly(),
  definitions: z.array(z.object({ name: z.string(), meaning: z.string() })).readonly(),
});
export interface ReportSection extends z.output<typeof reportSectionShape> {}
const reportSection: z.ZodType<ReportSection> = reportSectionShape;

/** What the head writes around the figures of a year. */
export const reportText = z.object({ introduction: optionalText(5_000), outlook: optionalText(5_000) });
export type ReportText = z.output<typeof reportText>;

const keptTextShape = z.object({
  /** 0 until it is first saved. */
  version: z.int(),
  savedAt: instant.nullable(),
  text: reportText,
});
export interface KeptReportText extends z.output<typeof keptTextShape> {}
const keptText: z.ZodType<KeptReportText> = keptTextShape;

const yearlyReportShape = z.object({
  year,
  asOf: civilDate,
  /** Years with first contacts, and the current one, newest first. */
  years: z.array(year).readonly(),
  service: z.string(),
  /** Which dossiers the figures are about. */
  cohort: z.string(),
  kept: keptText,
  sections: z.array(reportSection).readonly(),
});
export interface YearlyReport extends z.output<typeof yearlyReportShape> {}
const yearlyReport: z.ZodType<YearlyReport> = yearlyReportShape;

/** The last day of the year, or today when it is not over, unless another is chosen. */
const about = z.object({ year, asOf: civilDate.optional() });

export const yearlyReportEndpoints = {
  readYearlyReport: endpoint({
    method: 'GET',
    path: '/api/statistics/yearly-report',
    summary: 'Read the figures of a year as they may be published, with the text of the head',
    access: ['agent', 'head'],
    query: about,
    reply: yearlyReport,
  }),
  saveYearlyReportText: endpoint({
    method: 'PUT',
    path: '/api/statistics/yearly-report-text',
    summary: 'Keep the text of a year',
    access: ['head'],
    body: z.object({ year, expectedVersion: z.int().min(0), text: reportText }),
    reply: keptText,
  }),
  exportYearlyReport: endpoint({
    method: 'POST',
    path: '/api/statistics/yearly-report',
    summary: 'Give the report of a year as a PDF',
    access: ['agent', 'head'],
    body: about,
    replies: 'file',
    reply: z.undefined(),
  }),
} as const;
