import { type Interval, type Rate, rateOf } from './rate.ts';

/** How much larger the first share is than the second, with a 95 % interval; from −1 to 1. */
export type Difference = {
  readonly value: number;
  readonly interval: Interval;
  /** False when the interval holds 0: these numbers do not tell the groups apart. */
  readonly tellsApart: boolean;
};

/**
 * Newcombe's hybrid score interval, without continuity correction, made of the Wilson interval of each share.
 * Source: method 10 of R. G. Newcombe, Statist. Med. 17 (1998) 873–890.
 * @returns null when one of the two groups is empty
 */
export const differenceOf = (one: Counted, other: Counted): Difference | null => {
  const [{ interval: first }, { interval: second }] = [rateOf(one.k, one.n), rateOf(other.k, other.n)];
  if (first === null || second === null) return null;
  const [p, q] = [one.k / one.n, other.k / other.n];
  const value = p - q;
  const interval = {
    low: value - Math.hypot(p - first.low, second.high - q),
    high: value + Math.hypot(first.high - p, q - second.low),
  };
  return { value, interval, tellsApart: interval.low > 0 || interval.high < 0 };
};

type Counted = Pick<Rate, 'k' | 'n'>;
