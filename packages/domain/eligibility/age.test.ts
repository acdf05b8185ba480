import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { assess, convention2011 } from './index.ts';
import { eligible, judge, verdictOn } from './testing/examples.ts';

describe('of age', () => {
  it.each([
    ['1940-01-01', 'pass', 77, '1958-01-01'],
    ['1999-07-14', 'pass', 18, '2017-07-14'],
    ['1999-07-15', 'pass', 18, '2017-07-15'],
    ['1999-07-16', 'fail', 17, '2017-07-16'],
    ['2003-02-28', 'fail', 14, '2021-02-28'],
    ['2004-02-29', 'fail', 13, '2022-03-01'],
    ['2000-02-29', 'fail', 17, '2018-03-01'],
  ])('born on %s: %s', (bornOn, verdict, ageYears, ofAgeOn) => {
    const found = judge('ofAge', { ...eligible, bornOn: civilDateOf(bornOn) });
    expect(found).toEqual({
      condition: 'ofAge',
      kind: 'blocking',
      verdict,
      value: { ageYears, ofAgeOn },
      limit: 18,
    });
  });

  it.each([
    ['2018-02-28', 'fail'],
    ['2018-03-01', 'pass'],
  ])('born on 29 February 2000, on %s: %s', (day, verdict) => {
    const leapling = { ...eligible, bornOn: civilDateOf('2000-02-29') };
    expect(verdictOn(assess(leapling, convention2011, civilDateOf(day)).verdicts, 'ofAge').verdict).toBe(verdict);
  });
});
