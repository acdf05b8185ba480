import { addDays, type CivilDate } from '../../calendar/index.ts';
import type { LoanAct, LoanEntry } from './event.ts';
import { remainingCents } from './figures.ts';
import { type Loan, type PastPlan, untouchedLoan } from './loan.ts';
import { plannedInstalments, shortenedMonths } from './plan.ts';

/** The lines that stand: no voiding, nothing voided. */
export const standingLoanEntries = (history: readonly LoanEntry[]): readonly LoanEntry<LoanAct>[] => {
  const voided = new Set(history.flatMap(({ event }) => (event.kind === 'voided' ? [event.voidedSequence] : [])));
  return history.flatMap(({ event, ...entry }) =>
    event.kind === 'voided' || voided.has(entry.sequence) ? [] : [{ ...entry, event }],
  );
};

/** Where a loan stands after its history. */
export const foldLoan = (history: readonly LoanEntry[]): Loan =>
  standingLoanEntries(history).reduce(stepLoan, untouchedLoan);

/** The loan after one more line, which has its place. */
export const stepLoan = (loan: Loan, { happenedOn: on, event }: LoanEntry<LoanAct>): Loan => {
  const moved = { ...loan, movedOn: on };
  switch (event.kind) {
    case 'offerSigned':
      return {
        ...moved,
        state: 'offered',
        offer: { signedOn: on, withdrawableUntil: addDays(on, event.withdrawalDays) },
      };
    case 'offerWithdrawn':
      return { ...moved, state: 'withdrawn', withdrawnOn: on };
    case 'moneyPaidOut': {
      const { kind: _, ...payout } = event;
      return { ...moved, state: 'paidOut', payout: { on, ...payout } };
    }
    case 'scheduled': {
      const { amountCents, durationMonths, firstDueOn, terms } = event;
      const instalments = plannedInstalments({ amountCents, durationMonths, ...terms }, firstDueOn);
      return { ...moved, state: 'running', terms, planCents: amountCents, instalments };
    }
    case 'instalmentsNoted':
      return { ...loan, marks: marksWith(loan, event, on) };
    case 'incidentNoted': {
      const { kind: _, ...incident } = event;
      return { ...loan, incidents: [...loan.incidents, { on, ...incident }] };
    }
    case 'rescheduled':
      return replan(moved, {
        on,
        by: 'rescheduled',
        amountCents: event.remainingCents,
        durationMonths: event.durationMonths,
        firstDueOn: event.firstDueOn,
      });
    case 'repaidEarly':
      return repayEarly(moved, on, event);
    case 'loanEnded':
      return { ...moved, state: 'over', overOn: on };
    case 'refundAsked':
      return { ...moved, state: 'refundAsked', refundAskedOn: on };
    case 'refundReceived':
      return { ...moved, state: 'refunded', refundReceived: { on, amountCents: event.amountCents } };
  }
};

const marksWith = (
  { marks }: Loan,
  { from, to, standing }: Extract<LoanAct, { kind: 'instalmentsNoted' }>,
  on: CivilDate,
): Loan['marks'] => {
  const next = new Map(marks);
  for (let number = from; number <= to; number += 1) next.set(number, { standing, on });
  return next;
};

type Replan = {
  readonly on: CivilDate;
  readonly by: PastPlan['by'];
  readonly amountCents: number;
  readonly durationMonths: number;
  readonly firstDueOn: CivilDate;
  /** The days that instalments keep; without them, month by month from the first. */
  readonly days?: readonly CivilDate[];
};

/** What was due by that day stays as it was due; a new schedule follows at the rate that the loan keeps. */
const replan = (loan: Loan, { on, by, firstDueOn, days = [], ...asked }: Replan): Loan => {
  const kept = loan.instalments.filter(({ dueOn }) => dueOn <= on);
  const planFrom = kept.length + 1;
  const yearlyRateBasisPoints = loan.terms?.yearlyRateBasisPoints ?? 0;
  const planned = plannedInstalments({ ...asked, yearlyRateBasisPoints }, firstDueOn, planFrom);
  return {
    ...loan,
    planCents: asked.amountCents,
    planFrom,
    instalments: [...kept, ...planned.map((line, index) => ({ ...line, dueOn: days[index] ?? line.dueOn }))],
    pastPlans: [...loan.pastPlans, { replacedOn: on, by, instalments: loan.instalments }],
    marks: new Map([...loan.marks].filter(([number]) => number < planFrom)),
  };
};

/** Ends the loan when nothing is left, else shortens it: the instalments stay about what they were. */
const repayEarly = (
  loan: Loan,
  on: CivilDate,
  { capitalCents, interestCents }: Extract<LoanAct, { kind: 'repaidEarly' }>,
): Loan => {
  const paid = { ...loan, extraInterestCents: loan.extraInterestCents + interestCents };
  const amountCents = remainingCents(loan, on) - capitalCents;
  const left = loan.instalments.filter(({ dueOn }) => dueOn > on);
  const [next] = left;
  if (amountCents <= 0 || next === undefined) {
    const kept = loan.instalments.filter(({ dueOn }) => dueOn <= on);
    const past = { replacedOn: on, by: 'repaidEarly', instalments: loan.instalments } as const;
    return { ...paid, state: 'over', overOn: on, instalments: kept, pastPlans: [...loan.pastPlans, past] };
  }
  const terms = {
    amountCents,
    durationMonths: left.length,
    yearlyRateBasisPoints: loan.terms?.yearlyRateBasisPoints ?? 0,
  };
  const durationMonths = shortenedMonths(terms, next.instalmentCents);
  const days = left.map(({ dueOn }) => dueOn);
  return replan(paid, { on, by: 'repaidEarly', amountCents, durationMonths, firstDueOn: next.dueOn, days });
};
