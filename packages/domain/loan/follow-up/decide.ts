import type { CivilDate } from '../../calendar/index.ts';
import { areLoanTerms } from '../terms.ts';
import type { LoanAct } from './event.ts';
import { refundOf, remainingCents } from './figures.ts';
import type { Loan } from './loan.ts';
import { loanOffers } from './move.ts';
import type { LoanRefusal } from './refusal.ts';

export type LoanDecision =
  | { readonly isAccepted: true }
  | { readonly isAccepted: false; readonly refusals: readonly LoanRefusal[] };

export const loanDecisionOf = (refusals: readonly LoanRefusal[]): LoanDecision =>
  refusals.length === 0 ? { isAccepted: true } : { isAccepted: false, refusals };

/** Whether an act can be noted of a loan. Without its place in the history, nothing else is looked at. */
export const decideLoan = (
  loan: Loan,
  act: LoanAct,
  happenedOn: CivilDate,
  { today }: { readonly today: CivilDate },
): LoanDecision => {
  const future: readonly LoanRefusal[] = happenedOn > today ? [{ code: 'inTheFuture', happenedOn, today }] : [];
  return loanDecisionOf([...future, ...refuseLoanPlace(loan, act, happenedOn)]);
};

/** Why an act has no place after what is known of the loan; none when it has. */
export const refuseLoanPlace = (loan: Loan, act: LoanAct, happenedOn: CivilDate): readonly LoanRefusal[] => {
  const { state, movedOn } = loan;
  if (!loanOffers(loan).includes(act.kind)) return [{ code: 'notFromThisState', act: act.kind, state }];
  if (movedOn !== null && happenedOn < movedOn) {
    return [{ code: 'beforeWhatItFollows', happenedOn, earlierOn: movedOn }];
  }
  return refuseContent(loan, act, happenedOn);
};

const refuseContent = (loan: Loan, act: LoanAct, happenedOn: CivilDate): readonly LoanRefusal[] => {
  switch (act.kind) {
    case 'offerWithdrawn':
      return refuseWithdrawal(loan, happenedOn);
    case 'moneyPaidOut':
      return act.payee === 'supplier' && act.supplierName === null ? [{ code: 'supplierNotNamed' }] : [];
    case 'scheduled':
      return refusePlan({ ...act, ...act.terms }, happenedOn);
    case 'rescheduled':
      return refusePlan(
        { ...act, amountCents: act.remainingCents, yearlyRateBasisPoints: loan.terms?.yearlyRateBasisPoints ?? 0 },
        happenedOn,
      );
    case 'instalmentsNoted':
      return refuseNumbers(loan, act);
    case 'incidentNoted':
      return act.cause === 'other' && act.text === null ? [{ code: 'otherNeedsText' }] : [];
    case 'repaidEarly':
      return refuseEarly(loan, act.capitalCents, happenedOn);
    case 'refundAsked':
      return refuseAsking(loan, happenedOn);
    case 'offerSigned':
    case 'loanEnded':
    case 'refundReceived':
      return [];
  }
};

const refuseWithdrawal = ({ offer }: Loan, happenedOn: CivilDate): readonly LoanRefusal[] => {
  if (offer === null) return [{ code: 'noOfferSigned' }];
  const untilOn = offer.withdrawableUntil;
  return happenedOn > untilOn ? [{ code: 'withdrawalTimeOver', happenedOn, untilOn }] : [];
};

type Plan = {
  readonly amountCents: number;
  readonly durationMonths: number;
  readonly yearlyRateBasisPoints: number;
  readonly firstDueOn: CivilDate;
};

const refusePlan = (plan: Plan, happenedOn: CivilDate): readonly LoanRefusal[] => {
  if (!areLoanTerms(plan)) return [{ code: 'notAnAmountToSchedule' }];
  const { firstDueOn } = plan;
  return firstDueOn <= happenedOn ? [{ code: 'firstDueTooEarly', firstDueOn, happenedOn }] : [];
};

const refuseNumbers = (
  { instalments }: Loan,
  { from, to }: { readonly from: number; readonly to: number },
): readonly LoanRefusal[] => {
  const last = instalments.length;
  return from >= 1 && from <= to && to <= last ? [] : [{ code: 'noSuchInstalment', first: 1, last }];
};

const refuseEarly = (loan: Loan, amountCents: number, happenedOn: CivilDate): readonly LoanRefusal[] => {
  const remaining = remainingCents(loan, happenedOn);
  return amountCents > remaining ? [{ code: 'moreThanRemaining', amountCents, remainingCents: remaining }] : [];
};

const refuseAsking = (loan: Loan, happenedOn: CivilDate): readonly LoanRefusal[] => {
  const refund = refundOf(loan);
  if (refund === null || refund.refundCents === 0) return [{ code: 'nothingToRefund' }];
  return happenedOn < refund.dueOn ? [{ code: 'refundNotDue', dueOn: refund.dueOn, happenedOn }] : [];
};
