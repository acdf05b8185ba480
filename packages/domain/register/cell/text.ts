import { type Cell, cellText, isBlank } from './cell.ts';
import { nothing, type Reading, read } from './reading.ts';

/** The words as typed, without the blanks around them. */
export const readText = (cell: Cell): Reading<string> => (isBlank(cell) ? nothing : read(cellText(cell)));

/** A telephone number. A French one is written in pairs, with the 0 that a spreadsheet takes off a number cell. */
export const readTelephone = (cell: Cell): Reading<string> => {
  if (isBlank(cell)) return nothing;
  const text = cellText(cell);
  const figures = text.replace(/[\s.\-/]/g, '');
  const national = /^[1-9]\d{8}$/.test(figures) ? `0${figures}` : figures;
  return read(/^0\d{9}$/.test(national) ? (national.match(/\d\d/g) ?? []).join(' ') : text);
};
