import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { amountLabel, partialDateLabel, shortDateLabel, statementHeadings, statementTitle } from '@parcours/wording';
import type { Statement } from './read-refund-statement.ts';

/** A4, in points. */
const size: [number, number] = [595, 842];
const columns = [50, 120, 225, 320, 395, 475] as const;
const linesOnPage = 34;
const lineHeight = 19;

type Fonts = { readonly plain: PDFFont; readonly bold: PDFFont };

/** The statement as it is sent: one line a loan, the sum at the end, pages numbered. */
export const statementPdf = async ({ askedOn, lines }: Statement): Promise<Buffer> => {
  const pdf = await PDFDocument.create();
  const fonts = {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
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
  for (const [index, cell] of cells.entries()) {
    const x = columns[index] ?? 50;
    const room = (columns[index + 1] ?? 560) - x - 6;
    write(page, font, fitting(cell, font, room), x, y);
  }
};

const write = (page: PDFPage, font: PDFFont, text: string, x: number, y: number, points = 9): void =>
  page.drawText(drawable(text, font), { x, y, size: points, font });

/** Cut where the column ends. */
const fitting = (text: string, font: PDFFont, room: number): string => {
  let shown = drawable(text, font);
  while (shown.length > 1 && font.widthOfTextAtSize(shown, 9) > room) shown = shown.slice(0, -1);
  return shown;
};

/** The fonts that every reader has know Latin letters only: what they lack becomes its plain letter, or a stroke. */
const drawable = (text: string, font: PDFFont): string => {
  const known = new Set(font.getCharacterSet());
  return [...text.replaceAll('\u202f', '\u00a0')]
    .map((letter) => {
      const plain = letter.normalize('NFD').charAt(0);
      return [letter, plain].find((one) => known.has(one.codePointAt(0) ?? 0)) ?? '-';
    })
    .join('');
};
