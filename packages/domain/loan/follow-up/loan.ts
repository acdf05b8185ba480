import type { CivilDate } from '../../calendar/index.ts';
import type { InstalmentStanding, KeptTerms, LoanAct, LoanPayee } from './event.ts';
import type { LoanState } from './move.ts';
import type { PlannedInstalment } from './plan.ts';

type InstalmentMark = { readonly standing: InstalmentStanding; readonly on: CivilDate };

/** A schedule that another one replaced, whole as it was. */
export type PastPlan = {
  readonly replacedOn: CivilDate;
  readonly by: 'rescheduled' | 'repaidEarly';
  readonly instalments: readonly PlannedInstalment[];
};

type Incident = { readonly on: CivilDate } & Omit<Extract<LoanAct, { kind: 'incidentNoted' }>, 'kind'>;

/** What the history of a loan folds to. Amounts in integer cents. */
export type Loan = {
  readonly state: LoanState;
  /** The latest day that moved the loan or its schedule: nothing that follows is earlier. */
  readonly movedOn: CivilDate | null;
  readonly offer: { readonly signedOn: CivilDate; readonly withdrawableUntil: CivilDate } | null;
  readonly withdrawnOn: CivilDate | null;
  readonly payout: {
    readonly on: CivilDate;
    readonly payee: LoanPayee;
    readonly supplierName: string | null;
    readonly amountCents: number;
  } | null;
  readonly terms: KeptTerms | null;
  /** What is lent, then what was left at the last change of the schedule. */
  readonly planCents: number;
  /** The number of the first instalment of the schedule that applies; those before it were due under older ones. */
  readonly planFrom: number;
  /** Every instalment that applied or applies, in order. */
  readonly instalments: readonly PlannedInstalment[];
  readonly pastPlans: readonly PastPlan[];
  readonly marks: ReadonlyMap<number, InstalmentMark>;
  readonly incidents: readonly Incident[];
  /** Taken beside the instalments at early repayments. */
  readonly extraInterestCents: number;
  /** Null too when the path of the dossier tells the end by its month or year alone. */
  readonly overOn: CivilDate | null;
  readonly refundAskedOn: CivilDate | null;
  readonly refundReceived: { readonly on: CivilDate; readonly amountCents: number } | null;
};

export const untouchedLoan: Loan = {
  state: 'granted',
  movedOn: null,
  offer: null,
  withdrawnOn: null,
  payout: null,
  terms: null,
  planCents: 0,
  planFrom: 1,
  instalments: [],
  pastPlans: [],
  marks: new Map(),
  incidents: [],
  extraInterestCents: 0,
  overOn: null,
  refundAskedOn: null,
  refundReceived: null,
};
