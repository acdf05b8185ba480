import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Sheet, SheetRow } from '@parcours/wording';
import { embedFonts, type Fonts } from '../../files/pdf/fonts.ts';
import type { Ready } from './build-pack.ts';
import type { PackEntry, PackOrder, PackResult } from './order.ts';
import { margins } from './place-picture.ts';
import { addSheet } from './sheet-pages.ts';

/** The sheets, the first with what is not attached and why. */
export const sheetsOf = (
  { sheets, notAttached, words, pieces }: PackOrder,
  problems: PackResult['problems'],
): readonly Sheet[] => {
  const unreadable = problems.map(({ piece, file, problem }) => {
    const label = pieces.find(({ code }) => code === piece)?.label ?? piece;
    return `${label} (${file}) : ${words.problems[problem]}`;
  });
  const left = [...notAttached, ...unreadable];
  const [slip, ...others] = sheets;
  if (slip === undefined || left.length === 0) return sheets;
  const lines = left.map((text) => ({ kind: 'paragraph', text: `– ${text}` }) as const);
  return [{ ...slip, blocks: [...slip.blocks, { kind: 'heading', text: words.notAttached }, ...lines] }, ...others];
};

/** How many pages each sheet takes, found by writing it once; the numbers in it take the same room whatever they are. */
export const countSheetPages = async (
  sheets: readonly Sheet[],
  ready: readonly Ready[],
): Promise<readonly number[]> => {
  const scratch = await PDFDocument.create();
  const fonts = await embedFonts(scratch);
  const labels = [...sheets.slice(1).map(({ title }) => title), ...ready.map(({ piece: { label } }) => label)];
  return sheets.map((sheet) => {
    const before = scratch.getPageCount();
    addSheet(
      scratch,
      fonts,
      sheet,
      labels.map((label) => ['', label, '', '']),
    );
    return scratch.getPageCount() - before;
  });
};

/** Where each sheet and each piece begins. */
export const entriesOf = (
  sheetPages: readonly number[],
  sheets: readonly Sheet[],
  ready: readonly Ready[],
): readonly PackEntry[] => {
  const parts = [
    ...sheets.map(({ title }, index) => ({ label: title, piece: null, pages: sheetPages[index] ?? 0 })),
    ...ready.map(({ piece: { code, label }, pictures }) => ({ label, piece: code, pages: pictures.length })),
  ];
  let next = 1;
  return parts.map((part) => {
    const firstPage = next;
    next += part.pages;
    return { ...part, firstPage };
  });
};

/** The lines of the contents: everything but the sheet that they stand on. */
export const contentsOf = (entries: readonly PackEntry[], { words }: PackOrder): readonly SheetRow[] =>
  entries.slice(1).map(({ label, firstPage, pages }, index) => {
    const [one, several] = words.pageCount;
    return [String(index + 1), label, `${words.page} ${firstPage}`, `${pages} ${pages === 1 ? one : several}`];
  });

const size = 8;

/** On each page, whose file it is, which piece, and which page of how many. */
export const numberPages = (
  pages: readonly PDFPage[],
  { plain: font }: Fonts,
  { words }: PackOrder,
  entries: readonly PackEntry[],
): void => {
  for (const [index, page] of pages.entries()) {
    const entry = entries.findLast(({ firstPage }) => firstPage <= index + 1);
    const number = `${words.page} ${index + 1} / ${pages.length}`;
    const y = margins.bottom / 2 - size / 2;
    page.drawText(`${words.footer} · ${entry?.label ?? ''}`, { x: 2 * margins.side, y, size, font });
    const x = page.getWidth() - 2 * margins.side - font.widthOfTextAtSize(number, size);
    page.drawText(number, { x, y, size, font });
  }
};
