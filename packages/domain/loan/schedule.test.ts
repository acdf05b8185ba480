import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LoanTerms,
  loanSchedule,
  monthlyInstalmentCents,
  refundedInterestCents,
  type ScheduleLine,
  totalInterestCents,
} from './index.ts';
import { exactBalances, loans } from './testing/exact.ts';

/** Month, instalment, capital, interest, balance; amounts in cents as published, the decimal point left out. */
type PublishedLine = readonly [number, number, number, number, number];

const asPublished = (lines: readonly ScheduleLine[]): readonly PublishedLine[] =>
  lines.map(({ month, instalmentCents, capitalCents, interestCents, balanceCents }) => [
    month,
    instalmentCents,
    capitalCents,
    interestCents,
    balanceCents,
  ]);

/**
 * 10 000 € at 5 % over 12 months, without insurance: « Tableau d'amortissement », moneyvox.fr/credit/tableau-amortissement.php,
 * as transcribed in github.com/murraystokely/mortgagemath (tests/schedules/moneyvox_fr_10k_5pct_12mo.csv).
 */
const moneyVox: readonly PublishedLine[] = [
  [1, 856_07, 814_40, 41_67, 9_185_60],
  [2, 856_07, 817_80, 38_27, 8_367_80],
  [3, 856_07, 821_20, 34_87, 7_546_60],
  [4, 856_07, 824_63, 31_44, 6_721_97],
  [5, 856_07, 828_06, 28_01, 5_893_91],
  [6, 856_07, 831_51, 24_56, 5_062_40],
  [7, 856_07, 834_98, 21_09, 4_227_42],
  [8, 856_07, 838_46, 17_61, 3_388_96],
  [9, 856_07, 841_95, 14_12, 2_547_01],
  [10, 856_07, 845_46, 10_61, 1_701_55],
  [11, 856_07, 848_98, 7_09, 852_57],
  [12, 856_12, 852_57, 3_55, 0],
];

/**
 * 500 $ at 12 % over 6 months: Topics in Mathematics, section 6.4, Pima Open Press (CC). The book leaves 3 cents owed
 * after the sixth month; its first five are here.
 */
const pimaOpenPress: readonly PublishedLine[] = [
  [1, 86_27, 81_27, 5_00, 418_73],
  [2, 86_27, 82_08, 4_19, 336_65],
  [3, 86_27, 82_90, 3_37, 253_75],
  [4, 86_27, 83_73, 2_54, 170_02],
  [5, 86_27, 84_57, 1_70, 85_45],
];

/** 3 000 € at 4 % over 6 months, worked out apart with exact fractions. */
const largestShortest: readonly PublishedLine[] = [
  [1, 505_85, 495_85, 10_00, 2_504_15],
  [2, 505_85, 497_50, 8_35, 2_006_65],
  [3, 505_85, 499_16, 6_69, 1_507_49],
  [4, 505_85, 500_83, 5_02, 1_006_66],
  [5, 505_85, 502_49, 3_36, 504_17],
  [6, 505_85, 504_17, 1_68, 0],
];

const loan = (amountCents: number, durationMonths: number, yearlyRateBasisPoints = 400): LoanTerms => ({
  amountCents,
  durationMonths,
  yearlyRateBasisPoints,
});

