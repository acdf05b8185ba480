import type { CivilDate } from '../../calendar/index.ts';
import type { LoanActKind } from './event.ts';
import type { LoanState } from './move.ts';

/** Why something about a loan cannot be noted. Each carries the facts that its sentence needs. */
export type LoanRefusal =
  | { readonly code: 'notGranted' }
  | { readonly code: 'notFromThisState'; readonly act: LoanActKind; readonly state: LoanState }
  | { readonly code: 'inTheFuture'; readonly happenedOn: CivilDate; readonly today: CivilDate }
  | { readonly code: 'beforeWhatItFollows'; readonly happenedOn: CivilDate; readonly earlierOn: CivilDate }
  | { readonly code: 'noOfferSigned' }
  | { readonly code: 'withdrawalTimeOver'; readonly happenedOn: CivilDate; readonly untilOn: CivilDate }
  | { readonly code: 'supplierNotNamed' }
  | { readonly code: 'firstDueTooEarly'; readonly firstDueOn: CivilDate; readonly happenedOn: CivilDate }
  | { readonly code: 'notAnAmountToSchedule' }
  | { readonly code: 'noSuchInstalment'; readonly first: number; readonly last: number }
  | { readonly code: 'otherNeedsText' }
  | { readonly code: 'moreThanRemaining'; readonly amountCents: number; readonly remainingCents: number }
  | { readonly code: 'refundNotDue'; readonly dueOn: CivilDate; readonly happenedOn: CivilDate }
  | { readonly code: 'nothingToRefund' }
  | { readonly code: 'noSuchLine'; readonly sequence: number }
  | { readonly code: 'alreadyVoided'; readonly sequence: number }
  | { readonly code: 'laterLineNeedsIt'; readonly sequence: number; readonly kind: LoanActKind };
export type LoanRefusalCode = LoanRefusal['code'];
