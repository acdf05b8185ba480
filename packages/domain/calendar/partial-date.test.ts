import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDay, isCertainlyBefore, isPartialDate, latestDay, partialDateOf, precisionOf } from './index.ts';

const anyDate = fc
  .tuple(
    fc.date({ min: new Date('2014-01-01T00:00:00Z'), max: new Date('2017-12-31T00:00:00Z'), noInvalidDate: true }),
    fc.constantFrom(10, 7, 4),
  )
  .map(([instant, length]) => partialDateOf(instant.toISOString().slice(0, length)));

describe('a date as precisely as it is known', () => {
  it.each([
    ['2015-03-12', 'day', '2015-03-12', '2015-03-12'],
    ['2015-03', 'month', '2015-03-01', '2015-03-31'],
    ['2015-04', 'month', '2015-04-01', '2015-04-30'],
    ['2015-02', 'month', '2015-02-01', '2015-02-28'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2015-12', 'month', '2015-12-01', '2015-12-31'],
    ['2015', 'year', '2015-01-01', '2015-12-31'],
    ['1000', 'year', '1000-01-01', '1000-12-31'],
  ])('%s is a %s, from %s to %s', (text, precision, earliest, latest) => {
    const date = partialDateOf(text);
    expect(precisionOf(date)).toBe(precision);
    expect(earliestDay(date)).toBe(earliest);
    expect(latestDay(date)).toBe(latest);
  });

  it.each(['2015-13', '2015-00', '2015-3', '15', '0999', '2015-02-30', 'mars 2015', '2015-', '2015\n', ''])(
    '%j is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
      expect(() => partialDateOf(text)).toThrow(RangeError);
    },
  );
});

describe('certainly before', () => {
  it.each([
    ['2015-03-12', '2015-03-13', true],
    ['2015-03-12', '2015-03-12', false],
    ['2015-03-31', '2015-04', true],
    ['2015-03-12', '2015-03', false],
    ['2015-03', '2015-03-12', false],
    ['2015-03', '2015-03-31', false],
    ['2015-03', '2015-04-01', true],
    ['2015-03', '2015-03', false],
    ['2014', '2015-01-01', true],
    ['2014', '2014-12', false],
    ['2014-12', '2014', false],
    ['2014-12-31', '2015', true],
    ['2016', '2015', false],
  ])('%s and %s: %s', (date, other, expected) => {
    expect(isCertainlyBefore(partialDateOf(date), partialDateOf(other))).toBe(expected);
  });

  it('never holds both ways, and never of a date and itself', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, other) => {
        expect(isCertainlyBefore(date, other) && isCertainlyBefore(other, date)).toBe(false);
        expect(isCertainlyBefore(date, date)).toBe(false);
      }),
    );
  });

  it('holds exactly when no day fits both in the other order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, other) => {
        expect(isCertainlyBefore(date, other)).toBe(latestDay(date) < earliestDay(other));
        expect(earliestDay(date) <= latestDay(date)).toBe(true);
      }),
    );
  });
});
