import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areLoanTerms, type LoanTerms, monthlyInstalmentCents } from './index.ts';
import { loans, valueOfOneCentAMonth } from './testing/exact.ts';

const loan = (amountCents: number, durationMonths: number, yearlyRateBasisPoints = 400): LoanTerms => ({
  amountCents,
  durationMonths,
  yearlyRateBasisPoints,
});

describe('the monthly instalment', () => {
  it.each([
    [300_00, 6, 50_58],
    [1_000_00, 12, 85_15],
    [1_000_00, 24, 43_42],
    [1_150_00, 30, 40_35],
    [2_000_00, 24, 86_85],
    [3_000_00, 36, 88_57],
    [3_000_00, 6, 505_85],
  ])('of %i cents over %i months at 4 %% is %i cents', (amountCents, months, expected) => {
    expect(monthlyInstalmentCents(loan(amountCents, months))).toBe(expected);
  });

  it('is what Broverman published: 12,000 at 12 % over 36 months (Mathematics of Investment and Credit, ex. 2.7a)', () => {
    expect(monthlyInstalmentCents(loan(12_000_00, 36, 1_200))).toBe(398_57);
  });

  it('without interest is the amount shared among the months, a half cent rounded up', () => {
    expect(monthlyInstalmentCents(loan(1_200_00, 12, 0))).toBe(100_00);
    expect(monthlyInstalmentCents(loan(1_000_00, 3, 0))).toBe(333_33);
    expect(monthlyInstalmentCents(loan(1_001, 2, 0))).toBe(501);
  });

  it('of a single month is the amount and its interest', () => {
    expect(monthlyInstalmentCents(loan(1_000_00, 1))).toBe(1_003_33);
    expect(monthlyInstalmentCents(loan(1_000_00, 1, 0))).toBe(1_000_00);
  });

  it('rounds a half cent up', () => {
    expect(monthlyInstalmentCents(loan(150, 1))).toBe(151);
  });

  it('is the cent nearest to the one that pays the loan back exactly', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const { numerator: worth, denominator: scale } = valueOfOneCentAMonth(terms);
        const twiceInstalment = 2n * BigInt(monthlyInstalmentCents(terms));
        const twiceAmount = 2n * BigInt(terms.amountCents) * scale;
        expect((twiceInstalment - 1n) * worth <= twiceAmount).toBe(true);
        expect((twiceInstalment + 1n) * worth > twiceAmount).toBe(true);
      }),
    );
  });

  it('never falls with a larger amount or a higher rate, and never rises with more months', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 500 }), (terms, more) => {
        const instalment = monthlyInstalmentCents(terms);
        const { amountCents, durationMonths, yearlyRateBasisPoints } = terms;
        expect(
          monthlyInstalmentCents(loan(amountCents + more, durationMonths, yearlyRateBasisPoints)),
        ).toBeGreaterThanOrEqual(instalment);
        expect(
          monthlyInstalmentCents(loan(amountCents, durationMonths, yearlyRateBasisPoints + more)),
        ).toBeGreaterThanOrEqual(instalment);
        expect(
          monthlyInstalmentCents(loan(amountCents, durationMonths + 1, yearlyRateBasisPoints)),
        ).toBeLessThanOrEqual(instalment);
      }),
    );
  });
});

describe('terms that no schedule can be computed for', () => {
  it.each([
    ['no amount', loan(0, 12)],
    ['a negative amount', loan(-100, 12)],
    ['half a cent', loan(100.5, 12)],
    ['an amount that is no number', loan(Number.NaN, 12)],
    ['no month', loan(1_000_00, 0)],
    ['half a month', loan(1_000_00, 6.5)],
    ['601 months', loan(1_000_00, 601)],
    ['a negative rate', loan(1_000_00, 12, -1)],
    ['a rate above 100 %', loan(1_000_00, 12, 10_001)],
  ])('%s', (_, terms) => {
    expect(areLoanTerms(terms)).toBe(false);
    expect(() => monthlyInstalmentCents(terms)).toThrow(RangeError);
  });

  it('are not one cent, one month, 600 months, rate 0 or 100 %', () => {
    for (const terms of [loan(1, 1, 0), loan(1, 600, 10_000)]) expect(areLoanTerms(terms)).toBe(true);
  });
});
