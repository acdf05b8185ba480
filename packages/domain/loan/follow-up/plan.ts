import { addMonths, type CivilDate } from '../../calendar/index.ts';
import { monthlyInstalmentCents } from '../instalment.ts';
import { loanSchedule } from '../schedule.ts';
import type { LoanTerms } from '../terms.ts';

/** An instalment with its day and its number, which goes on counting when the schedule changes. Integer cents. */
export type PlannedInstalment = {
  readonly number: number;
  readonly dueOn: CivilDate;
  readonly instalmentCents: number;
  readonly capitalCents: number;
  readonly interestCents: number;
  readonly balanceCents: number;
};

/** Every instalment, month by month from the first day: the 31st is the last day of a shorter month, then the 31st again. */
export const plannedInstalments = (
  terms: LoanTerms,
  firstDueOn: CivilDate,
  firstNumber = 1,
): readonly PlannedInstalment[] =>
  loanSchedule(terms).map(({ month, ...line }) => ({
    number: firstNumber + month - 1,
    dueOn: addMonths(firstDueOn, month - 1),
    ...line,
  }));

/** The fewest months that cost no more each month than before; all of them when nothing is saved. */
export const shortenedMonths = (
  { amountCents, durationMonths, yearlyRateBasisPoints }: LoanTerms,
  instalmentCents: number,
): number => {
  for (let months = 1; months < durationMonths; months += 1) {
    const monthly = monthlyInstalmentCents({ amountCents, durationMonths: months, yearlyRateBasisPoints });
    if (monthly <= instalmentCents) return months;
  }
  return durationMonths;
};
