import { buffer } from 'node:stream/consumers';
import type { ReportSection, YearlyReport } from '@parcours/contracts';
import { notPublishedSentence, reportHeadings, reportTitle } from '@parcours/wording';
import { openPage, type ReportPage } from './report-page.ts';
import { writeChart, writeTable } from './report-table.ts';

/**
 * The report as a tagged PDF: its headings, paragraphs, lists, tables and drawings are told as such to who hears it,
 * each heading is a bookmark, and its fonts are in it.
 */
export const writeReportPdf = async (report: YearlyReport, madeAt: Date): Promise<Buffer> => {
  const { service, year, cohort, kept, sections } = report;
  const page = openPage({ title: reportTitle(year), author: service, madeAt });
  const written = buffer(page.pdf);
  page.heading(1, reportTitle(year));
  page.paragraph(service);
  if (kept.text.introduction !== null) writeText(page, reportHeadings.introduction, kept.text.introduction);
  page.heading(2, reportHeadings.figures);
  page.paragraph(cohort);
  page.paragraph(notPublishedSentence);
  for (const section of sections) writeSection(page, section);
  if (kept.text.outlook !== null) writeText(page, reportHeadings.outlook, kept.text.outlook);
  writeDefinitions(page, sections);
  page.close();
  return written;
};

const writeText = (page: ReportPage, title: string, text: string): void => {
  page.heading(2, title);
  for (const paragraph of text.split(/\n+/)) page.paragraph(paragraph);
};

const writeSection = (page: ReportPage, { title, sentences, tables }: ReportSection): void => {
  page.heading(3, title);
  for (const sentence of sentences) page.paragraph(sentence);
  for (const { chart, ...table } of tables) {
    if (chart !== null) writeChart(page, chart);
    writeTable(page, table);
  }
};

const writeDefinitions = (page: ReportPage, sections: readonly ReportSection[]): void => {
  page.heading(2, reportHeadings.definitions);
  for (const { title, definitions } of sections) {
    if (definitions.length === 0) continue;
    page.heading(3, title);
    for (const { name, meaning } of definitions) page.paragraph(`${name}\u00a0: ${meaning}`);
  }
};
