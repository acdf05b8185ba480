import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { projects } from '../request/index.ts';
import { convention2011, type RuleSet, ruleSetOn } from './index.ts';

const from = (day: string, name = day): RuleSet => ({ ...convention2011, name, effectiveFrom: civilDateOf(day) });
const versions = [from('2014-01-01'), from('2011-11-07'), from('2016-06-01')];

describe('the rule set in force', () => {
  it.each([
    ['2011-11-06', undefined],
    ['2011-11-07', '2011-11-07'],
    ['2013-12-31', '2011-11-07'],
    ['2014-01-01', '2014-01-01'],
    ['2016-05-31', '2014-01-01'],
    ['2016-06-01', '2016-06-01'],
    ['2030-01-01', '2016-06-01'],
  ])('on %s is the one of %s', (day, name) => {
    expect(ruleSetOn(versions, civilDateOf(day))?.name).toBe(name);
  });

  it('is none when there is none', () => {
    expect(ruleSetOn([], civilDateOf('2016-01-01'))).toBeNull();
  });

  it('is the last written of two of the same day', () => {
    const twice = [from('2014-01-01', 'first'), from('2014-01-01', 'corrected')];
    expect(ruleSetOn(twice, civilDateOf('2014-01-01'))?.name).toBe('corrected');
  });
});

describe('the convention of 2011', () => {
  it('lends 300 to 3 000 € over 6 to 36 months at 4 %, all interest refunded', () => {
    expect(convention2011).toMatchObject({
      amountCents: { least: 300_00, most: 3_000_00 },
      durationMonths: { least: 6, most: 36 },
      yearlyRateBasisPoints: 400,
      refundedInterestPercent: 100,
    });
  });

  it('weighs each condition as the domain says', () => {
    const { kinds } = convention2011;
    const ofKind = (kind: string) =>
      Object.entries(kinds).flatMap(([condition, of]) => (of === kind ? [condition] : []));
    expect(ofKind('advisory')).toEqual(['carriesInstalment', 'ordinaryAidsFirst']);
    expect(ofKind('informative')).toEqual(['noPaymentIncident']);
    expect(ofKind('blocking')).toHaveLength(10);
  });

  it('leaves no project to discuss but « other »', () => {
    const listed = [...convention2011.financeableProjects, ...convention2011.unfinanceableProjects];
    expect(projects.filter((project) => !listed.includes(project))).toEqual(['other']);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('is plain data, the same once stored and read', () => {
    expect(JSON.parse(JSON.stringify(convention2011))).toEqual(convention2011);
  });

  it('says what is assumed', () => {
    expect(convention2011.assumed).toEqual([
      'rightOfResidenceKind',
      'leastLeftToLivePerUnitCents',
      'furtherChild',
      'amountStepCents',
    ]);
  });
});
