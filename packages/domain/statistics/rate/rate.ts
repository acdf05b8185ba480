/** A 95 % confidence interval of a proportion, bounds in [0, 1]. */
export type Interval = { readonly low: number; readonly high: number };

/** `k` of `n`; never shown without its interval. */
export type Rate = {
  readonly k: number;
  readonly n: number;
  /** Null when n is 0: nothing was observed. */
  readonly interval: Interval | null;
  /** Too few to speak of a percentage: the screen says it in words. */
  readonly isTooSmallForPercentage: boolean;
};

/** The 97.5 % quantile of the normal distribution, to the six digits that the definition names. */
export const z = 1.959964;
const smallestCountForPercentage = 10;

/**
 * Wilson's score interval, without continuity correction:
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927); method 3 of R. G. Newcombe, Statist. Med. 17 (1998).
 * @returns null when n is 0
 * @throws RangeError when the two are not whole numbers with 0 ≤ successes ≤ n
 */
export const wilsonInterval = (successes: number, n: number): Interval | null => {
  if (!Number.isInteger(successes) || !Number.isInteger(n) || successes < 0 || successes > n) {
    throw new RangeError('successes and n must be whole numbers, 0 ≤ successes ≤ n');
  }
  if (n === 0) return null;
  const p = successes / n;
  const centre = p + z ** 2 / (2 * n);
  const halfWidth = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  // At none and at all, the bound is exactly 0 and 1; rounding would leave it a hair beside.
  return {
    low: successes === 0 ? 0 : (centre - halfWidth) / scale,
    high: successes === n ? 1 : (centre + halfWidth) / scale,
  };
};

/** @throws RangeError when the two are not whole numbers with 0 ≤ k ≤ n */
export const rateOf = (k: number, n: number): Rate => ({
  k,
  n,
  interval: wilsonInterval(k, n),
  isTooSmallForPercentage: n < smallestCountForPercentage,
});
