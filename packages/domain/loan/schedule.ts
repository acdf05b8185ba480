import { divideHalfUp, monthlyInstalmentCents, monthlyInterestCents } from './instalment.ts';
import type { LoanTerms } from './terms.ts';

/** One line of a schedule, in cents: `instalment` = `capital` + `interest`, `balance` what is still owed after it. */
export type ScheduleLine = {
  /** From 1, the month after the money was paid out. */
  readonly month: number;
  readonly instalmentCents: number;
  readonly capitalCents: number;
  readonly interestCents: number;
  readonly balanceCents: number;
};

/**
 * Every month of a loan. Interest is the balance's, rounded to the nearest cent (a half cent up); the instalment is
 * `monthlyInstalmentCents`, except the last, which pays what is left: at most about a cent a month more or less.
 * Amounts of a few euros may be paid back before the last month; the months that remain cost nothing.
 * @throws RangeError as `monthlyInstalmentCents` does
 */
export const loanSchedule = (terms: LoanTerms): readonly ScheduleLine[] => {
  const constantCents = monthlyInstalmentCents(terms);
  const lines: ScheduleLine[] = [];
  let owedCents = terms.amountCents;
  for (let month = 1; month <= terms.durationMonths; month += 1) {
    const interestCents = monthlyInterestCents(owedCents, terms.yearlyRateBasisPoints);
    const capitalCents =
      month === terms.durationMonths ? owedCents : Math.min(constantCents - interestCents, owedCents);
    owedCents -= capitalCents;
    lines.push({
      month,
      instalmentCents: capitalCents + interestCents,
      capitalCents,
      interestCents,
      balanceCents: owedCents,
    });
  }
  return lines;
};

/** All the interest the borrower pays when every instalment is met, in cents. */
export const totalInterestCents = (terms: LoanTerms): number =>
  loanSchedule(terms).reduce((total, { interestCents }) => total + interestCents, 0);

/**
 * What the département gives back at the end of the loan, in cents, to the nearest cent (a half cent up).
 * `refundedPercent` is a parameter of the convention, 0 to 100; Val-de-Marne refunds all of it (domain source 3).
 */
export const refundedInterestCents = (paidInterestCents: number, refundedPercent: number): number =>
  Number(divideHalfUp(BigInt(paidInterestCents) * BigInt(refundedPercent), 100n));
