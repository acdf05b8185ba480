import { civilDateOf } from '../../../calendar/index.ts';
import { foldLoan, type Loan, type LoanAct, type LoanActKind, type LoanEntry, type LoanState } from '../index.ts';

type Line = readonly [on: string, event: LoanEntry['event']];

export const loanHistoryOf = (lines: readonly Line[]): readonly LoanEntry[] =>
  lines.map(([on, event], index) => ({ sequence: index + 1, happenedOn: civilDateOf(on), event }));

export const loanOf = (lines: readonly Line[]): Loan => foldLoan(loanHistoryOf(lines));

/** One act of each kind; 1 200 € over 12 months at 4 %. */
export const exampleLoanActs: { readonly [Kind in LoanActKind]: Extract<LoanAct, { kind: Kind }> } = {
  offerSigned: { kind: 'offerSigned', withdrawalDays: 14 },
  offerWithdrawn: { kind: 'offerWithdrawn' },
  moneyPaidOut: { kind: 'moneyPaidOut', payee: 'supplier', supplierName: 'Garage Exemple', amountCents: 120_000 },
  scheduled: {
    kind: 'scheduled',
    amountCents: 120_000,
    durationMonths: 12,
    firstDueOn: civilDateOf('2017-02-28'),
    terms: { yearlyRateBasisPoints: 400, refundedPercent: 100, refundDelayMonths: 2 },
  },
  instalmentsNoted: { kind: 'instalmentsNoted', from: 1, to: 3, standing: 'met' },
  incidentNoted: { kind: 'incidentNoted', cause: 'illness', text: null, done: 'Appel au prêteur' },
  rescheduled: {
    kind: 'rescheduled',
    remainingCents: 90_000,
    durationMonths: 18,
    firstDueOn: civilDateOf('2017-07-31'),
  },
  repaidEarly: { kind: 'repaidEarly', capitalCents: 30_000, interestCents: 0 },
  loanEnded: { kind: 'loanEnded' },
  refundAsked: { kind: 'refundAsked', statementId: '018f3a4e-0000-7000-8000-000000000000', amountCents: 2_612 },
  refundReceived: { kind: 'refundReceived', amountCents: 2_612 },
};

const { offerSigned, offerWithdrawn, moneyPaidOut, scheduled, loanEnded, refundAsked, refundReceived } =
  exampleLoanActs;
const toOffer: readonly Line[] = [['2017-01-02', offerSigned]];
const toPayout: readonly Line[] = [...toOffer, ['2017-01-10', moneyPaidOut]];
export const toRunning: readonly Line[] = [...toPayout, ['2017-01-11', scheduled]];
const toEnd: readonly Line[] = [...toRunning, ['2018-01-31', loanEnded]];
const toAsking: readonly Line[] = [...toEnd, ['2018-04-02', refundAsked]];

/** A way to each state. */
export const walkToLoanState: Readonly<Record<LoanState, readonly Line[]>> = {
  granted: [],
  offered: toOffer,
  withdrawn: [...toOffer, ['2017-01-16', offerWithdrawn]],
  paidOut: toPayout,
  running: toRunning,
  over: toEnd,
  refundAsked: toAsking,
  refunded: [...toAsking, ['2018-05-02', refundReceived]],
};
