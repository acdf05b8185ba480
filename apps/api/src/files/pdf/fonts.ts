import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

export type Fonts = { readonly plain: PDFFont; readonly bold: PDFFont };

const plainFile = import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf');
const boldFile = import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf');

/** A font with the letters of every European language; only those that are used go into the file. */
export const embedFonts = async (pdf: PDFDocument): Promise<Fonts> => {
  pdf.registerFontkit(fontkit);
  const embed = async (file: string): Promise<PDFFont> =>
    pdf.embedFont(await readFile(fileURLToPath(file)), { subset: true });
  return { plain: await embed(plainFile), bold: await embed(boldFile) };
};
