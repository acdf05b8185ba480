export { monthlyInstalmentCents } from './instalment.ts';
export { loanSchedule, refundedInterestCents, type ScheduleLine, totalInterestCents } from './schedule.ts';
export { areLoanTerms, type LoanTerms } from './terms.ts';
