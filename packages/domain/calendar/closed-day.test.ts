import { describe, expect, it } from 'vitest';
import { addDays, type ClosedDay, civilDateOf, closedOn, isWorkingDay } from './index.ts';

/** From the calendars printed for these years. */
const days: readonly (readonly [string, readonly ClosedDay[]])[] = [
  ['2026-11-20', []],
  ['2026-11-21', ['saturday']],
  ['2026-11-22', ['sunday']],
  ['2026-11-23', []],
  ['2026-01-01', ['newYear']],
  ['2026-04-05', ['sunday']],
  ['2026-04-06', ['easterMonday']],
  ['2026-05-01', ['labourDay']],
  ['2026-05-08', ['victory1945']],
  ['2026-05-14', ['ascension']],
  ['2026-05-25', ['whitMonday']],
  ['2026-07-14', ['nationalDay']],
  ['2026-08-15', ['saturday', 'assumption']],
  ['2026-11-01', ['sunday', 'allSaints']],
  ['2026-11-11', ['armistice1918']],
  ['2026-12-25', ['christmas']],
  ['2026-12-26', ['saturday']],
  ['2008-05-01', ['labourDay', 'ascension']],
  ['1500-12-25', []],
];

describe('a day on which the town hall is closed', () => {
  it.each(days)('%s', (day, expected) => {
    expect(closedOn(civilDateOf(day))).toEqual(expected);
  });

  it('is a day that is not a working one', () => {
    for (let day = civilDateOf('2024-01-01'); day < '2027-01-01'; day = addDays(day, 1)) {
      expect(closedOn(day).length === 0, day).toBe(isWorkingDay(day));
    }
  });
});
