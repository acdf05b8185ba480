import type { PartialDate } from '../../calendar/index.ts';
import { tidy } from '../text.ts';

/** What one cell of a spreadsheet holds; null when empty. A date is as precise as the cell shows it. */
export type Cell = string | number | boolean | { readonly date: PartialDate } | null;

/** What the cell says, for a person to read again; empty text when it says nothing. */
export const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.date;
  return tidy(String(cell));
};

/** True when nothing was typed, or only a stroke that stands for nothing. */
export const isBlank = (cell: Cell): boolean => /^[-–—_./\\ ]*$/.test(cellText(cell));
