import fc from 'fast-check';
import type { LoanTerms } from '../index.ts';

/** A fraction of whole numbers, never rounded. The denominator is above 0. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** What all the instalments of a loan are worth on the day it is paid out, for instalments of one cent. */
export const valueOfOneCentAMonth = ({ durationMonths, yearlyRateBasisPoints }: LoanTerms): Fraction => {
  const base = 120_000n;
  const grown = base + BigInt(yearlyRateBasisPoints);
  let value: Fraction = { numerator: 0n, denominator: 1n };
  for (let month = 1; month <= durationMonths; month += 1) {
    // Horner: the value a month earlier is (value + 1) · base / grown.
    value = {
      numerator: (value.numerator + value.denominator) * base,
      denominator: value.denominator * grown,
    };
  }
  return value;
};

/** What is owed after each month, in cents, when nothing is ever rounded; the last is 0. */
export const exactBalances = (terms: LoanTerms): readonly Fraction[] => {
  const { numerator: worth, denominator: scale } = valueOfOneCentAMonth(terms);
  const base = 120_000n;
  const grown = base + BigInt(terms.yearlyRateBasisPoints);
  const balances: Fraction[] = [];
  let owed = { numerator: BigInt(terms.amountCents) * worth, denominator: worth };
  for (let month = 1; month <= terms.durationMonths; month += 1) {
    const instalment = BigInt(terms.amountCents) * scale * (owed.denominator / worth) * base;
    owed = { numerator: owed.numerator * grown - instalment, denominator: owed.denominator * base };
    balances.push(owed);
  }
  return balances;
};

/** Loans wider than any convention: 100 to 20,000 €, one month to seven years, 0 to 12 %. */
export const loans: fc.Arbitrary<LoanTerms> = fc.record({
  amountCents: fc.integer({ min: 10_000, max: 2_000_000 }),
  durationMonths: fc.integer({ min: 1, max: 84 }),
  yearlyRateBasisPoints: fc.oneof(fc.constant(400), fc.constant(0), fc.integer({ min: 0, max: 1_200 })),
});