const sum = (lines: readonly ScheduleLine[], of: (line: ScheduleLine) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

describe('a schedule', () => {
  it("is MoneyVox's published table to the cent, its last month included", () => {
    expect(asPublished(loanSchedule(loan(10_000_00, 12, 500)))).toEqual(moneyVox);
  });

  it("is Pima Open Press's published table to the cent", () => {
    expect(asPublished(loanSchedule(loan(500_00, 6, 1_200))).slice(0, 5)).toEqual(pimaOpenPress);
  });

  it('of the largest and shortest loan of the convention is the one worked out apart', () => {
    expect(asPublished(loanSchedule(loan(3_000_00, 6)))).toEqual(largestShortest);
  });

  it('without interest repays the same each month, and the cents that are left in the last', () => {
    expect(asPublished(loanSchedule(loan(1_000_00, 3, 0)))).toEqual([
      [1, 333_33, 333_33, 0, 666_67],
      [2, 333_33, 333_33, 0, 333_34],
      [3, 333_34, 333_34, 0, 0],
    ]);
  });

  it('of one month repays it all with a month of interest', () => {
    expect(asPublished(loanSchedule(loan(1_000_00, 1)))).toEqual([[1, 1_003_33, 1_000_00, 3_33, 0]]);
  });

  it('of a few cents ends before its last month rather than below zero', () => {
    expect(loanSchedule(loan(3, 6, 0)).map(({ instalmentCents }) => instalmentCents)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('sums to the amount and its interest, and ends at 0', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const lines = loanSchedule(terms);
        expect(lines.map(({ month }) => month)).toEqual(Array.from({ length: terms.durationMonths }, (_, i) => i + 1));
        expect(sum(lines, (line) => line.capitalCents)).toBe(terms.amountCents);
        expect(sum(lines, (line) => line.instalmentCents)).toBe(terms.amountCents + totalInterestCents(terms));
        expect(lines.at(-1)?.balanceCents).toBe(0);
        for (const line of lines) expect(line.instalmentCents).toBe(line.capitalCents + line.interestCents);
      }),
    );
  });

  it('asks the same each month but the last, and owes less after each', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const lines = loanSchedule(terms);
        const constant = monthlyInstalmentCents(terms);
        for (const line of lines.slice(0, -1)) expect(line.instalmentCents).toBe(constant);
        lines.reduce((owed, line) => {
          expect(line.balanceCents).toBe(owed - line.capitalCents);
          expect(line.balanceCents).toBeLessThan(owed);
          return line.balanceCents;
        }, terms.amountCents);
      }),
    );
  });

  it('never drifts by more than a cent a month from the loan that is never rounded', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const lines = loanSchedule(terms);
        const exact = exactBalances(terms);
        expect(exact.at(-1)?.numerator).toBe(0n);
        let mostCents = 0;
        exact.forEach(({ numerator, denominator }, index) => {
          // A cent of this month, and what those of the months before have grown to.
          mostCents = mostCents * (1 + terms.yearlyRateBasisPoints / 120_000) + 1;
          const owed = BigInt(lines[index]?.balanceCents ?? -1) * denominator;
          const apart = owed > numerator ? owed - numerator : numerator - owed;
          expect(apart <= BigInt(Math.ceil(mostCents)) * denominator).toBe(true);
        });
      }),
    );
  });

  it('never costs less interest for a larger amount or a higher rate, but for a cent a month of rounding', () => {
    fc.assert(
      fc.property(
        loans,
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 0, max: 300 }),
        (terms, cents, points) => {
          const more = loan(terms.amountCents + cents, terms.durationMonths, terms.yearlyRateBasisPoints + points);
          expect(totalInterestCents(more)).toBeGreaterThanOrEqual(totalInterestCents(terms) - terms.durationMonths);
        },
      ),
    );
  });
});

describe('the interest of a whole loan', () => {
  it.each([
    [300_00, 6, 3_51],
    [1_000_00, 12, 21_80],
    [1_000_00, 24, 42_19],
    [2_000_00, 24, 84_39],
    [3_000_00, 36, 188_59],
  ])('of %i cents over %i months at 4 %% is %i cents', (amountCents, months, expected) => {
    expect(totalInterestCents(loan(amountCents, months))).toBe(expected);
  });

  it('is nothing at rate 0', () => {
    expect(totalInterestCents(loan(3_000_00, 36, 0))).toBe(0);
  });

  it.each([
    [188_59, 100, 188_59],
    [188_59, 50, 94_30],
    [188_59, 0, 0],
    [0, 100, 0],
  ])('of %i cents is refunded at %i %% with %i cents', (paid, percent, expected) => {
    expect(refundedInterestCents(paid, percent)).toBe(expected);
  });
});
