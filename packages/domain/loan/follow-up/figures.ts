import { addMonths, type CivilDate } from '../../calendar/index.ts';
import { refundedInterestCents } from '../schedule.ts';
import type { Loan } from './loan.ts';

/**
 * The capital still owed on a day, in cents: what the schedule leaves after the instalments due by then, and what was
 * said late or missed under it. 0 once the loan is over.
 */
export const remainingCents = (loan: Loan, day: CivilDate): number => {
  if (loan.overOn === null ? isOver(loan) : loan.overOn <= day) return 0;
  const due = loan.instalments.filter(({ number, dueOn }) => number >= loan.planFrom && dueOn <= day);
  const unpaid = due.filter(({ number }) => ['late', 'missed'].includes(loan.marks.get(number)?.standing ?? 'met'));
  return (due.at(-1)?.balanceCents ?? loan.planCents) + unpaid.reduce((sum, { capitalCents }) => sum + capitalCents, 0);
};

const isOver = ({ state }: Loan): boolean => ['over', 'refundAsked', 'refunded'].includes(state);

/** The interest of every instalment that applied, but those said missed, and what was taken at early repayments. */
export const borneInterestCents = (loan: Loan): number =>
  loan.instalments
    .filter(({ number }) => loan.marks.get(number)?.standing !== 'missed')
    .reduce((sum, { interestCents }) => sum + interestCents, loan.extraInterestCents);

/** The day of the earliest instalment of which nobody noted anything; null unless the loan is being repaid. */
export const instalmentWithoutNewsOn = ({ state, instalments, marks }: Loan): CivilDate | null =>
  state === 'running' ? (instalments.find(({ number }) => !marks.has(number))?.dueOn ?? null) : null;

export type Refund = {
  readonly interestCents: number;
  /** What the département owes, by the terms that the loan kept. */
  readonly refundCents: number;
  readonly dueOn: CivilDate;
};

/** What is refunded of a loan that is over; null before, and as long as the day of its end is not known. */
export const refundOf = (loan: Loan): Refund | null => {
  const { overOn, terms } = loan;
  if (overOn === null || terms === null) return null;
  const interestCents = borneInterestCents(loan);
  return {
    interestCents,
    refundCents: refundedInterestCents(interestCents, terms.refundedPercent),
    dueOn: addMonths(overOn, terms.refundDelayMonths),
  };
};
