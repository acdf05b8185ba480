export {
  askedWithPieces,
  awaitedAnswers,
  type FactAskedWithPieces,
  isFactOfPieces,
  unsettledPieces,
} from './answers.ts';
export {
  type Catalogue,
  catalogueOn,
  lastDayOfValidity,
  type NeedDefinition,
  type PieceDefinition,
  type PieceGroup,
  pieceGroups,
  type Validity,
  type WayDefinition,
} from './catalogue/catalogue.ts';
export type { Applicability, Condition } from './catalogue/condition.ts';
export {
  defaultCatalogue,
  type NeedCode,
  needCodes,
  type PieceCode,
  pieceCodes,
} from './catalogue/default-catalogue.ts';
export {
  type CatalogueContent,
  canMove,
  companionsIn,
  type Placement,
  withNeedConditions,
  withNeedMoved,
  withPiece,
  withWayConditions,
} from './catalogue/edit.ts';
export { type CatalogueFault, faultsOf } from './catalogue/fault.ts';
export { type Need, nameOf, needsOf, type Way } from './catalogue/need.ts';
export {
  type CatalogueSettings,
  catalogueWith,
  firstCatalogueSettings,
  rememberingPieces,
} from './catalogue/setting.ts';
export {
  type Bill,
  bills,
  type Housing,
  housings,
  type IncomeCertifier,
  incomeCertifiers,
  type PieceFact,
  type PieceSituation,
  pieceFacts,
  pieceFactValues,
  type Supplier,
  suppliers,
} from './catalogue/situation.ts';
export { type Completeness, completeness, type Pieces } from './completeness.ts';
export { type Gap, gapOfPiece, type PieceGap, type PieceGapCode, type Turn, turnOfPieceGap } from './gap.ts';
export { combinePieceFacts, knownPieceFacts, type PieceFactOrigin, stateOver } from './known-facts.ts';
export { papersDueOn } from './papers-due.ts';
export { askedAgain, type Reopening } from './piece/asked-again.ts';
export {
  decidePiece,
  type PieceCircumstances,
  type PieceDecision,
  type PieceOffer,
  pieceOffers,
} from './piece/decide.ts';
export type { Paper, PieceEntry, PieceMove, PieceMoveKind } from './piece/event.ts';
export { type ExpiryOutlook, expiryOutlook, lastGoodDay } from './piece/expiry.ts';
export { voidedToLeaveAsItWas } from './piece/left-as-it-was.ts';
export { type PieceState, pieceMoveKinds, pieceMoves, pieceStates, rolesOfPieceVoiding } from './piece/move.ts';
export { foldPiece, type Piece, standingPieceEntries, stepPiece, untouchedPiece } from './piece/piece.ts';
export { type Because, type MoveWithReason, type PieceReason, reasonsByMove } from './piece/reason.ts';
export type { PieceRefusal, PieceRefusalCode } from './piece/refusal.ts';
export { decidePieceVoiding } from './piece/voiding.ts';
