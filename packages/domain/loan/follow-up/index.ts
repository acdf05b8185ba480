export { foldLoanAlong } from './along-path.ts';
export { decideLoan, type LoanDecision } from './decide.ts';
export {
  type IncidentCause,
  type InstalmentStanding,
  incidentCauses,
  instalmentStandings,
  type LoanAct,
  type LoanActKind,
  type LoanEntry,
  type LoanEvent,
  type LoanPayee,
  loanPayees,
} from './event.ts';
export { borneInterestCents, instalmentWithoutNewsOn, type Refund, refundOf, remainingCents } from './figures.ts';
export { foldLoan, standingLoanEntries } from './fold.ts';
export type { Loan } from './loan.ts';
export { type LoanState, loanActKinds, loanOffers, loanStates } from './move.ts';
export { type PlannedInstalment, plannedInstalments } from './plan.ts';
export type { LoanRefusal, LoanRefusalCode } from './refusal.ts';
export { decideLoanVoiding } from './voiding.ts';
