import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DurationCount, quantileOf, survivalOf } from '../index.ts';
import endings from '../testdata/endings.json' with { type: 'json' };
import quantiles from '../testdata/quantiles.json' with { type: 'json' };
import expected from '../testdata/survival.json' with { type: 'json' };
import { durationCounts } from '../testing/durations.ts';

const fictional = endings.map(({ days, ending }) => ({
  days,
  ended: ending === 'open' ? 0 : 1,
  censored: ending === 'open' ? 1 : 0,
}));

const lasting = (days: number, ended: number, censored = 0): DurationCount => ({ days, ended, censored });

describe('how long it lasts', () => {
  it('is what R’s survfit estimates, with its interval', () => {
    const found = survivalOf(fictional).filter(({ survival }) => survival > 0);
    expect(found).toHaveLength(expected.length);
    for (const [index, { days, atRisk, survival, low, high }] of expected.entries()) {
      const step = found[index];
      expect(step).toMatchObject({ days, atRisk });
      expect(step?.survival).toBeCloseTo(survival, 9);
      expect(step?.interval?.low).toBeCloseTo(low, 9);
      expect(step?.interval?.high).toBeCloseTo(high, 9);
    }
  });

  it('has the quartiles that R finds', () => {
    for (const { share, days } of quantiles) expect(quantileOf(survivalOf(fictional), share).days).toBe(days);
  });

  it('takes the first day of an exact plateau, and no midpoint', () => {
    expect(quantileOf(survivalOf([lasting(3, 1), lasting(9, 1)]), 0.5).days).toBe(3);
    const ten = Array.from({ length: 10 }, (_, day) => lasting(day + 1, 1));
    expect(quantileOf(survivalOf(ten), 0.5).days).toBe(5);
    expect(quantileOf(survivalOf(ten), 0.7).days).toBe(7);
  });

  it('has no median while more than half still last', () => {
    expect(quantileOf(survivalOf([lasting(5, 2), lasting(30, 0, 3)]), 0.5)).toMatchObject({ days: null, high: null });
    expect(quantileOf(survivalOf([lasting(5, 0, 8)]), 0.25)).toEqual({ days: null, low: null, high: null });
    expect(quantileOf([], 0.5)).toEqual({ days: null, low: null, high: null });
  });

  it('counts what ends on a day before what is last seen that day', () => {
    expect(survivalOf([lasting(7, 1, 1)])).toMatchObject([{ days: 7, atRisk: 2, survival: 0.5 }]);
  });

  it.each([lasting(-1, 1), lasting(1, -1), lasting(1, 0, -1)])('refuses what cannot be counted: %o', (count) => {
    expect(() => survivalOf([count])).toThrow(RangeError);
  });

  it('never rises, stays between 0 and 1 and within its interval', () => {
    fc.assert(
      fc.property(durationCounts, (counts) => {
        let before = 1;
        for (const { survival, interval } of survivalOf(counts)) {
          expect(survival).toBeLessThan(before);
          expect(survival).toBeGreaterThanOrEqual(0);
          if (interval !== null) {
            expect(interval.low).toBeGreaterThanOrEqual(0);
            expect(interval.low).toBeLessThanOrEqual(survival);
            expect(interval.high).toBeGreaterThanOrEqual(survival);
            expect(interval.high).toBeLessThanOrEqual(1);
          }
          before = survival;
        }
      }),
    );
  });

  it('of what all ended is the plain share that lasts longer', () => {
    fc.assert(
      fc.property(durationCounts, (counts) => {
        const ended = counts.map((count) => ({ ...count, censored: 0 }));
        const all = ended.reduce((sum, { ended: some }) => sum + some, 0);
        for (const { days, survival } of survivalOf(ended)) {
          const longer = ended.filter((count) => count.days > days).reduce((sum, { ended: some }) => sum + some, 0);
          expect(survival).toBeCloseTo(longer / all, 9);
        }
      }),
    );
  });

  it('has quartiles in order, each within its interval', () => {
    fc.assert(
      fc.property(durationCounts, (counts) => {
        const steps = survivalOf(counts);
        const quartiles = [0.25, 0.5, 0.75].map((share) => quantileOf(steps, share));
        const days = quartiles.map((quartile) => quartile.days ?? Number.POSITIVE_INFINITY);
        expect(days).toEqual([...days].sort((one, other) => one - other));
        for (const quartile of quartiles) {
          if (quartile.days === null) continue;
          expect(quartile.low ?? 0).toBeLessThanOrEqual(quartile.days);
          expect(quartile.high ?? quartile.days).toBeGreaterThanOrEqual(quartile.days);
        }
      }),
    );
  });
});
