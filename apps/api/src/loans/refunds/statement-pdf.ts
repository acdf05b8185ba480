import { PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { amountLabel, partialDateLabel, shortDateLabel, statementHeadings, statementTitle } from '@parcours/wording';
import { embedFonts, type Fonts } from '../../files/pdf/fonts.ts';
import type { Statement } from './read-refund-statement.ts';

/** A4, in points. */
const size: [number, number] = [595, 842];
/** Where each column begins and ends; amounts stand at its end. */
const columns = [
  { from: 50, to: 104 },
  { from: 108, to: 248 },
  { from: 252, to: 344 },
  { from: 348, to: 404 },
  { from: 408, to: 476, isAmount: true },
  { from: 480, to: 545, isAmount: true },
] as const;
const linesOnPage = 34;
const lineHeight = 19;

/** The statement as it is sent: one line a loan, the sum at the end, pages numbered. */
export const statementPdf = async ({ askedOn, lines }: Statement): Promise<Buffer> => {
  const pdf = await PDFDocument.create();
  const fonts = await embedFonts(pdf);
  pdf.setTitle(statementTitle);
  pdf.setLanguage('fr');
  const total = lines.reduce((sum, { refundCents }) => sum + refundCents, 0);
  const rows = [
    ...lines.map(({ reference, lastName, firstName, overOn, interestCents, refundCents }) => [
      reference,
      lastName,
      firstName ?? '',
      shortDateLabel(overOn),
      amountLabel(interestCents),
      amountLabel(refundCents),
    ]),
    ['Total', '', '', '', '', amountLabel(total)],
  ];
  const pages = Math.ceil(rows.length / linesOnPage);
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage(size);
    write(page, fonts.bold, statementTitle, 50, 780, 15);
    write(page, fonts.plain, `Demandé le ${partialDateLabel(askedOn)} · page ${number} sur ${pages}`, 50, 760);
    drawRow(page, fonts, statementHeadings, 730, true);
    for (const [index, row] of rows.slice((number - 1) * linesOnPage, number * linesOnPage).entries()) {
      drawRow(page, fonts, row, 730 - (index + 1) * lineHeight, row[0] === 'Total');
    }
  }
  return Buffer.from(await pdf.save());
};

const drawRow = (page: PDFPage, { plain, bold }: Fonts, cells: readonly string[], y: number, isBold: boolean): void => {
  const font = isBold ? bold : plain;
  for (const [index, column] of columns.entries()) {
    const text = fitting(cells[index] ?? '', font, column.to - column.from);
    const x = 'isAmount' in column ? column.to - font.widthOfTextAtSize(text, 9) : column.from;
    write(page, font, text, x, y);
  }
};

const write = (page: PDFPage, font: PDFFont, text: string, x: number, y: number, points = 9): void =>
  page.drawText(text, { x, y, size: points, font });

/** Cut where the column ends, and said so. */
const fitting = (text: string, font: PDFFont, room: number): string => {
  if (font.widthOfTextAtSize(text, 9) <= room) return text;
  let shown = text;
  while (shown.length > 1 && font.widthOfTextAtSize(`${shown}…`, 9) > room) shown = shown.slice(0, -1);
  return `${shown}…`;
};
