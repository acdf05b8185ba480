import { type CivilDate, earliestDay, isCivilDate } from '../../calendar/index.ts';
import { type ActKind, type HistoryEntry, standingEntries } from '../../path/index.ts';
import type { LoanActKind, LoanEntry } from './event.ts';
import { foldLoan } from './fold.ts';
import type { Loan } from './loan.ts';
import type { LoanState } from './move.ts';

/**
 * Where a loan stands after its history, and after what the path of its dossier tells of it: a payment, an end or a
 * refund recorded there is not told again here. What was ever noted of the loan itself comes first, even voided.
 */
export const foldLoanAlong = (history: readonly LoanEntry[], path: readonly HistoryEntry[]): Loan => {
  const noted = new Set<string>(history.map(({ event }) => event.kind));
  const isNoted = (...kinds: readonly LoanActKind[]): boolean => kinds.some((kind) => noted.has(kind));
  const told = (kind: ActKind) => standingEntries(path).findLast(({ event }) => event.kind === kind);
  const [paidOut, repaid, refunded] = [told('paidOut'), told('loanRepaid'), told('interestRefunded')];
  let loan = foldLoan(history);
  if (paidOut !== undefined && !isNoted('moneyPaidOut')) {
    loan = movedTo(loan, 'paidOut', ['granted', 'offered'], dayOf(paidOut));
  }
  if (repaid !== undefined && !isNoted('loanEnded') && loan.overOn === null) {
    loan = {
      ...movedTo(loan, 'over', ['granted', 'offered', 'paidOut', 'running'], dayOf(repaid)),
      overOn: exactDayOf(repaid),
    };
  }
  if (refunded !== undefined && !isNoted('refundReceived')) {
    loan = movedTo(loan, 'refunded', ['over', 'refundAsked'], dayOf(refunded));
  }
  return loan;
};

const dayOf = ({ happenedOn }: HistoryEntry): CivilDate | null =>
  happenedOn === null ? null : earliestDay(happenedOn);

/** Null when only a month or a year was told: a day that is owed from is never made up. */
const exactDayOf = ({ happenedOn }: HistoryEntry): CivilDate | null =>
  happenedOn !== null && isCivilDate(happenedOn) ? happenedOn : null;

const movedTo = (loan: Loan, state: LoanState, from: readonly LoanState[], on: CivilDate | null): Loan => {
  if (!from.includes(loan.state)) return loan;
  const isLater = on !== null && (loan.movedOn === null || on > loan.movedOn);
  return { ...loan, state, movedOn: isLater ? on : loan.movedOn };
};
