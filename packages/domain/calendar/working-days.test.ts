import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  civilDateOf,
  daysBetween,
  easterOf,
  holidaysOn,
  isWorkingDay,
  publicHolidaysOf,
} from './index.ts';

const anyDay = fc
  .integer({ min: 0, max: daysBetween(civilDateOf('1990-01-01'), civilDateOf('2090-12-31')) })
  .map((days) => addDays(civilDateOf('1990-01-01'), days));
const anyCount = fc.integer({ min: 1, max: 60 });

describe('the days that move with Easter', () => {
  // Published by Etalab: jours-feries-france-data, metropole.
  it.each([
    [2005, '2005-03-28', '2005-05-05', '2005-05-16'],
    [2006, '2006-04-17', '2006-05-25', '2006-06-05'],
    [2007, '2007-04-09', '2007-05-17', '2007-05-28'],
    [2008, '2008-03-24', '2008-05-01', '2008-05-12'],
    [2009, '2009-04-13', '2009-05-21', '2009-06-01'],
    [2010, '2010-04-05', '2010-05-13', '2010-05-24'],
    [2011, '2011-04-25', '2011-06-02', '2011-06-13'],
    [2012, '2012-04-09', '2012-05-17', '2012-05-28'],
    [2013, '2013-04-01', '2013-05-09', '2013-05-20'],
    [2014, '2014-04-21', '2014-05-29', '2014-06-09'],
    [2015, '2015-04-06', '2015-05-14', '2015-05-25'],
    [2016, '2016-03-28', '2016-05-05', '2016-05-16'],
    [2017, '2017-04-17', '2017-05-25', '2017-06-05'],
    [2018, '2018-04-02', '2018-05-10', '2018-05-21'],
    [2019, '2019-04-22', '2019-05-30', '2019-06-10'],
    [2020, '2020-04-13', '2020-05-21', '2020-06-01'],
    [2021, '2021-04-05', '2021-05-13', '2021-05-24'],
    [2022, '2022-04-18', '2022-05-26', '2022-06-06'],
    [2023, '2023-04-10', '2023-05-18', '2023-05-29'],
    [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
    [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
    [2029, '2029-04-02', '2029-05-10', '2029-05-21'],
    [2030, '2030-04-22', '2030-05-30', '2030-06-10'],
  ])('of %i are %s, %s and %s', (year, easterMonday, ascension, whitMonday) => {
    expect(publicHolidaysOf(year)).toMatchObject({ easterMonday, ascension, whitMonday });
  });

  // The extreme dates, and the two exceptions of the tables (J. Meeus, Astronomical Algorithms, ch. 8).
  it.each([
    [1818, '1818-03-22'],
    [1886, '1886-04-25'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is on %s', (year, easter) => {
    expect(easterOf(year)).toBe(easter);
  });

  it('Easter is always a Sunday from 22 March to 25 April', () => {
    const aSunday = civilDateOf('2018-01-07');
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterOf(year);
        expect(Math.abs(daysBetween(aSunday, easter)) % 7).toBe(0);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  it.each([1582, 10_000, 2016.5, Number.NaN])('the year %d has no computed Easter', (year) => {
    expect(() => easterOf(year)).toThrow(RangeError);
  });
});

describe('public holidays', () => {
  it('of 2016 are those published', () => {
    expect(publicHolidaysOf(2016)).toEqual({
      newYear: '2016-01-01',
      easterMonday: '2016-03-28',
      labourDay: '2016-05-01',
      victory1945: '2016-05-08',
      ascension: '2016-05-05',
      whitMonday: '2016-05-16',
      nationalDay: '2016-07-14',
      assumption: '2016-08-15',
      allSaints: '2016-11-01',
      armistice1918: '2016-11-11',
      christmas: '2016-12-25',
    });
  });

  it.each([
    ['2016-05-05', ['ascension']],
    ['2008-05-01', ['labourDay', 'ascension']],
    ['2016-03-25', []],
    ['2016-12-26', []],
    ['2016-05-06', []],
  ])('on %s: %j', (day, holidays) => {
    expect(holidaysOn(civilDateOf(day))).toEqual(holidays);
  });
});

describe('a working day', () => {
  it.each([
    ['2016-05-02', 'Monday', true],
    ['2016-05-04', 'Wednesday', true],
    ['2016-05-05', 'Ascension', false],
    ['2016-05-06', 'Friday between holiday and weekend', true],
    ['2016-05-07', 'Saturday', false],
    ['2016-05-08', 'Sunday and 8 May', false],
    ['2016-05-16', 'Whit Monday', false],
    ['2016-03-25', 'Good Friday', true],
    ['2016-12-26', 'Monday after Christmas', true],
    ['2017-01-01', 'Sunday and New Year', false],
    ['2000-02-29', 'Tuesday', true],
    ['1999-07-14', 'national day', false],
  ])('%s, %s: %s', (day, _name, expected) => {
    expect(isWorkingDay(civilDateOf(day))).toBe(expected);
  });

  // 2016: 366 days, 105 Saturdays and Sundays, 8 holidays on other days. 2018: 365, 104 and 9. 2021: 365, 104 and 7.
  it.each([
    [2016, 253],
    [2018, 252],
    [2021, 254],
  ])('of %i there are %i', (year, expected) => {
    const days = Array.from({ length: 366 }, (_, index) => addDays(civilDateOf(`${year}-01-01`), index));
    expect(days.filter((day) => day.startsWith(`${year}`) && isWorkingDay(day))).toHaveLength(expected);
  });
});

describe('adding working days', () => {
  it.each([
    ['2016-05-02', 1, '2016-05-03'],
    ['2016-05-04', 1, '2016-05-06'],
    ['2016-05-04', 2, '2016-05-09'],
    ['2016-05-07', 1, '2016-05-09'],
    ['2016-05-05', 1, '2016-05-06'],
    ['2016-05-02', 10, '2016-05-18'],
    ['2016-12-23', 5, '2016-12-30'],
    ['2016-12-30', 1, '2017-01-02'],
    ['2016-05-06', 0, '2016-05-06'],
    ['2016-05-07', 0, '2016-05-07'],
    ['2016-05-09', -1, '2016-05-06'],
    ['2016-05-08', -1, '2016-05-06'],
    ['2016-05-06', -1, '2016-05-04'],
  ])('to %s: %i leads to %s', (start, count, end) => {
    expect(addWorkingDays(civilDateOf(start), count)).toBe(end);
  });

  it('refuses a part of a day', () => {
    expect(() => addWorkingDays(civilDateOf('2016-05-02'), 1.5)).toThrow(RangeError);
  });

  it('ends on a working day with exactly so many of them on the way', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const end = addWorkingDays(day, count);
        const way = Array.from({ length: daysBetween(day, end) }, (_, index) => addDays(day, index + 1));
        expect(isWorkingDay(end)).toBe(true);
        expect(way.filter(isWorkingDay)).toHaveLength(count);
      }),
    );
  });

  it('comes back from where it went when it started on a working day', () => {
    fc.assert(
      fc.property(anyDay.filter(isWorkingDay), anyCount, (day, count) => {
        expect(addWorkingDays(addWorkingDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('goes on from where it stopped', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (day, first, second) => {
        expect(addWorkingDays(addWorkingDays(day, first), second)).toBe(addWorkingDays(day, first + second));
      }),
    );
  });
});
