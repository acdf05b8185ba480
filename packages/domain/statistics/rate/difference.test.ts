import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../index.ts';
import answers from '../testdata/differences.json' with { type: 'json' };

const counted = fc
  .integer({ min: 1, max: 2_000 })
  .chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)))
  .map(([k, n]) => ({ k, n }));

describe('the difference of two shares', () => {
  it('is what Newcombe published in 1998 (table II, method 10) and R computes to the last digit', () => {
    for (const { k1, n1, k2, n2, low, high } of answers) {
      const { interval } = differenceOf({ k: k1, n: n1 }, { k: k2, n: n2 }) ?? {};
      expect(interval?.low).toBeCloseTo(low, 9);
      expect(interval?.high).toBeCloseTo(high, 9);
    }
  });

  it('tells the groups apart when its interval does not hold 0', () => {
    expect(differenceOf({ k: 56, n: 70 }, { k: 48, n: 80 })?.tellsApart).toBe(true);
    expect(differenceOf({ k: 48, n: 80 }, { k: 56, n: 70 })?.tellsApart).toBe(true);
    expect(differenceOf({ k: 7, n: 131 }, { k: 3, n: 64 })?.tellsApart).toBe(false);
  });

  it('is nothing when one group is empty', () => {
    expect(differenceOf({ k: 0, n: 0 }, { k: 1, n: 2 })).toBeNull();
    expect(differenceOf({ k: 1, n: 2 }, { k: 0, n: 0 })).toBeNull();
  });

  it('of equal groups never tells them apart', () => {
    fc.assert(
      fc.property(counted, (group) => {
        expect(differenceOf(group, group)?.tellsApart).toBe(false);
      }),
    );
  });

  it('lies between −1 and 1, holds what was observed, and turns round with the groups', () => {
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
        if (there === null || back === null) throw new Error('no group is empty');
        expect(there.interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.interval.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.interval.low).toBeLessThanOrEqual(there.value);
        expect(there.interval.high).toBeGreaterThanOrEqual(there.value);
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 12);
        expect(back.tellsApart).toBe(there.tellsApart);
      }),
    );
  });
});
