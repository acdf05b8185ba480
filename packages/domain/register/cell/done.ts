import type { PartialDate } from '../../calendar/index.ts';
import { readAnswer } from './answer.ts';
import type { Cell } from './cell.ts';
import { readDate, type YearRange } from './date.ts';
import { nothing, type Reading, read } from './reading.ts';

/** Something happened; `on` is null when the register says so without the date. */
export type Done = { readonly on: PartialDate | null };

/** The date of something done; « oui » says that it was done on a day nobody wrote, « non » says nothing more. */
export const readDone = (cell: Cell, range: YearRange): Reading<Done> => {
  const date = readDate(cell, range);
  if (date.isRead) return date.value === null ? nothing : read({ on: date.value });
  const answer = readAnswer(cell);
  if (!answer.isRead) return date;
  return answer.value === true ? read({ on: null }) : nothing;
};
