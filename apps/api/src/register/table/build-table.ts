import { type Cell, cellText } from '@parcours/domain/register';
import { findHeader } from './header.ts';
import { limits, type Table, Unreadable } from './table.ts';

/**
 * Makes a table of all the lines of a file, the first being line 1.
 * @throws Unreadable when they are too many, too wide, or no line heads the others
 */
export const buildTable = (lines: readonly (readonly Cell[])[], sheet: Table['sheet']): Table => {
  const last = lines.findLastIndex((cells) => cells.some(isFilled));
  if (last === -1) throw new Unreadable({ code: 'empty' });
  const filled = lines.slice(0, last + 1);
  const width = filled.reduce((widest, cells) => Math.max(widest, cells.findLastIndex(isFilled) + 1), 0);
  if (width > limits.mostColumns) {
    throw new Unreadable({ code: 'tooManyColumns', columns: width, most: limits.mostColumns });
  }
  refuseLongCells(filled);
  const header = findHeader(filled);
  if (header === null) throw new Unreadable({ code: 'noHeader' });
  const rows = filled.slice(header + 1).map((cells, index) => ({
    lineNumber: header + index + 2,
    cells: cells.slice(0, width),
  }));
  if (rows.length === 0) throw new Unreadable({ code: 'noRows' });
  if (rows.length > limits.mostRows) throw new Unreadable({ code: 'tooManyRows', most: limits.mostRows });
  const headers = Array.from({ length: width }, (_, index) => cellText(filled[header]?.[index] ?? null));
  return { headers, rows, sheet };
};

const isFilled = (cell: Cell): boolean => cell !== null && cell !== '';

const refuseLongCells = (lines: readonly (readonly Cell[])[]): void => {
  const mostCharacters = limits.mostCellCharacters;
  const long = lines.findIndex((cells) =>
    cells.some((cell) => typeof cell === 'string' && cell.length > mostCharacters),
  );
  if (long !== -1) throw new Unreadable({ code: 'cellTooLong', lineNumber: long + 1, mostCharacters });
};
