declare const civilDate: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`, without hour or time zone. Compares with `<` as text. */
export type CivilDate = string & { readonly [civilDate]: true };

const dayInMilliseconds = 86_400_000;

const instantOf = (day: CivilDate): number => Date.parse(`${day}T00:00:00Z`);

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days that every month has: most of those that are asked about, told without looking at the month. */
const inEveryMonth = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** True for a day that exists, from year 1000 to 9999: `2016-02-31` is not one. */
export const isCivilDate = (text: string): text is CivilDate => {
  if (inEveryMonth.test(text)) return true;
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const days = month === 2 && isLeap(year) ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= days;
};

/** @throws RangeError when the text is not an existing day; for literals and values already checked. */
export const civilDateOf = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new RangeError('not a civil date (YYYY-MM-DD)');
  return text;
};

/** Made once: making one takes longer than all that follows. */
const parisFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The day it is in France at this instant. */
export const parisDay = (instant: Date): CivilDate => civilDateOf(parisFormat.format(instant));

/** Whole days, negative to go back. */
export const addDays = (day: CivilDate, days: number): CivilDate =>
  civilDateOf(new Date(instantOf(day) + days * dayInMilliseconds).toISOString().slice(0, 10));

/**
 * The day with the same number, so many months later (negative: earlier), or the last day of that month when it has
 * no such day. Source: Code de procédure civile, art. 641.
 */
export const addMonths = (day: CivilDate, months: number): CivilDate => {
  const [year, month, number] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  // Day 0 of the month after is the last of that month.
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return civilDateOf(
    new Date(lastOfMonth.setUTCDate(Math.min(number, lastOfMonth.getUTCDate()))).toISOString().slice(0, 10),
  );
};

/** Whole days from `start` to `end`; 0 on the same day, negative when `end` is earlier. */
export const daysBetween = (start: CivilDate, end: CivilDate): number =>
  Math.round((instantOf(end) - instantOf(start)) / dayInMilliseconds);
