import type { PartialDate } from '../../calendar/index.ts';
import type { LenderDecision } from '../cell/decision.ts';
import type { Done } from '../cell/done.ts';

/** Who a row is about, and since when. */
export type RowIdentity = {
  readonly firstContactOn: PartialDate;
  readonly lastName: string;
  readonly firstName: string | null;
  readonly bornOn: PartialDate | null;
};

/** What a row says, column by column; null where it says nothing. Amounts in cents, duration in months. */
export type RowFacts = RowIdentity & {
  readonly number: string | null;
  readonly telephone: string | null;
  readonly town: string | null;
  readonly channel: string | null;
  readonly project: string | null;
  readonly amount: number | null;
  readonly duration: number | null;
  readonly appointmentOn: PartialDate | null;
  readonly attended: boolean | null;
  readonly eligible: boolean | null;
  readonly reason: string | null;
  readonly fileCompleteOn: Done | null;
  readonly submittedOn: Done | null;
  readonly decision: LenderDecision | null;
  readonly decidedOn: PartialDate | null;
  readonly grantedAmount: number | null;
  readonly paidOutOn: Done | null;
  readonly redirectedTo: string | null;
  readonly remarks: string | null;
};
