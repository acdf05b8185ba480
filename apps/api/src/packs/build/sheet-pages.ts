import { type PDFDocument, type PDFFont, rgb } from '@cantoo/pdf-lib';
import type { Sheet, SheetBlock, SheetColumn, SheetRow } from '@parcours/wording';
import type { Fonts } from '../../files/pdf/fonts.ts';

import { a4, margins } from './place-picture.ts';

type Style = { readonly font: PDFFont; readonly size: number };

const edge = 56;
const width = a4.short - 2 * edge;
const lowest = margins.bottom + 20;
const gap = 12;
const lineHeight = 1.4;
const rule = rgb(0.75, 0.75, 0.75);

/** The contents, as a table: number, label, first page, count of pages. */
const contentsColumns: readonly SheetColumn[] = [
  { share: 0.07, isRight: true },
  { share: 0.65, isRight: false },
  { share: 0.13, isRight: true },
  { share: 0.15, isRight: true },
];

/** Writes a sheet on as many A4 pages as it takes. */
export const addSheet = (
  pdf: PDFDocument,
  fonts: Fonts,
  { title, blocks }: Sheet,
  contents: readonly SheetRow[],
): void => {
  let page = pdf.addPage([a4.short, a4.long]);
  let y: number = a4.long - edge;
  const turnOver = (): void => {
    page = pdf.addPage([a4.short, a4.long]);
    y = a4.long - edge;
  };
  const write = (lines: readonly string[], style: Style, x: number): void => {
    for (const [index, line] of lines.entries()) {
      page.drawText(line, { x, y: y - style.size - index * style.size * lineHeight, ...style });
    }
  };
  const paragraph = (text: string, style: Style, after: number): void => {
    for (const line of linesOf(text, style, width)) {
      if (y - style.size * lineHeight < lowest) turnOver();
      write([line], style, edge);
      y -= style.size * lineHeight;
    }
    y -= after;
  };
  const row = (columns: readonly SheetColumn[], cells: SheetRow): void => {
    const style = { font: fonts.plain, size: 10 };
    const wrapped = columns.map(({ share }, index) => linesOf(cells[index] ?? '', style, width * share - gap));
    const height = Math.max(...wrapped.map(({ length }) => length)) * style.size * lineHeight + 4;
    if (y - height < lowest) turnOver();
    let left = edge;
    for (const [index, { share, isRight }] of columns.entries()) {
      const lines = wrapped[index] ?? [];
      const widest = Math.max(0, ...lines.map((line) => style.font.widthOfTextAtSize(line, style.size)));
      write(lines, style, isRight ? left + width * share - gap - widest : left);
      left += width * share;
    }
    y -= height;
    page.drawLine({ start: { x: edge, y: y + 1 }, end: { x: edge + width, y: y + 1 }, thickness: 0.5, color: rule });
  };
  const table = (columns: readonly SheetColumn[], rows: readonly SheetRow[]): void => {
    for (const cells of rows) row(columns, cells);
    y -= 10;
  };
  const block = (each: SheetBlock): void => {
    switch (each.kind) {
      case 'heading':
        if (y < lowest + 60) turnOver();
        y -= 6;
        paragraph(each.text, { font: fonts.bold, size: 12 }, 4);
        break;
      case 'paragraph':
        paragraph(each.text, { font: fonts.plain, size: 10 }, 6);
        break;
      case 'table':
        table(each.columns, each.rows);
        break;
      case 'contents':
        table(contentsColumns, contents);
    }
  };
  paragraph(title, { font: fonts.bold, size: 18 }, 10);
  for (const each of blocks) block(each);
};

const linesOf = (text: string, { font, size }: Style, room: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    // Only at plain spaces: the others are there so that no line breaks at them.
    for (const word of paragraph.split(' ').flatMap((each) => cut(each, { font, size }, room))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && font.widthOfTextAtSize(longer, size) > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });

/** A word longer than a line, an address of the web perhaps, in parts that fit. */
const cut = (word: string, { font, size }: Style, room: number): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (font.widthOfTextAtSize(part + letter, size) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
};
