import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { PNG } from 'pngjs';

/** A file that shows nothing real, and says so. */
export type DrawnPaper = { readonly name: string; readonly bytes: Uint8Array };

/** A telephone would take a photo of these; the others come as PDF. */
const photographed: ReadonlySet<string> = new Set(['identityCard', 'drivingLicence', 'letterOfMotivation']);

/** The same paper, to the byte, each time. */
export const drawPaper = async (code: string, title: string, pages: number): Promise<DrawnPaper> =>
  photographed.has(code)
    ? { name: `${fileNameOf(title)}.png`, bytes: drawPhoto(code) }
    : { name: `${fileNameOf(title)}.pdf`, bytes: await drawPdf(title, pages) };

/** « Relevés de compte » is sent as `releves-de-compte`. */
const fileNameOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');

const a4 = [595, 842] as const;
const grey = rgb(0.55, 0.55, 0.55);
const red = rgb(0.7, 0.15, 0.1);

const drawPdf = async (title: string, pages: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  pdf.setTitle(`${title} (fictif)`);
  // Otherwise each would bear the moment it was made, and be another file.
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage([...a4]);
    page.drawText('FICTIF', { x: 60, y: 760, size: 54, font: bold, color: red });
    page.drawText(title, { x: 60, y: 710, size: 22, font: bold });
    page.drawText(`Papier inventé pour la démonstration, page ${number} sur ${pages}`, {
      x: 60,
      y: 680,
      size: 12,
      font,
    });
    for (let line = 0; line < 22; line += 1) {
      const width = 280 + ((line * 97 + number * 53) % 190);
      page.drawRectangle({ x: 60, y: 630 - line * 24, width, height: 7, color: grey, opacity: 0.35 });
    }
  }
  return pdf.save({ useObjectStreams: false });
};

/** Letters of five by seven points. */
const letters: Readonly<Record<string, readonly string[]>> = {
  F: ['11111', '10000', '10000', '11110', '10000', '10000', '10000'],
  I: ['11111', '00100', '00100', '00100', '00100', '00100', '11111'],
  C: ['01111', '10000', '10000', '10000', '10000', '10000', '01111'],
  T: ['11111', '00100', '00100', '00100', '00100', '00100', '00100'],
};

/** A card on a table, with « FICTIF » across it; the colour differs by piece. */
const drawPhoto = (code: string): Uint8Array => {
  const png = new PNG({ width: 900, height: 600 });
  const tint = [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 60;
  paint(png, [0, 0, 900, 600], [120, 104, 84]);
  paint(png, [80, 70, 740, 460], [214, 222 - tint, 226]);
  paint(png, [120, 130, 170, 220], [160, 170, 176]);
  for (let line = 0; line < 6; line += 1) paint(png, [330, 140 + line * 36, 420 - line * 40, 12], [120, 124, 130]);
  for (const [index, letter] of [...'FICTIF'].entries()) {
    for (const [y, row] of (letters[letter] ?? []).entries()) {
      for (const [x, point] of [...row].entries()) {
        if (point === '1') paint(png, [150 + index * 105 + x * 16, 390 + y * 16, 15, 15], [178, 40, 26]);
      }
    }
  }
  return PNG.sync.write(png);
};

type Box = readonly [left: number, top: number, width: number, height: number];

const paint = (png: PNG, [left, top, width, height]: Box, colour: readonly [number, number, number]): void => {
  for (let y = top; y < top + height; y += 1) {
    for (let x = left; x < left + width; x += 1) png.data.set([...colour, 255], (y * png.width + x) * 4);
  }
};
