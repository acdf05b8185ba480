import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, wilsonInterval } from '../index.ts';

const anyRate = fc.integer({ min: 1, max: 5_000 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

describe("Wilson's interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Newcombe published in 1998 (table I, method 3)', (k, n, low, high) => {
    expect(wilsonInterval(k, n)?.low).toBeCloseTo(low, 4);
    expect(wilsonInterval(k, n)?.high).toBeCloseTo(high, 4);
  });

  it.each([
    [7, 131, 0.026122137081, 0.106192204735],
    [93, 131, 0.627115455405, 0.780770965109],
    [5, 10, 0.236593089011, 0.763406910989],
    [29, 29, 0.883030199871, 1],
    [0, 1, 0, 0.793450688208],
  ])('of %i in %i is what forty decimal digits give', (k, n, low, high) => {
    expect(wilsonInterval(k, n)?.low).toBeCloseTo(low, 11);
    expect(wilsonInterval(k, n)?.high).toBeCloseTo(high, 11);
  });

  it('is nothing when nothing was observed', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it.each([
    [8, 7],
    [-1, 7],
    [1.5, 7],
    [1, Number.NaN],
  ])('is refused for %d of %d', (k, n) => {
    expect(() => wilsonInterval(k, n)).toThrow(RangeError);
  });

  it('lies between 0 and 1 and holds the proportion', () => {
    fc.assert(
      fc.property(anyRate, ([k, n]) => {
        const { low, high } = wilsonInterval(k, n) ?? { low: 1, high: 0 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
      }),
    );
  });

  it('has as its bounds the proportions that lie 1.959964 standard errors from the one observed', () => {
    fc.assert(
      fc.property(anyRate, ([k, n]) => {
        const { low, high } = wilsonInterval(k, n) ?? { low: 0, high: 0 };
        for (const bound of [low, high].filter((found) => found > 0 && found < 1)) {
          const standardError = Math.sqrt((bound * (1 - bound)) / n);
          expect(Math.abs(k / n - bound) / standardError).toBeCloseTo(1.959964, 6);
        }
      }),
    );
  });

  it('rises with one more success', () => {
    fc.assert(
      fc.property(anyRate, ([k, n]) => {
        if (k === n) return;
        const fewer = wilsonInterval(k, n) ?? { low: 1, high: 1 };
        const more = wilsonInterval(k + 1, n) ?? { low: 0, high: 0 };
        expect(more.low).toBeGreaterThan(fewer.low);
        expect(more.high).toBeGreaterThan(fewer.high);
      }),
    );
  });

  it('of the failures is the mirror of that of the successes', () => {
    fc.assert(
      fc.property(anyRate, ([k, n]) => {
        expect(wilsonInterval(n - k, n)?.low).toBeCloseTo(1 - (wilsonInterval(k, n)?.high ?? 0), 12);
      }),
    );
  });
});

describe('a rate', () => {
  it('always comes with its count and its interval', () => {
    expect(rateOf(7, 131)).toMatchObject({ k: 7, n: 131, isTooSmallForPercentage: false });
    expect(rateOf(7, 131).interval).toEqual(wilsonInterval(7, 131));
  });

  it('under ten is said in words, without a percentage', () => {
    expect(rateOf(3, 9).isTooSmallForPercentage).toBe(true);
    expect(rateOf(3, 10).isTooSmallForPercentage).toBe(false);
  });

  it('of nothing has no interval', () => {
    expect(rateOf(0, 0)).toEqual({ k: 0, n: 0, interval: null, isTooSmallForPercentage: true });
  });
});
