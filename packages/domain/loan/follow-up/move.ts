import type { LoanActKind } from './event.ts';

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
export const loanMoves: Readonly<Record<LoanActKind, readonly LoanState[]>> = {
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

/** What can be noted of a loan in this state. */
export const loanOffers = (state: LoanState): readonly LoanActKind[] =>
  loanActKinds.filter((kind) => loanMoves[kind].includes(state));
