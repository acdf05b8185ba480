import { fold } from '../text.ts';
import { type Cell, cellText, isBlank } from './cell.ts';
import { nothing, type Reading, read, unreadable } from './reading.ts';

/** Ten years: beyond any personal microcredit. */
const mostMonths = 120;

const typed = /^(\d{1,4})(?:[.,]0+)? ?(mois|m|mensualites?|ans?|annees?)?$/;

/** A duration in whole months: `24`, `24 mois`, `2 ans`. */
export const readDuration = (cell: Cell): Reading<number> => {
  if (isBlank(cell)) return nothing;
  const [, figures, unit = 'mois'] = typed.exec(fold(cellText(cell))) ?? [];
  const months = figures === undefined ? 0 : Number(figures) * (unit.startsWith('an') ? 12 : 1);
  if (months === 0) return unreadable({ code: 'notADuration' });
  return months > mostMonths ? unreadable({ code: 'durationTooLong', mostMonths }) : read(months);
};
