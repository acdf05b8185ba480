import { type CivilDate, civilDateOf, isCivilDate } from '../calendar/index.ts';

/** The day somebody reaches an age. Born on 29 February, and no such day that year: 1 March, once the year is over. */
export const birthdayOf = (bornOn: CivilDate, years: number): CivilDate => {
  const year = Number(bornOn.slice(0, 4)) + years;
  const sameDay = `${year}${bornOn.slice(4)}`;
  return isCivilDate(sameDay) ? sameDay : civilDateOf(`${year}-03-01`);
};

/** Whole years lived on a day; below 0 before the birth. */
export const ageInYears = (bornOn: CivilDate, day: CivilDate): number => {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return birthdayOf(bornOn, years) <= day ? years : years - 1;
};
