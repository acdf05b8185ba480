import { type CivilDate, isCivilDate, isPartialDate, type PartialDate } from '@parcours/domain/calendar';

const months = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date as people type it: `12/03/2026`, `12.3.26`, `12032026`, `12 mars 2026`, `03/2026`, `mars 2026`, `2026`.
 * Null when it is none, or does not exist. A whole date may have a year of two digits: the last one until
 * `latestYear`, which is by default the middle of this century.
 */
export const readTypedDate = (text: string, latestYear = 2049): PartialDate | null => {
  const parts = separated(text.trim().toLowerCase());
  const [year = '', month, day] = parts.reverse();
  const written = [
    day === undefined ? year : fullYear(year, latestYear),
    month && monthNumber(month),
    day?.padStart(2, '0'),
  ].filter((part) => part);
  const date = written.join('-');
  return parts.length <= 3 && written.length === parts.length && isPartialDate(date) ? date : null;
};

/** The same, where only a day will do. */
export const readTypedDay = (text: string, latestYear?: number): CivilDate | null => {
  const date = readTypedDate(text, latestYear);
  return date !== null && isCivilDate(date) ? date : null;
};

const separated = (text: string): string[] => {
  if (isPartialDate(text)) return text.split('-').reverse();
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  return digits ? digits.slice(1) : text.replace(/^1er\b/, '1').split(/[\s./-]+/);
};

const fullYear = (year: string, latest: number): string =>
  /^\d{2}$/.test(year) ? String(latest - ((latest - Number(year)) % 100)) : year;

const monthNumber = (month: string): string => {
  const plain = month.normalize('NFD').replaceAll(/[^a-z0-9]/g, '');
  const named = months.findIndex((start) => plain.startsWith(start));
  return named === -1 ? plain.padStart(2, '0') : String(named + 1).padStart(2, '0');
};
