import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, type PDFRef, PDFStream } from '@cantoo/pdf-lib';

type Matrix = readonly [number, number, number, number, number, number];
type Note = { readonly appearance: PDFRef; readonly matrix: Matrix };

/** Bits 2 and 6 of the flags (ISO 32000-1, 12.5.3): not to be shown. */
const hiddenFlags = 0b100010;

/**
 * What lies on a page beside its content, filled-in fields, stamps and handwriting, as pictures: each with where it
 * goes (ISO 32000-1, 12.5.5). What can be clicked is left behind, and so is what would run.
 */
export const visibleNotes = (page: PDFPage): readonly Note[] => {
  const notes = page.node.lookup(PDFName.of('Annots'));
  if (!(notes instanceof PDFArray)) return [];
  return Array.from({ length: notes.size() }, (_, index) => notes.lookup(index)).flatMap((note) =>
    note instanceof PDFDict ? noteOf(note, page) : [],
  );
};

const noteOf = (note: PDFDict, { doc: { context } }: PDFPage): readonly Note[] => {
  const flags = note.lookup(PDFName.of('F'));
  if (flags instanceof PDFNumber && (flags.asNumber() & hiddenFlags) !== 0) return [];
  if (note.lookup(PDFName.of('Subtype')) === PDFName.of('Popup')) return [];
  const [stream, rect] = [appearanceOf(note), numbersOf(note.lookup(PDFName.of('Rect')), 4)];
  if (stream === null || rect === null) return [];
  const box = numbersOf(stream.dict.lookup(PDFName.of('BBox')), 4);
  const matrix = placing(box, numbersOf(stream.dict.lookup(PDFName.of('Matrix')), 6), rect);
  if (matrix === null) return [];
  stream.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  stream.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  return [{ appearance: context.getObjectRef(stream) ?? context.register(stream), matrix }];
};

/** The look of a note, in the state it is in. */
const appearanceOf = (note: PDFDict): PDFStream | null => {
  const looks = note.lookup(PDFName.of('AP'));
  const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined;
  if (normal instanceof PDFStream) return normal;
  const state = note.lookup(PDFName.of('AS'));
  const chosen = normal instanceof PDFDict && state instanceof PDFName ? normal.lookup(state) : undefined;
  return chosen instanceof PDFStream ? chosen : null;
};

const numbersOf = (array: unknown, count: number): readonly number[] | null => {
  if (!(array instanceof PDFArray) || array.size() !== count) return null;
  const numbers = Array.from({ length: count }, (_, index) => array.lookup(index));
  const values = numbers.flatMap((number) => (number instanceof PDFNumber ? [number.asNumber()] : []));
  return values.length === count ? values : null;
};

/** Moves and stretches the box of an appearance onto the rectangle of its note; null for a box without a surface. */
const placing = (
  box: readonly number[] | null,
  matrix: readonly number[] | null,
  rect: readonly number[],
): Matrix | null => {
  if (box === null) return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix ?? [];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const [rx0 = 0, ry0 = 0, rx1 = 0, ry1 = 0] = rect;
  if (width === 0 || height === 0) return null;
  const [sx, sy] = [Math.abs(rx1 - rx0) / width, Math.abs(ry1 - ry0) / height];
  return [sx, 0, 0, sy, Math.min(rx0, rx1) - left * sx, Math.min(ry0, ry1) - bottom * sy];
};
