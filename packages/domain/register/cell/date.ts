import { isPartialDate, type PartialDate } from '../../calendar/index.ts';
import { fold } from '../text.ts';
import { type Cell, isBlank } from './cell.ts';
import { nothing, type Reading, read, unreadable } from './reading.ts';

/** Which years a date can be of. A year typed with two figures is the latest one that is allowed. */
export type YearRange = { readonly earliest: number; readonly latest: number };

const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars', 'mar'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil', 'jul'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

/** Dates are written the French way, day before month. */
const dayFirst = /^(\d{1,2})([/. -])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const dayAndMonthName = /^(\d{1,2})(?:er)?[ .-]*([a-z]+)[ .-]*(\d{4}|\d{2})$/;
const monthName = /^([a-z]+)[ .-]*'?(\d{4}|\d{2})$/;
const monthAndYear = /^(\d{1,2})[/. -](\d{4})$/;
const yearAndMonth = /^(\d{4})[/.-](\d{1,2})$/;
const year = /^(\d{4})$/;

const timeOfDay = /[ t]\d{1,2}[:h]\d{2}(:\d{2}(\.\d+)?)?z?$/;
const dayOfWeek = /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?=\d{1,2}\D)/;
/** Words that narrow a month or a year without changing it; « vers » and « avant » do change it. */
const partOf = /^(le|en|debut|mi|courant|fin|annee|mois de)[ -]/;

/** A date as precisely as it is typed: « 22/12/2013 », « mars 2015 », « 2014 » or a date cell. */
export const readDate = (cell: Cell, range: YearRange): Reading<PartialDate> => {
  if (isBlank(cell)) return nothing;
  if (cell !== null && typeof cell === 'object') return inRange(cell.date, range);
  if (typeof cell === 'boolean' || cell === null) return unreadable({ code: 'notADate' });
  const text = fold(String(cell)).replace(timeOfDay, '').replace(dayOfWeek, '').replace(partOf, '');
  const parts = partsOf(text);
  if (parts === null) return unreadable({ code: 'notADate' });
  return exactDate(parts, range);
};

type Parts = { readonly year: string; readonly month?: number; readonly day?: number };

const partsOf = (text: string): Parts | null => partsInFigures(text) ?? partsWithMonthName(text);

const partsInFigures = (text: string): Parts | null => {
  const [, day = '', , month = '', yearTyped] = dayFirst.exec(text) ?? [];
  if (yearTyped !== undefined) return { year: yearTyped, month: Number(month), day: Number(day) };
  const [, fullYear, , monthAfter = '', dayAfter = ''] = yearFirst.exec(text) ?? [];
  if (fullYear !== undefined) return { year: fullYear, month: Number(monthAfter), day: Number(dayAfter) };
  const [, monthBefore = '', yearAfter] = monthAndYear.exec(text) ?? [];
  if (yearAfter !== undefined) return { year: yearAfter, month: Number(monthBefore) };
  const [, yearBefore, monthLast = ''] = yearAndMonth.exec(text) ?? [];
  if (yearBefore !== undefined) return { year: yearBefore, month: Number(monthLast) };
  return year.test(text) ? { year: text } : null;
};

const partsWithMonthName = (text: string): Parts | null => {
  const [, day = '', nameAfterDay = '', yearTyped = ''] = dayAndMonthName.exec(text) ?? [];
  const [, name = nameAfterDay, yearAlone = yearTyped] = monthName.exec(text) ?? [];
  const month = months.findIndex((names) => names.includes(name)) + 1;
  if (month === 0) return null;
  return day === '' ? { year: yearAlone, month } : { year: yearAlone, month, day: Number(day) };
};

const exactDate = ({ year: typed, month, day }: Parts, range: YearRange): Reading<PartialDate> => {
  const text = [typed.length === 2 ? fullYear(Number(typed), range) : typed, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isPartialDate(text) ? inRange(text, range) : unreadable({ code: 'noSuchDay' });
};

/** The latest year of the range that ends with these two figures. */
const fullYear = (twoFigures: number, { latest }: YearRange): number => latest - ((latest - twoFigures) % 100);

const inRange = (date: PartialDate, { earliest, latest }: YearRange): Reading<PartialDate> => {
  const typed = Number(date.slice(0, 4));
  return typed < earliest || typed > latest ? unreadable({ code: 'yearOutOfRange', earliest, latest }) : read(date);
};
