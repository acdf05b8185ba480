import { type CivilDate, civilDateOf, daysBetween } from './civil-date.ts';
import { holidaysOn, type PublicHoliday } from './working-days.ts';

/** Why a day is not a working one. */
export type ClosedDay = 'saturday' | 'sunday' | PublicHoliday;

const aSaturday = civilDateOf('2018-01-06');

/** Why a day is not a working one, the day of the week first; nothing on a working day. */
export const closedOn = (day: CivilDate): readonly ClosedDay[] => {
  const sinceSaturday = ((daysBetween(aSaturday, day) % 7) + 7) % 7;
  const weekend: readonly ClosedDay[] = sinceSaturday === 0 ? ['saturday'] : sinceSaturday === 1 ? ['sunday'] : [];
  // A year half typed, such as 202, has no Easter to compute.
  return day < '1583' ? weekend : [...weekend, ...holidaysOn(day)];
};
