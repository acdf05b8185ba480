import type { PartialDate } from '../calendar/index.ts';
import type { End } from './end.ts';
import type { EventKind } from './event.ts';
import type { Milestone, Stage } from './milestone.ts';
import type { Waiting } from './waiting.ts';

/** `on` is null when implied by a later milestone, or when nobody knows the date. */
export type ReachedMilestone = { readonly on: PartialDate | null; readonly isImplied: boolean };

/** One stay in a stage. `isOver` with `leftOn` null: it ended on a day that nobody knows. */
export type StageVisit = {
  readonly stage: Stage;
  readonly enteredOn: PartialDate | null;
  readonly leftOn: PartialDate | null;
  readonly isOver: boolean;
};

/** How many times the path turned back or stood still. */
export type Loops = {
  readonly morePiecesAsked: number;
  readonly decisionsPutOff: number;
  readonly appointmentsMissed: number;
  readonly clarificationsAsked: number;
  readonly appointmentsMoved: number;
  readonly appointmentsCancelled: number;
  readonly reopenings: number;
};

type Common = {
  /** The furthest milestone reached; everything before it is reached too. */
  readonly furthest: Milestone;
  readonly milestones: Readonly<Partial<Record<Milestone, ReachedMilestone>>>;
  readonly visits: readonly StageVisit[];
  readonly loops: Loops;
  /** The lender decided and the person is still to be told. */
  readonly isDecisionToTell: boolean;
  /** The latest known date of the history and what happened then: nothing later can have happened before it. */
  readonly latest: { readonly on: PartialDate; readonly kind: EventKind } | null;
};

/** Where a dossier stands: what its history folds to. `stage` of a closed dossier is the one it ended in. */
export type Position =
  | (Common & { readonly state: 'open'; readonly stage: Stage; readonly waiting: Waiting })
  | (Common & {
      readonly state: 'closed';
      readonly stage: Stage;
      readonly end: End;
      readonly endedOn: PartialDate | null;
    })
  | (Common & { readonly state: 'finished'; readonly stage: 'repayment'; readonly endedOn: PartialDate | null });

/** As much of a position as tells which acts it allows. */
export type Standing = { readonly stage: Stage; readonly isDecisionToTell: boolean } & (
  | { readonly state: 'open'; readonly waiting: Pick<Waiting, 'for' | 'appointmentOn'> }
  | { readonly state: 'closed' | 'finished' }
);

export const states = ['open', 'closed', 'finished'] as const satisfies readonly Position['state'][];
export type State = Position['state'];
