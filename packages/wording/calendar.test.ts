import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import {
  dayWithWeekday,
  durationLabel,
  instantLabel,
  nearDayLabel,
  onDate,
  partialDateLabel,
  shortDateLabel,
  sinceDate,
  timeLabel,
  untilLabel,
  waitedLabel,
} from './calendar.ts';

const today = civilDateOf('2026-11-23');

describe('dates', () => {
  it('keeps the precision that is known', () => {
    expect(partialDateLabel(partialDateOf('2015-03-12'))).toBe('12\u00a0mars 2015');
    expect(partialDateLabel(partialDateOf('2015-03'))).toBe('mars 2015');
    expect(partialDateLabel(partialDateOf('2014'))).toBe('2014');
    expect(partialDateLabel(null)).toBe('date inconnue');
  });
  it('writes the first of a month as one says it', () => {
    expect(partialDateLabel(partialDateOf('2016-08-01'))).toBe('1er\u00a0août 2016');
  });
  it('stands in a sentence with the word that fits', () => {
    expect(onDate(partialDateOf('2015-03-12'))).toBe('le 12\u00a0mars 2015');
    expect(onDate(partialDateOf('2015-03'))).toBe('en mars 2015');
    expect(onDate(null)).toBe('à une date inconnue');
    expect(sinceDate(partialDateOf('2014'))).toBe('depuis 2014');
    expect(sinceDate(partialDateOf('2015-03-12'))).toBe('depuis le 12\u00a0mars 2015');
  });
  it('is typed day first', () => {
    expect(shortDateLabel(partialDateOf('2015-03-12'))).toBe('12/03/2015');
    expect(shortDateLabel(partialDateOf('2015-03'))).toBe('03/2015');
    expect(shortDateLabel(partialDateOf('2015'))).toBe('2015');
  });
  it('names the weekday, and the year only when it is another one', () => {
    expect(dayWithWeekday(today)).toBe('lundi 23\u00a0novembre 2026');
    expect(nearDayLabel(civilDateOf('2026-12-01'), today)).toBe('mardi 1er\u00a0décembre');
    expect(nearDayLabel(civilDateOf('2027-01-04'), today)).toBe('lundi 4\u00a0janvier 2027');
  });
});

describe('time spent', () => {
  it('counts days, then months, then years', () => {
    expect(durationLabel(0)).toBe('le même jour');
    expect(durationLabel(1)).toBe('1\u00a0jour');
    expect(durationLabel(34)).toBe('34\u00a0jours');
    expect(durationLabel(152)).toBe('5\u00a0mois');
    expect(durationLabel(730)).toBe('2\u00a0ans');
    expect(durationLabel(822)).toBe('2\u00a0ans et 3\u00a0mois');
  });
  it('says since when, on a day that is known', () => {
    expect(waitedLabel(today, today)).toBe('aujourd’hui');
    expect(waitedLabel(civilDateOf('2026-11-22'), today)).toBe('depuis hier');
    expect(waitedLabel(civilDateOf('2026-11-20'), today)).toBe('depuis 3\u00a0jours');
    expect(waitedLabel(partialDateOf('2026-11'), today)).toBeNull();
  });
  it('says how far a day still is', () => {
    expect(untilLabel(today, today)).toBe('aujourd’hui');
    expect(untilLabel(civilDateOf('2026-11-24'), today)).toBe('demain');
    expect(untilLabel(civilDateOf('2026-11-26'), today)).toBe('dans 3\u00a0jours');
  });
});

describe('hours', () => {
  it('leaves out empty minutes', () => {
    expect(timeLabel('09:00')).toBe('9\u00a0h');
    expect(timeLabel('14:30')).toBe('14\u00a0h\u00a030');
  });
  it('reads an instant on the clocks of France', () => {
    expect(instantLabel('2026-07-01T22:30:00.000Z')).toBe('2\u00a0juillet 2026 à 0\u00a0h\u00a030');
  });
});
