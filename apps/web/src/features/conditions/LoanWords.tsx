import type { RuleSet } from '@parcours/domain/eligibility';
import { areLoanTerms, monthlyInstalmentCents, refundedInterestCents, totalInterestCents } from '@parcours/domain/loan';
import type { LoanRequest } from '@parcours/domain/path';
import { loanCostSentence } from '@parcours/wording';

/** What the loan costs, and what comes back; nothing before amount and duration are known. */
export const LoanWords = ({ request, ruleSet }: { readonly request: LoanRequest; readonly ruleSet: RuleSet }) => {
  const { amountCents, durationMonths } = request;
  const { yearlyRateBasisPoints, refundedInterestPercent } = ruleSet;
  if (amountCents === null || durationMonths === null) return null;
  const terms = { amountCents, durationMonths, yearlyRateBasisPoints };
  if (!areLoanTerms(terms)) return null;
  const interestCents = totalInterestCents(terms);
  return (
    <p className="loan-words">
      {loanCostSentence({
        instalmentCents: monthlyInstalmentCents(terms),
        interestCents,
        refundedCents: refundedInterestCents(interestCents, refundedInterestPercent),
        yearlyRateBasisPoints,
      })}
    </p>
  );
};
