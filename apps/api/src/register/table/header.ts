import { type Cell, cellText, columns, guessMapping, isBlank } from '@parcours/domain/register';

/** Titles and notes may stand above the headers; nobody writes more of them than this. */
const mostLinesAbove = 30;

/** How many columns of a register this line names. */
const recognisedIn = (cells: readonly Cell[]): number => {
  const mapping = guessMapping(cells.map(cellText));
  return columns.filter((column) => mapping[column] !== null).length;
};

const isFigure = (text: string): boolean => /\d/.test(text) && !/\p{L}{2}/u.test(text);

/** Headings are words: at least two, no date, no amount. */
const canBeHeader = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.every((cell) => typeof cell === 'string' && !isFigure(cellText(cell)));
};

/**
 * The index of the line that heads the table: the one that names the most columns of a register, else the first that
 * can be one, for a person to map by hand. Null when there is none.
 */
export const findHeader = (lines: readonly (readonly Cell[])[]): number | null => {
  const top = lines.slice(0, mostLinesAbove);
  const recognised = top.map(recognisedIn);
  const most = Math.max(0, ...recognised);
  const found = most >= 2 ? recognised.indexOf(most) : top.findIndex(canBeHeader);
  return found === -1 ? null : found;
};
