import type { LoanActKind } from './event.ts';
import type { Loan } from './loan.ts';

/** Where a loan stands. `granted`: nothing is noted of it yet. */
export const loanStates = [
  'granted',
  'offered',
  'withdrawn',
  'paidOut',
  'running',
  'over',
  'refundAsked',
  'refunded',
] as const;
export type LoanState = (typeof loanStates)[number];

/** From which states each act can be noted. */
const loanMoves: Readonly<Record<LoanActKind, readonly LoanState[]>> = {
  offerSigned: ['granted'],
  offerWithdrawn: ['offered', 'paidOut'],
  moneyPaidOut: ['granted', 'offered'],
  scheduled: ['paidOut'],
  instalmentsNoted: ['running'],
  incidentNoted: ['running'],
  rescheduled: ['running'],
  repaidEarly: ['running'],
  loanEnded: ['running'],
  refundAsked: ['over'],
  refundReceived: ['refundAsked'],
};

export const loanActKinds = Object.keys(loanMoves) as readonly LoanActKind[];

/** What can be noted of a loan as it stands. An end of which the day is not known is noted before a refund is asked. */
export const loanOffers = ({
  state,
  overOn,
  terms,
}: Pick<Loan, 'state' | 'overOn' | 'terms'>): readonly LoanActKind[] => {
  if (state === 'over' && overOn === null) return terms === null ? [] : ['loanEnded'];
  return loanActKinds.filter((kind) => loanMoves[kind].includes(state));
};
