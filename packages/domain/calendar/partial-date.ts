import { type CivilDate, civilDateOf, isCivilDate } from './civil-date.ts';

declare const partialDate: unique symbol;

/**
 * A date as precisely as it is known, in ISO 8601's reduced forms: `2015-03-12`, `2015-03` or `2015`.
 * The length of the text is its precision.
 */
export type PartialDate = CivilDate | (string & { readonly [partialDate]: true });

export type Precision = 'day' | 'month' | 'year';

/** True for an existing day, month or year from 1000 to 9999. */
export const isPartialDate = (text: string): text is PartialDate =>
  isCivilDate(text) || /^[1-9]\d{3}(-(0[1-9]|1[0-2]))?$/.test(text);

/** @throws RangeError when the text is none of the three forms; for literals and values already checked. */
export const partialDateOf = (text: string): PartialDate => {
  if (!isPartialDate(text)) throw new RangeError('not a date (YYYY-MM-DD, YYYY-MM or YYYY)');
  return text;
};

export const precisionOf = (date: PartialDate): Precision => {
  if (isCivilDate(date)) return 'day';
  return date.length === 7 ? 'month' : 'year';
};

/** The first day it can have been. */
export const earliestDay = (date: PartialDate): CivilDate => {
  if (isCivilDate(date)) return date;
  return civilDateOf(date.length === 7 ? `${date}-01` : `${date}-01-01`);
};

/** The last day it can have been. */
export const latestDay = (date: PartialDate): CivilDate => {
  if (isCivilDate(date)) return date;
  if (date.length === 4) return civilDateOf(`${date}-12-31`);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  // Day 0 of the next month is the last of this one.
  return civilDateOf(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
};

/** True when the first date certainly lies before the second: no day fits both in that order. */
export const isCertainlyBefore = (date: PartialDate, other: PartialDate): boolean =>
  latestDay(date) < earliestDay(other);
