import { addDays, type CivilDate, civilDateOf, daysBetween } from './civil-date.ts';

/**
 * The public holidays of France (Code du travail, art. L.3133-1), in the order of the article. The two extra days of
 * Alsace-Moselle (Good Friday and 26 December, art. L.3134-13) and those of the overseas territories are left out:
 * the town lies in Île-de-France.
 */
export const publicHolidays = [
  'newYear',
  'easterMonday',
  'labourDay',
  'victory1945',
  'ascension',
  'whitMonday',
  'nationalDay',
  'assumption',
  'allSaints',
  'armistice1918',
  'christmas',
] as const;
export type PublicHoliday = (typeof publicHolidays)[number];

/**
 * Easter Sunday. Source: the Gregorian computus of the anonymous correspondent of Nature (20 April 1876), as given by
 * J. Meeus, Astronomical Algorithms, ch. 8.
 * @param year from 1583, the first Easter of the Gregorian calendar, to 9999
 * @throws RangeError for another year
 */
export const easterOf = (year: number): CivilDate => {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) throw new RangeError('year must be from 1583 to 9999');
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const yearOfMoonCycle = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * yearOfMoonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4) + 700) % 7;
  const lateMoonCorrection = Math.floor((yearOfMoonCycle + 11 * epact + 22 * daysToSunday) / 451);
  return addDays(civilDateOf(`${year}-03-22`), epact + daysToSunday - 7 * lateMoonCorrection);
};

/**
 * The day of each public holiday; two can fall on one day (Ascension on 1 May 2008).
 * @throws RangeError as `easterOf` does
 */
export const publicHolidaysOf = (year: number): Readonly<Record<PublicHoliday, CivilDate>> => {
  const easter = easterOf(year);
  const on = (monthAndDay: string): CivilDate => civilDateOf(`${year}-${monthAndDay}`);
  return {
    newYear: on('01-01'),
    easterMonday: addDays(easter, 1),
    labourDay: on('05-01'),
    victory1945: on('05-08'),
    ascension: addDays(easter, 39),
    whitMonday: addDays(easter, 50),
    nationalDay: on('07-14'),
    assumption: on('08-15'),
    allSaints: on('11-01'),
    armistice1918: on('11-11'),
    christmas: on('12-25'),
  };
};

/** The holidays of that day: none, one, or two that fall together. */
export const holidaysOn = (day: CivilDate): readonly PublicHoliday[] => {
  const holidays = publicHolidaysOf(Number(day.slice(0, 4)));
  return publicHolidays.filter((holiday) => holidays[holiday] === day);
};

const aMonday = civilDateOf('2018-01-01');

const isWeekend = (day: CivilDate): boolean => ((daysBetween(aMonday, day) % 7) + 7) % 7 >= 5;

/**
 * True from Monday to Friday outside public holidays (*jours ouvrés*). Whit Monday is one: that some work it as the
 * day of solidarity does not make it a working day.
 */
export const isWorkingDay = (day: CivilDate): boolean => !isWeekend(day) && holidaysOn(day).length === 0;

/**
 * The n-th working day after the day, or before it when n is negative; the day itself, working or not, when n is 0.
 * @throws RangeError when n is not a whole number
 */
export const addWorkingDays = (day: CivilDate, workingDays: number): CivilDate => {
  if (!Number.isInteger(workingDays)) throw new RangeError('working days must be a whole number');
  const direction = Math.sign(workingDays);
  let reached = day;
  for (let left = Math.abs(workingDays); left > 0; ) {
    reached = addDays(reached, direction);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
};
