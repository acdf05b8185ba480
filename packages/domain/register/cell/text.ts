import { type Cell, cellText, isBlank } from './cell.ts';
import { nothing, type Reading, read, unreadable } from './reading.ts';

/**
 * Reads the words as typed, without the blanks around them.
 * @param mostCharacters what the product keeps of such words; longer ones are no name and no reason, but a slip
 */
export const readText =
  (mostCharacters: number) =>
  (cell: Cell): Reading<string> => {
    if (isBlank(cell)) return nothing;
    const text = cellText(cell);
    return text.length > mostCharacters ? unreadable({ code: 'textTooLong', mostCharacters }) : read(text);
  };

/** Two numbers and a word for each. */
const mostTelephoneCharacters = 60;

/** A telephone number. A French one is written in pairs, with the 0 that a spreadsheet takes off a number cell. */
export const readTelephone = (cell: Cell): Reading<string> => {
  if (isBlank(cell)) return nothing;
  const figures = cellText(cell).replace(/[\s.\-/]/g, '');
  const national = /^[1-9]\d{8}$/.test(figures) ? `0${figures}` : figures;
  if (/^0\d{9}$/.test(national)) return read((national.match(/\d\d/g) ?? []).join(' '));
  return readText(mostTelephoneCharacters)(cell);
};
