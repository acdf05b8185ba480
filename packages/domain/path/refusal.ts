import type { Role } from '../access/index.ts';
import type { CivilDate, PartialDate } from '../calendar/index.ts';
import type { EndKind, Reason } from './end.ts';
import type { ActKind, EventKind } from './event.ts';
import type { Stage } from './milestone.ts';
import type { State } from './position.ts';

/** Why an act cannot be recorded. Each carries the facts that its sentence needs. */
export type Refusal =
  | { readonly code: 'notYourRole'; readonly roles: readonly Role[] }
  | { readonly code: 'notAtThisStage'; readonly act: ActKind; readonly state: State; readonly stage: Stage }
  | { readonly code: 'inTheFuture'; readonly happenedOn: PartialDate; readonly today: CivilDate }
  | {
      readonly code: 'beforeWhatItFollows';
      readonly happenedOn: PartialDate;
      readonly earlierOn: PartialDate;
      readonly earlierKind: EventKind;
    }
  | { readonly code: 'appointmentBeforeItWasGiven'; readonly appointmentOn: CivilDate; readonly givenOn: PartialDate }
  | { readonly code: 'elsewhereNeedsText' }
  | { readonly code: 'noAppointmentGiven' }
  | { readonly code: 'cancelledAfterItsDay'; readonly happenedOn: PartialDate; readonly appointmentOn: CivilDate }
  | { readonly code: 'loanNotRepaidYet' }
  | { readonly code: 'noDecisionToTell' }
  | { readonly code: 'nothingAsked' }
  /** A day that the lender names is before the day on which it named it. */
  | { readonly code: 'namedDayAlreadyPast'; readonly namedDay: CivilDate; readonly happenedOn: PartialDate }
  | { readonly code: 'notTheReasonOfThisEnd'; readonly end: EndKind; readonly reason: Reason }
  | { readonly code: 'endNotAtThisStage'; readonly end: EndKind; readonly reason: Reason; readonly stage: Stage }
  | { readonly code: 'otherNeedsText' }
  | { readonly code: 'redirectionNeedsName' }
  | { readonly code: 'noSuchEvent'; readonly sequence: number }
  | { readonly code: 'firstContactStays' }
  | { readonly code: 'alreadyVoided'; readonly sequence: number }
  | {
      readonly code: 'laterEventNeedsIt';
      readonly sequence: number;
      readonly kind: EventKind;
      readonly happenedOn: PartialDate | null;
    };

export type RefusalCode = Refusal['code'];
