import { type Cell, cellText } from '@parcours/domain/register';
import { shortDateLabel } from '@parcours/wording';

/** A cell as a person in France writes it: what a French spreadsheet shows, and what can be read back. */
export const writtenCell = (cell: Cell): string => {
  if (cell === null) return '';
  switch (typeof cell) {
    case 'string':
      return cell;
    case 'number':
      return String(cell).replace('.', ',');
    case 'boolean':
      return cell ? 'VRAI' : 'FAUX';
    default:
      return shortDateLabel(cell.date);
  }
};

/** The same in one line, cut short: to recognise a cell by. */
export const cellExcerpt = (cell: Cell): string => {
  const text = cellText(writtenCell(cell));
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
};
