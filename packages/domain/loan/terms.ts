/** What a constant-instalment loan is made of. */
export type LoanTerms = {
  /** Integer cents, at least 1. */
  readonly amountCents: number;
  /** Number of monthly instalments, 1 to 600. */
  readonly durationMonths: number;
  /** Fixed nominal yearly rate in hundredths of a percent, 0 to 10,000: 400 is 4 %. A month bears a twelfth of it. */
  readonly yearlyRateBasisPoints: number;
};

/** A bound of the arithmetic, far beyond any rule set: typing too many figures must not stop the screen. */
const longestMonths = 600;
const highestRateBasisPoints = 10_000;

/** True when a schedule can be computed; whether the loan may be granted is another question. */
export const areLoanTerms = ({ amountCents, durationMonths, yearlyRateBasisPoints }: LoanTerms): boolean =>
  isWholeWithin(amountCents, 1, Number.MAX_SAFE_INTEGER) &&
  isWholeWithin(durationMonths, 1, longestMonths) &&
  isWholeWithin(yearlyRateBasisPoints, 0, highestRateBasisPoints);

const isWholeWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;
