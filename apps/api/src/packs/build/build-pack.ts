import { stat, writeFile } from 'node:fs/promises';
import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { embedFonts } from '../../files/pdf/fonts.ts';
import { contentsOf, countSheetPages, entriesOf, numberPages, sheetsOf } from './contents.ts';
import { openPdf } from './open-pdf.ts';
import type { PackFile, PackOrder, PackPiece, PackResult } from './order.ts';
import { addOutline } from './outline.ts';
import { picturesOf } from './pdf-page.ts';
import { type Fineness, finenesses, uprightJpeg } from './picture.ts';
import { type Picture, placePicture } from './place-picture.ts';
import { UnusableFile } from './problem.ts';
import { addSheet } from './sheet-pages.ts';

type Problem = PackResult['problems'][number];
/** A piece whose pictures are in the file already, and on no page yet. */
export type Ready = { readonly piece: PackPiece; readonly pictures: readonly Picture[] };
type Built = { readonly pdf: PDFDocument; readonly bytes: Uint8Array; readonly sheetPages: number } & Pick<
  PackResult,
  'pages' | 'entries' | 'problems'
>;

/** Builds the one PDF of an order, and its sheets alone. The same order gives the same bytes. */
export const buildPack = async (
  order: PackOrder,
  onProgress: (share: number) => void,
): Promise<Omit<PackResult, 'peakMegabytes'>> => {
  const { pdf, bytes, sheetPages, ...result } = await buildWithinLimit(order, onProgress);
  await writeFile(order.target, bytes);
  await writeFile(order.sheetsTarget, await sheetsAlone(pdf, sheetPages, order));
  return { ...result, sizeBytes: bytes.length, isOverLimit: bytes.length > order.largestBytes };
};

/**
 * As fine as the limit allows; past the coarsest, it is what it is. Each try takes seconds, so it starts where the sizes
 * of the files say that it may fit.
 */
const buildWithinLimit = async (order: PackOrder, onProgress: (share: number) => void): Promise<Built> => {
  const sizes = await Promise.all(
    order.pieces.flatMap(({ files }) => files).map(async ({ path }) => (await stat(path)).size),
  );
  const expected = ({ usualBytes }: Fineness): number =>
    sizes.reduce((sum, bytes) => sum + Math.min(bytes, usualBytes), 0);
  const likely = finenesses.findIndex((fineness) => expected(fineness) <= order.largestBytes);
  const [first, ...coarser] = finenesses.slice(likely);
  if (first === undefined) throw new Error('no fineness');
  let built = await build(order, first, onProgress);
  for (const fineness of coarser) {
    if (built.bytes.length <= order.largestBytes) break;
    built = await build(order, fineness, () => undefined);
  }
  return built;
};

const build = async (order: PackOrder, fineness: Fineness, onProgress: (share: number) => void): Promise<Built> => {
  const pdf = await createPdf(order);
  const fonts = await embedFonts(pdf);
  const { ready, problems } = await takeIn(pdf, order, fineness, onProgress);
  const sheets = sheetsOf(order, problems);
  const entries = entriesOf(await countSheetPages(sheets, ready), sheets, ready);
  for (const sheet of sheets) addSheet(pdf, fonts, sheet, contentsOf(entries, order));
  for (const picture of ready.flatMap(({ pictures }) => pictures)) placePicture(pdf, picture);
  const pages = pdf.getPages();
  numberPages(pages, fonts, order, entries);
  const marks = entries.flatMap(({ label, firstPage }) => toMark(label, pages[firstPage - 1]));
  addOutline(pdf, marks);
  // The library makes a list of notes for each page; nobody may ask for what is not there.
  for (const page of pages) page.node.delete(PDFName.of('Annots'));
  const bytes = await pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
  const sheetPages = pages.length - ready.reduce((sum, { pictures }) => sum + pictures.length, 0);
  return { pdf, bytes, sheetPages, pages: pages.length, entries, problems };
};

const createPdf = async ({ title, author, madeAt }: PackOrder): Promise<PDFDocument> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setProducer('Parcours microcrédit');
  pdf.setLanguage('fr-FR');
  pdf.setCreationDate(new Date(madeAt));
  pdf.setModificationDate(new Date(madeAt));
  return pdf;
};

/** Takes every file in; one that is of no use is named, and the others go on. */
const takeIn = async (
  pdf: PDFDocument,
  { pieces }: PackOrder,
  fineness: Fineness,
  onProgress: (share: number) => void,
): Promise<{ readonly ready: readonly Ready[]; readonly problems: readonly Problem[] }> => {
  const problems: Problem[] = [];
  const ready: Ready[] = [];
  const count = pieces.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  for (const piece of pieces) {
    const pictures: Picture[] = [];
    for (const file of piece.files) {
      try {
        pictures.push(...(await picturesFrom(pdf, file, fineness)));
      } catch (error) {
        if (!(error instanceof UnusableFile)) throw error;
        problems.push({ piece: piece.code, file: file.name, problem: error.problem });
      }
      done += 1;
      onProgress(done / count);
    }
    if (pictures.length > 0) ready.push({ piece, pictures });
  }
  return { ready, problems };
};

const picturesFrom = async (pdf: PDFDocument, file: PackFile, fineness: Fineness): Promise<readonly Picture[]> => {
  if (file.mediaType === 'application/pdf') return picturesOf(await openPdf(file.path, fineness), pdf);
  const image = await pdf.embedJpg(await uprightJpeg(file, fineness));
  // An image is one unit wide and high, whatever its pixels.
  return [
    {
      ref: image.ref,
      x: 0,
      y: 0,
      width: image.width,
      height: image.height,
      turnedBy: 0,
      stretch: [image.width, image.height],
    },
  ];
};

const toMark = (label: string, page: PDFPage | undefined) => (page === undefined ? [] : [{ label, page }]);

const sheetsAlone = async (pack: PDFDocument, count: number, order: PackOrder): Promise<Uint8Array> => {
  const pdf = await createPdf(order);
  for (const page of await pdf.copyPages(
    pack,
    Array.from({ length: count }, (_, index) => index),
  ))
    pdf.addPage(page);
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
};
