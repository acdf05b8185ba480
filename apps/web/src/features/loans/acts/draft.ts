import type { Given, LoanView, loanEndpoints } from '@parcours/contracts';
import type { IncidentCause, InstalmentStanding, LoanActKind, LoanPayee } from '@parcours/domain/loan-follow-up';
import { shortDateLabel } from '@parcours/wording';
import { invalidBody } from '../../../api/failed.ts';
import { amountAsTyped, readTypedAmount } from '../../../ui/fields/typed-amount.ts';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { today } from '../../../ui/today.ts';

/** What the form of an act holds, as typed; each act reads its own fields. */
export type LoanDraft = {
  readonly day: string;
  readonly payee: LoanPayee | null;
  readonly supplierName: string;
  readonly amount: string;
  readonly interest: string;
  readonly months: string;
  readonly firstDue: string;
  readonly from: string;
  readonly to: string;
  readonly standing: InstalmentStanding | null;
  readonly cause: IncidentCause | null;
  readonly text: string;
  readonly done: string;
};

/** An act with what is known already, to be corrected rather than typed. */
export const draftOf = (kind: LoanActKind, loan: LoanView): LoanDraft => {
  const { granted, payout, instalments } = loan;
  const next = instalments.find(({ mark }) => mark === null);
  const number = next === undefined ? '' : String(next.number);
  const amountCents = {
    moneyPaidOut: granted.amountCents,
    scheduled: payout?.amountCents ?? granted.amountCents,
    rescheduled: loan.remainingCents,
    repaidEarly: loan.remainingCents,
    refundReceived: loan.refund?.refundCents ?? null,
  }[kind as string];
  return {
    day: shortDateLabel(today()),
    payee: null,
    supplierName: '',
    amount: amountAsTyped(amountCents ?? null),
    interest: '0',
    months: kind === 'scheduled' && granted.durationMonths !== null ? String(granted.durationMonths) : '',
    firstDue: '',
    from: number,
    to: number,
    standing: null,
    cause: null,
    text: '',
    done: '',
  };
};

type GivenAct = Given<typeof loanEndpoints.noteLoanAct>['body']['act'];

/** What is sent. @throws CallFailed when a choice is still to be made */
export const actOf = (kind: LoanActKind, draft: LoanDraft): GivenAct => {
  const amountCents = centsOf(draft.amount);
  const plan = { durationMonths: numberOf(draft.months), firstDueOn: readTypedDay(draft.firstDue) ?? draft.firstDue };
  switch (kind) {
    case 'moneyPaidOut': {
      const payee = chosen(draft.payee, 'payee');
      return { kind, payee, amountCents, supplierName: payee === 'supplier' ? draft.supplierName : null };
    }
    case 'scheduled':
      return { kind, amountCents, ...plan };
    case 'rescheduled':
      return { kind, remainingCents: amountCents, ...plan };
    case 'instalmentsNoted': {
      const standing = chosen(draft.standing, 'standing');
      return { kind, from: numberOf(draft.from), to: numberOf(draft.to), standing };
    }
    case 'incidentNoted':
      return { kind, cause: chosen(draft.cause, 'cause'), text: draft.text, done: draft.done };
    case 'repaidEarly':
      return { kind, capitalCents: amountCents, interestCents: centsOf(draft.interest) };
    case 'refundReceived':
      return { kind, amountCents };
    case 'refundAsked':
      throw new RangeError('refunds are asked by a statement');
    case 'offerSigned':
    case 'offerWithdrawn':
    case 'loanEnded':
      return { kind };
  }
};

const chosen = <Code>(code: Code | null, field: string): Code => {
  if (code === null) throw invalidBody([{ field: `act.${field}`, problem: 'empty' }]);
  return code;
};

const centsOf = (typed: string): number => readTypedAmount(typed) ?? Number.NaN;

const numberOf = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN);
