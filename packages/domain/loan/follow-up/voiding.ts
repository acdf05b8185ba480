import { type LoanDecision, loanDecisionOf, refuseLoanPlace } from './decide.ts';
import type { LoanEntry } from './event.ts';
import { standingLoanEntries, stepLoan } from './fold.ts';
import { type Loan, untouchedLoan } from './loan.ts';
import type { LoanRefusal } from './refusal.ts';

/** Whether a line may be taken out of a loan's history: what stands after it must keep its place without it. */
export const decideLoanVoiding = (history: readonly LoanEntry[], sequence: number): LoanDecision => {
  const target = history.find((entry) => entry.sequence === sequence);
  if (target === undefined || target.event.kind === 'voided') return refused({ code: 'noSuchLine', sequence });
  const standing = standingLoanEntries(history);
  if (!standing.some((entry) => entry.sequence === sequence)) return refused({ code: 'alreadyVoided', sequence });
  let loan: Loan = untouchedLoan;
  for (const entry of standing.filter((other) => other.sequence !== sequence)) {
    if (refuseLoanPlace(loan, entry.event, entry.happenedOn).length > 0) {
      return refused({ code: 'laterLineNeedsIt', sequence: entry.sequence, kind: entry.event.kind });
    }
    loan = stepLoan(loan, entry);
  }
  return loanDecisionOf([]);
};

const refused = (refusal: LoanRefusal): LoanDecision => loanDecisionOf([refusal]);
