import type { CivilDate } from '../calendar/index.ts';
import { type Range, type RuleSet, ruleSetOn } from './rule-set.ts';

/** What a loan of the convention costs and allows from one day on. A loan keeps the terms of the day of its grant. */
export type DatedTerms = {
  readonly effectiveFrom: CivilDate;
  /** Integer cents. */
  readonly amountCents: Range;
  readonly durationMonths: Range;
  /** Nominal, in hundredths of a percent: 400 is 4 %. */
  readonly yearlyRateBasisPoints: number;
  readonly refund: {
    /** Who bears the interest in the end: the borrower pays it in either case, and is refunded or not. */
    readonly bearer: 'department' | 'borrower';
    /** Of the interest paid, 0 to 100. */
    readonly percent: number;
    /** Months between the end of the loan and the day the refund is due. */
    readonly delayMonths: number;
  };
  /** From the day the offer is signed. */
  readonly withdrawalDays: number;
};

export const termsOf = (ruleSet: RuleSet): DatedTerms => ({
  effectiveFrom: ruleSet.effectiveFrom,
  amountCents: ruleSet.amountCents,
  durationMonths: ruleSet.durationMonths,
  yearlyRateBasisPoints: ruleSet.yearlyRateBasisPoints,
  refund: {
    bearer: ruleSet.refundedInterestPercent === 0 ? 'borrower' : 'department',
    percent: ruleSet.refundedInterestPercent,
    delayMonths: ruleSet.refundDelayMonths,
  },
  withdrawalDays: ruleSet.withdrawalDays,
});

/** The terms in force on a day; null before the first rule set. */
export const termsOn = (ruleSets: readonly RuleSet[], day: CivilDate): DatedTerms | null => {
  const ruleSet = ruleSetOn(ruleSets, day);
  return ruleSet === null ? null : termsOf(ruleSet);
};
