import { areLoanTerms, type LoanTerms } from './terms.ts';

/** Basis points of a year in a whole, times twelve months: a month's rate is `yearlyRateBasisPoints` over this. */
const monthlyRateDenominator = 120_000n;

/** To the nearest whole, a half up. Both whole, numerator ≥ 0, denominator > 0. */
export const divideHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/**
 * What each month but the last costs, in cents: amount × i / (1 − (1 + i)^−n) with i a twelfth of the yearly rate,
 * or amount / n at rate 0. Computed exactly, then rounded once to the nearest cent, a half cent up.
 * Never falls when the amount or the rate rises, never rises when the duration does.
 * @throws RangeError when the terms are not whole numbers within their ranges
 */
export const monthlyInstalmentCents = (terms: LoanTerms): number => {
  if (!areLoanTerms(terms)) throw new RangeError('loan terms are not whole numbers within their ranges');
  const amount = BigInt(terms.amountCents);
  const months = BigInt(terms.durationMonths);
  const rate = BigInt(terms.yearlyRateBasisPoints);
  if (rate === 0n) return Number(divideHalfUp(amount, months));
  const grown = (monthlyRateDenominator + rate) ** months;
  const still = monthlyRateDenominator ** months;
  return Number(divideHalfUp(amount * rate * grown, monthlyRateDenominator * (grown - still)));
};

/** A month's interest on a balance, in cents, to the nearest cent, a half cent up. */
export const monthlyInterestCents = (balanceCents: number, yearlyRateBasisPoints: number): number =>
  Number(divideHalfUp(BigInt(balanceCents) * BigInt(yearlyRateBasisPoints), monthlyRateDenominator));
