import type { Role } from '../../access/index.ts';
import type { CivilDate } from '../../calendar/index.ts';
import type { PieceMoveKind } from './event.ts';
import type { PieceState } from './move.ts';

/** Why a move of a piece cannot be recorded. Each carries the facts that its sentence needs. */
export type PieceRefusal =
  | { readonly code: 'notYourRole'; readonly roles: readonly Role[] }
  | { readonly code: 'notFromThisState'; readonly move: PieceMoveKind; readonly state: PieceState }
  | { readonly code: 'inTheFuture'; readonly happenedOn: CivilDate; readonly today: CivilDate }
  | { readonly code: 'beforeWhatItFollows'; readonly happenedOn: CivilDate; readonly earlierOn: CivilDate }
  | { readonly code: 'otherNeedsText' }
  | { readonly code: 'copiesNotCounted'; readonly copies: number }
  | { readonly code: 'issuedAfterReceived'; readonly issuedOn: CivilDate; readonly happenedOn: CivilDate }
  | { readonly code: 'endsBeforeIssued'; readonly lastValidOn: CivilDate; readonly issuedOn: CivilDate }
  | { readonly code: 'copiesMissing'; readonly copies: number; readonly expectedCopies: number }
  | { readonly code: 'dateOnPaperMissing' }
  /** `lastGoodOn` is null when nothing says how long the paper is good. */
  | { readonly code: 'stillGood'; readonly lastGoodOn: CivilDate | null; readonly happenedOn: CivilDate }
  | { readonly code: 'noSuchEvent'; readonly sequence: number }
  | { readonly code: 'alreadyVoided'; readonly sequence: number }
  | {
      readonly code: 'laterEventNeedsIt';
      readonly sequence: number;
      readonly kind: PieceMoveKind;
      readonly happenedOn: CivilDate;
    };

export type PieceRefusalCode = PieceRefusal['code'];
