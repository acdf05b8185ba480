import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import { expiryOutlook, lastGoodDay } from '../index.ts';

const dayOrNull = (day: string | null) => (day === null ? null : civilDateOf(day));

describe('the last good day of a paper', () => {
  const threeMonths = { count: 3, unit: 'months' } as const;

  it.each([
    ['dated, age limited', '2017-06-01', null, threeMonths, '2017-08-31'],
    ['dated, with an earlier end of its own', '2017-06-01', '2017-07-31', threeMonths, '2017-07-31'],
    ['dated, with a later end of its own', '2017-06-01', '2027-05-31', threeMonths, '2017-08-31'],
    ['with an end of its own, age not limited', '2017-06-01', '2027-05-31', null, '2027-05-31'],
    ['with an end of its own, not dated', null, '2017-07-31', threeMonths, '2017-07-31'],
    ['dated, age not limited', '2017-06-01', null, null, null],
    ['not dated', null, null, threeMonths, null],
  ] as const)('%s', (_case, issuedOn, lastValidOn, validity, expected) => {
    const paper = { copies: 1, issuedOn: dayOrNull(issuedOn), lastValidOn: dayOrNull(lastValidOn) };
    expect(lastGoodDay(paper, { validity })).toBe(expected);
  });
});

describe('a paper against a submission planned for 1 March, 15 days of notice', () => {
  it.each([
    [null, '2018-01-15', 'good'],
    ['2018-03-01', '2018-01-15', 'good'],
    ['2018-02-28', '2018-01-15', 'expiresLater'],
    ['2018-01-31', '2018-01-15', 'expiresLater'],
    ['2018-01-30', '2018-01-15', 'expiresSoon'],
    ['2018-01-15', '2018-01-15', 'expiresSoon'],
    ['2018-01-14', '2018-01-15', 'expired'],
    ['2018-02-28', '2018-02-28', 'expiresSoon'],
    ['2018-03-01', '2018-03-01', 'good'],
    ['2018-03-01', '2018-03-02', 'expired'],
  ])('good until %s, seen on %s: %s', (lastGoodOn, today, expected) => {
    const outlook = expiryOutlook(dayOrNull(lastGoodOn), {
      today: civilDateOf(today),
      plannedOn: civilDateOf('2018-03-01'),
      noticeDays: 15,
    });
    expect(outlook).toBe(expected);
  });
});
