import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, civilDateOf, daysBetween, isCivilDate, parisDay } from './index.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => civilDateOf(instant.toISOString().slice(0, 10)));

describe('a civil date', () => {
  it.each(['2016-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '2015-03-12'])('%s exists', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(civilDateOf(text)).toBe(text);
  });

  it.each([
    '2015-02-29',
    '1900-02-29',
    '2016-02-31',
    '2016-04-31',
    '2016-13-01',
    '2016-00-10',
    '2016-01-00',
    '0999-01-01',
    '2016-1-1',
    '12/03/2015',
    '2015-03-12 ',
    '2015-03-12\n',
    '2015-03-12T00:00:00Z',
    '2015-03',
    '',
  ])('%j is not one', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDateOf(text)).toThrow(RangeError);
  });
});

describe('the day it is in France', () => {
  it.each([
    ['2016-01-14T22:59:59Z', '2016-01-14'],
    ['2016-01-14T23:00:00Z', '2016-01-15'],
    ['2016-07-14T21:59:59Z', '2016-07-14'],
    ['2016-07-14T22:00:00Z', '2016-07-15'],
    ['2016-12-31T23:30:00Z', '2017-01-01'],
    ['2016-03-27T00:59:59Z', '2016-03-27'],
  ])('at %s is %s', (instant, day) => {
    expect(parisDay(new Date(instant))).toBe(day);
  });
});

describe('counting days', () => {
  it.each([
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-02-29', 1, '2016-03-01'],
    ['2015-12-31', 1, '2016-01-01'],
    ['2016-03-26', 2, '2016-03-28'],
    ['2016-10-29', 2, '2016-10-31'],
    ['2016-03-01', -1, '2016-02-29'],
    ['2016-03-01', 0, '2016-03-01'],
    ['2016-01-01', 366, '2017-01-01'],
  ])('from %s, %i days lead to %s', (start, days, end) => {
    expect(addDays(civilDateOf(start), days)).toBe(end);
    expect(daysBetween(civilDateOf(start), civilDateOf(end))).toBe(days);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
        expect(other > day).toBe(days > 0);
      }),
    );
  });
});

describe('adding months', () => {
  it.each([
    ['2016-01-15', 3, '2016-04-15'],
    ['2015-11-30', 3, '2016-02-29'],
    ['2014-11-30', 3, '2015-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-03-31', 6, '2016-09-30'],
    ['2016-08-31', 6, '2017-02-28'],
    ['2016-12-31', 12, '2017-12-31'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-05-31', -3, '2016-02-29'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2016-01-31', 0, '2016-01-31'],
  ])('to %s: %i lead to %s', (start, months, end) => {
    expect(addMonths(civilDateOf(start), months)).toBe(end);
  });

  it('reaches the month asked for, on the same day or its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const reached = addMonths(day, months);
        const monthsOf = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
        expect(monthsOf(reached) - monthsOf(day)).toBe(months);
        expect(reached.slice(8) === day.slice(8) || addDays(reached, 1).endsWith('-01')).toBe(true);
      }),
    );
  });
});
