import { fold, wordsOf } from '../text.ts';
import { type Cell, cellText, isBlank } from './cell.ts';
import { nothing, type Reading, read, unreadable } from './reading.ts';

const yes = new Set([
  'oui',
  'o',
  'yes',
  'y',
  'x',
  '1',
  'vrai',
  'true',
  'ok',
  'venu',
  'venue',
  'present',
  'presente',
  'honore',
  'recevable',
  'eligible',
  'fait',
]);
const no = new Set([
  'non',
  'n',
  'no',
  '0',
  'faux',
  'false',
  'absent',
  'absente',
  'abs',
  'excuse',
  'excusee',
  'pas venu',
  'pas venue',
  'non venu',
  'non venue',
  'non honore',
  'non recevable',
  'irrecevable',
  'non eligible',
  'ineligible',
]);
const ticks = /^[✓✔☑✅]$/u;
const crosses = /^[✗✘☒❌]$/u;

/** « oui », « O », « x », « 1 », a tick; « non », « N », « absent », « 0 ». */
export const readAnswer = (cell: Cell): Reading<boolean> => {
  if (isBlank(cell)) return nothing;
  const [mark, words] = [fold(cellText(cell)), wordsOf(cellText(cell))];
  if (yes.has(words) || ticks.test(mark)) return read(true);
  if (no.has(words) || crosses.test(mark)) return read(false);
  return unreadable({ code: 'notYesOrNo' });
};
