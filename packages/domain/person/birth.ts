import type { PartialDate } from '../calendar/index.ts';

/** Nobody who asks for a loan was born before. */
const earliestYear = 1900;
/** In years. Somebody who asks for a loan is at least so old: it tells the century of a birth year of two figures. */
const leastAge = 16;

const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** In which years somebody can be born who asks for a loan at a date, both included. */
export const birthYears = (contactOn: PartialDate): { readonly earliest: number; readonly latest: number } => ({
  earliest: earliestYear,
  latest: yearOf(contactOn) - leastAge,
});

export const canBeBornOn = (bornOn: PartialDate, contactOn: PartialDate): boolean => {
  const { earliest, latest } = birthYears(contactOn);
  return yearOf(bornOn) >= earliest && yearOf(bornOn) <= latest;
};
