import { randomUUID } from 'node:crypto';
import { addDays, addMonths, type CivilDate, latestDay } from '@parcours/domain/calendar';
import type { DatedTerms } from '@parcours/domain/eligibility';
import { foldLoan, type LoanEntry, type LoanEvent, refundOf, remainingCents } from '@parcours/domain/loan-follow-up';
import { type HistoryEntry, standingEntries } from '@parcours/domain/path';

type Known = { readonly terms: DatedTerms; readonly today: CivilDate };

/** What was learnt of a granted loan, as its dossier tells: from the offer to the refund, with trouble on the way of one. */
export const tellLoan = (history: readonly HistoryEntry[], { terms, today }: Known): readonly LoanEntry[] => {
  const told: LoanEntry[] = [];
  const tell = (happenedOn: CivilDate, event: LoanEvent) =>
    void told.push({ sequence: told.length + 1, happenedOn, event });
  const dayOf = (kind: string): CivilDate | null => {
    const on = standingEntries(history).find(({ event }) => event.kind === kind)?.happenedOn ?? null;
    return on === null ? null : latestDay(on);
  };
  const grant = standingEntries(history).find(({ event }) => event.kind === 'granted')?.event;
  const [grantedOn, closedOn, paidOn] = [dayOf('granted'), dayOf('closed'), dayOf('paidOut')];
  if (grant?.kind !== 'granted' || grantedOn === null) return told;
  const { withdrawalDays } = terms;
  tell(grantedOn, { kind: 'offerSigned', withdrawalDays });
  if (closedOn !== null) tell(closedOn, { kind: 'offerWithdrawn' });
  if (paidOn === null) return told;
  const amountCents = grant.amountCents ?? 150_000;
  tell(paidOn, { kind: 'moneyPaidOut', payee: 'supplier', supplierName: 'Auto-école Exemple', amountCents });
  tell(paidOn, {
    kind: 'scheduled',
    amountCents,
    durationMonths: grant.durationMonths ?? 24,
    firstDueOn: addMonths(paidOn, 1),
    terms: {
      yearlyRateBasisPoints: terms.yearlyRateBasisPoints,
      refundedPercent: terms.refund.percent,
      refundDelayMonths: terms.refund.delayMonths,
    },
  });
  const [overOn, refundedOn] = [dayOf('loanRepaid'), dayOf('interestRefunded')];
  if (overOn === null) tellTrouble(told, tell, today);
  else tellEnd(told, tell, overOn);
  if (refundedOn !== null) tellRefund(told, tell, refundedOn);
  else tellAsking(told, tell, addDays(today, -asksAfterDays));
  return told;
};

type Tell = (happenedOn: CivilDate, event: LoanEvent) => void;

/** Paid, then lost income: spread over more months, and late again. Of a loan at its end, only the last is late. */
const tellTrouble = (told: readonly LoanEntry[], tell: Tell, today: CivilDate): void => {
  const on = addDays(today, -40);
  const loan = foldLoan(told);
  const due = loan.instalments.filter(({ dueOn }) => dueOn <= on).length;
  if (due === loan.instalments.length) {
    if (due > 1) tell(on, { kind: 'instalmentsNoted', from: 1, to: due - 1, standing: 'met' });
    tell(on, { kind: 'instalmentsNoted', from: due, to: due, standing: 'late' });
    return;
  }
  if (due > 0) tell(on, { kind: 'instalmentsNoted', from: 1, to: due, standing: 'met' });
  tell(on, { kind: 'incidentNoted', cause: 'lossOfIncome', text: null, done: 'Rééchelonnement demandé au prêteur.' });
  const left = { remainingCents: remainingCents(loan, on), durationMonths: loan.instalments.length - due + 6 };
  tell(on, { kind: 'rescheduled', ...left, firstDueOn: addDays(today, -10) });
  tell(addDays(today, -3), { kind: 'instalmentsNoted', from: due + 1, to: due + 1, standing: 'late' });
};

/** Before its last instalment, all that was left was repaid at once. */
const tellEnd = (told: readonly LoanEntry[], tell: Tell, overOn: CivilDate): void => {
  const loan = foldLoan(told);
  const due = loan.instalments.filter(({ dueOn }) => dueOn <= overOn).length;
  if (due > 0) tell(overOn, { kind: 'instalmentsNoted', from: 1, to: due, standing: 'met' });
  const capitalCents = remainingCents(loan, overOn);
  if (capitalCents > 0) tell(overOn, { kind: 'repaidEarly', capitalCents, interestCents: 0 });
  else tell(overOn, { kind: 'loanEnded' });
};

/** A refund that could be asked for so long was asked; a younger one is still to ask. */
const asksAfterDays = 70;

const tellAsking = (told: readonly LoanEntry[], tell: Tell, by: CivilDate): void => {
  const refund = refundOf(foldLoan(told));
  if (refund === null || refund.refundCents === 0 || refund.dueOn > by) return;
  tell(addDays(refund.dueOn, 20), { kind: 'refundAsked', statementId: randomUUID(), amountCents: refund.refundCents });
};

const tellRefund = (told: readonly LoanEntry[], tell: Tell, refundedOn: CivilDate): void => {
  const refund = refundOf(foldLoan(told));
  if (refund === null || refund.refundCents === 0 || refund.dueOn > refundedOn) return;
  const { refundCents: amountCents, dueOn } = refund;
  tell(dueOn, { kind: 'refundAsked', statementId: randomUUID(), amountCents });
  tell(refundedOn, { kind: 'refundReceived', amountCents });
};
