import type { CivilDate } from '../../calendar/index.ts';

/** What is known of an instalment. Without news there is none of them: nothing is late by itself. */
export const instalmentStandings = ['met', 'late', 'missed'] as const;
export type InstalmentStanding = (typeof instalmentStandings)[number];

/** What made an instalment hard to pay. */
export const incidentCauses = [
  'lossOfIncome',
  'illness',
  'separation',
  'unforeseenExpense',
  'forgotten',
  'other',
] as const;
export type IncidentCause = (typeof incidentCauses)[number];

/** To whom the money went. */
export const loanPayees = ['person', 'supplier'] as const;
export type LoanPayee = (typeof loanPayees)[number];

/** What of the dated rule set a loan keeps to its end. */
export type KeptTerms = {
  /** Nominal, in hundredths of a percent. */
  readonly yearlyRateBasisPoints: number;
  /** Of the interest paid, 0 to 100. */
  readonly refundedPercent: number;
  /** Months between the end of the loan and the day the refund is due. */
  readonly refundDelayMonths: number;
};

/** What was learnt of a loan; the town holds no money. Amounts in integer cents. */
export type LoanAct =
  | { readonly kind: 'offerSigned'; readonly withdrawalDays: number }
  | { readonly kind: 'offerWithdrawn' }
  | {
      readonly kind: 'moneyPaidOut';
      readonly payee: LoanPayee;
      /** Null when the person received it. */
      readonly supplierName: string | null;
      readonly amountCents: number;
    }
  | {
      readonly kind: 'scheduled';
      readonly amountCents: number;
      readonly durationMonths: number;
      readonly firstDueOn: CivilDate;
      readonly terms: KeptTerms;
    }
  /** Instalments `from` to `to`, both included. */
  | {
      readonly kind: 'instalmentsNoted';
      readonly from: number;
      readonly to: number;
      readonly standing: InstalmentStanding;
    }
  | {
      readonly kind: 'incidentNoted';
      readonly cause: IncidentCause;
      /** What `other` stands for, or a detail. */
      readonly text: string | null;
      /** What was done about it. */
      readonly done: string;
    }
  | {
      readonly kind: 'rescheduled';
      readonly remainingCents: number;
      readonly durationMonths: number;
      readonly firstDueOn: CivilDate;
    }
  /** `interestCents`: what the lender took beside, for the days since the last instalment. */
  | { readonly kind: 'repaidEarly'; readonly capitalCents: number; readonly interestCents: number }
  | { readonly kind: 'loanEnded' }
  | { readonly kind: 'refundAsked'; readonly statementId: string; readonly amountCents: number }
  | { readonly kind: 'refundReceived'; readonly amountCents: number };
export type LoanActKind = LoanAct['kind'];

/** Takes an earlier line out; itself never voided. */
type LoanVoiding = { readonly kind: 'voided'; readonly voidedSequence: number; readonly why: string };
export type LoanEvent = LoanAct | LoanVoiding;

/** `sequence` counts from 1 without gaps. */
export type LoanEntry<Event = LoanEvent> = {
  readonly sequence: number;
  readonly happenedOn: CivilDate;
  readonly event: Event;
};
