import type { ReportSection } from '@parcours/contracts';
import { fonts, margin, type ReportPage } from './report-page.ts';

type Table = Omit<ReportSection['tables'][number], 'chart'>;
type Chart = NonNullable<ReportSection['tables'][number]['chart']>;

const textSize = 8.5;
const line = '#b8b2a7';

/** A table whose headings are told as such, of its columns and of its rows. */
export const writeTable = (
  { pdf, root, paragraph, keepTogether }: ReportPage,
  { title, headings, rows }: Table,
): void => {
  keepTogether(90);
  paragraph(title, { isBold: true });
  pdf.font(fonts.plain, textSize);
  pdf.table({
    structParent: root,
    columnStyles: widths(headings.length),
    defaultStyle: { border: { bottom: 0.5 }, borderColor: line, padding: { top: 3, bottom: 3, left: 2, right: 4 } },
    // A font named by a cell would be read again for each: headings are drawn heavier instead.
    rowStyles: (row) => (row === 0 ? { textStroke: 0.3 } : {}),
    data: [headings.map(asHeading), ...rows.map(([name = '', ...cells]) => [asHeading(name), ...cells])],
  });
  pdf.x = margin;
  pdf.moveDown(0.8);
};

const asHeading = (text: string) => ({ text, type: 'TH' as const });

/** The column of names takes more room than each of the others. */
const widths = (columns: number) =>
  Array.from({ length: columns }, (_, index) => ({ width: index === 0 && columns > 3 ? 150 : '*' }));

const rowHeight = 16;
const nameWidth = 190;

/** Bars with their figures; what is not published has its word and no bar. */
export const writeChart = ({ pdf, figure, paragraph }: ReportPage, { title, bars }: Chart): void => {
  paragraph(title, { isBold: true });
  const told = bars.map(({ name, figure: said }) => `${name}\u00a0: ${said}`).join(', ');
  const longest = pdf.page.width - 2 * margin - nameWidth - 60;
  figure(`${title}. ${told}.`, bars.length * rowHeight + 8, (top) => {
    for (const [index, { name, share, figure: said }] of bars.entries()) {
      const y = top + index * rowHeight;
      const length = Math.max(share === null || share === 0 ? 0 : 1, longest * (share ?? 0));
      pdf.font(fonts.plain, textSize).fillColor('#1b1b1b');
      pdf.text(name, margin, y + 2, { width: nameWidth - 8, height: rowHeight, ellipsis: true, lineBreak: false });
      if (length > 0) pdf.rect(margin + nameWidth, y + 1, length, rowHeight - 5).fill('#1f5f5b');
      pdf.fillColor('#1b1b1b').text(said, margin + nameWidth + length + 5, y + 2, { lineBreak: false });
    }
  });
};
