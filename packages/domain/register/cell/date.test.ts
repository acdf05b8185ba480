import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, partialDateOf } from '../../calendar/index.ts';
import type { Cell } from './cell.ts';
import { readDate } from './date.ts';
import { nothing } from './reading.ts';

const years = { earliest: 1900, latest: 2026 };

describe('a date typed in a register', () => {
  it.each<[Cell, string]>([
    ['22/12/2013', '2013-12-22'],
    [' 22/12/2013 ', '2013-12-22'],
    ['2/1/2014', '2014-01-02'],
    ['22-12-13', '2013-12-22'],
    ['22.12.2013', '2013-12-22'],
    ['2013-12-22', '2013-12-22'],
    ['2013/12/22', '2013-12-22'],
    ['22/12/2013 14:30', '2013-12-22'],
    ['2013-12-22T00:00:00.000Z', '2013-12-22'],
    ['22 décembre 2013', '2013-12-22'],
    ['1er MARS 2015', '2015-03-01'],
    ['lundi 2 mars 2015', '2015-03-02'],
    ['le 22/12/2013', '2013-12-22'],
    ['22-déc.-13', '2013-12-22'],
    ['29/02/2016', '2016-02-29'],
    [{ date: civilDateOf('2013-12-22') }, '2013-12-22'],
  ])('%j is the day %s', (cell, day) => {
    expect(readDate(cell, years)).toEqual({ isRead: true, value: day });
  });

  it.each<[Cell, string]>([
    ['mars 2015', '2015-03'],
    ['Février 2015', '2015-02'],
    ['août 2015', '2015-08'],
    ['mars-15', '2015-03'],
    ['juil. 2015', '2015-07'],
    ['début mars 2015', '2015-03'],
    ['mi-mars 2015', '2015-03'],
    ['03/2015', '2015-03'],
    ['3-2015', '2015-03'],
    ['2015-03', '2015-03'],
    ['2014', '2014'],
    ['courant 2014', '2014'],
    [2014, '2014'],
    [{ date: partialDateOf('2015-03') }, '2015-03'],
  ])('%j is known no better than %s', (cell, date) => {
    expect(readDate(cell, years)).toEqual({ isRead: true, value: date });
  });

  it.each<[Cell]>([['31/02/2016'], ['29/02/2015'], ['12/22/2013'], ['00/01/2014'], ['13/2015'], ['2015-13-01']])(
    '%j is a day that does not exist',
    (cell) => {
      expect(readDate(cell, years)).toEqual({ isRead: false, problem: { code: 'noSuchDay' } });
    },
  );

  it.each<[Cell]>([
    ['bientôt'],
    ['131 contacts'],
    ['vers 2014'],
    ['12/03'],
    ['22/12-2013'],
    ['mars'],
    ['mardi 2015'],
    ['2014 ou 2015'],
    [41630],
    [true],
  ])('%j is no date', (cell) => {
    expect(readDate(cell, years)).toEqual({ isRead: false, problem: { code: 'notADate' } });
  });

  it.each<[Cell]>([['12/03/1015'], ['2199'], [{ date: civilDateOf('1899-12-31') }]])(
    '%j is of a year that cannot be',
    (cell) => {
      expect(readDate(cell, years)).toEqual({
        isRead: false,
        problem: { code: 'yearOutOfRange', earliest: 1900, latest: 2026 },
      });
    },
  );

  it.each<[Cell]>([[null], [''], ['  '], ['-'], ['/']])('%j says nothing', (cell) => {
    expect(readDate(cell, years)).toEqual(nothing);
  });

  it('takes the latest possible year for two figures', () => {
    expect(readDate('01/02/26', years)).toEqual({ isRead: true, value: '2026-02-01' });
    expect(readDate('01/02/27', years)).toEqual({ isRead: true, value: '1927-02-01' });
    expect(readDate('20/03/58', { earliest: 1900, latest: 1997 })).toEqual({ isRead: true, value: '1958-03-20' });
  });

  it('reads any day back however it is written', () => {
    const anyDay = fc.integer({ min: 0, max: 45_000 }).map((days) => addDays(civilDateOf('1902-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-', '.', ' '), (day, mark) => {
        const [year = '', month = '', dayOfMonth = ''] = day.split('-');
        const typed = [dayOfMonth, month, year].join(mark);
        expect(readDate(typed, years)).toEqual({ isRead: true, value: day });
        expect(readDate(day, years)).toEqual({ isRead: true, value: day });
      }),
    );
  });
});
