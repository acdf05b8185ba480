import type { Role } from '../../access/index.ts';
import type { CivilDate } from '../../calendar/index.ts';
import type { PieceDefinition } from '../catalogue/catalogue.ts';
import type { Paper, PieceMove, PieceMoveKind } from './event.ts';
import { lastGoodDay } from './expiry.ts';
import { type PieceState, pieceMoveKinds, pieceMoves } from './move.ts';
import type { Piece } from './piece.ts';
import type { PieceRefusal } from './refusal.ts';

type Expectation = Pick<PieceDefinition, 'copies' | 'validity'>;

/** Who acts, what day it is in France, and what the catalogue expects of this piece. */
export type PieceCircumstances = {
  readonly roles: readonly Role[];
  readonly today: CivilDate;
  readonly definition: Expectation;
};

export type PieceDecision =
  | { readonly isAccepted: true }
  | { readonly isAccepted: false; readonly refusals: readonly [PieceRefusal, ...PieceRefusal[]] };

/** A move and what speaks against it where the piece stands today, whatever its content. */
export type PieceOffer = { readonly move: PieceMoveKind; readonly refusals: readonly PieceRefusal[] };

/** Whether a move may be appended to the history that folds to this piece, or every reason why not. */
export const decidePiece = (
  piece: Piece,
  move: PieceMove,
  happenedOn: CivilDate,
  { roles, today, definition }: PieceCircumstances,
): PieceDecision =>
  decisionOf([
    ...refuseRole(pieceMoves[move.kind].roles, roles),
    ...(happenedOn > today ? [{ code: 'inTheFuture', happenedOn, today } as const] : []),
    ...refusePlace(piece, move, happenedOn),
    ...refuseExpectation(piece, move.kind, happenedOn, definition),
  ]);

/** Every move with what speaks against it here. */
export const pieceOffers = (piece: Piece, { roles, today, definition }: PieceCircumstances): readonly PieceOffer[] =>
  pieceMoveKinds.map((move) => ({
    move,
    refusals: [
      ...refuseRole(pieceMoves[move].roles, roles),
      ...refuseState(piece, move),
      ...refuseExpectation(piece, move, today, definition),
    ],
  }));

export const decisionOf = ([first, ...others]: readonly PieceRefusal[]): PieceDecision =>
  first === undefined ? { isAccepted: true } : { isAccepted: false, refusals: [first, ...others] };

export const refuseRole = (allowed: readonly Role[], roles: readonly Role[]): readonly PieceRefusal[] =>
  allowed.some((role) => roles.includes(role)) ? [] : [{ code: 'notYourRole', roles: allowed }];

/** State, order and content: what neither the account nor a later catalogue alters. */
export const refusePlace = (piece: Piece, move: PieceMove, happenedOn: CivilDate): readonly PieceRefusal[] => [
  ...refuseState(piece, move.kind),
  ...(piece.since !== null && happenedOn < piece.since
    ? [{ code: 'beforeWhatItFollows', happenedOn, earlierOn: piece.since } as const]
    : []),
  ...refuseContent(move, happenedOn),
];

const refuseState = ({ state }: Piece, move: PieceMoveKind): readonly PieceRefusal[] => {
  const from: readonly PieceState[] = pieceMoves[move].from;
  return from.includes(state) ? [] : [{ code: 'notFromThisState', move, state }];
};

const refuseContent = (move: PieceMove, happenedOn: CivilDate): readonly PieceRefusal[] => {
  switch (move.kind) {
    case 'received':
      return refusePaper(move, happenedOn);
    case 'refused':
    case 'setAside':
    case 'foundImpossible':
      return move.reason === 'other' && move.listed === undefined && !move.text?.trim()
        ? [{ code: 'otherNeedsText' }]
        : [];
    default:
      return [];
  }
};

const refusePaper = ({ copies, issuedOn, lastValidOn }: Paper, happenedOn: CivilDate): readonly PieceRefusal[] => [
  ...(Number.isInteger(copies) && copies >= 1 ? [] : [{ code: 'copiesNotCounted', copies } as const]),
  ...(issuedOn !== null && issuedOn > happenedOn
    ? [{ code: 'issuedAfterReceived', issuedOn, happenedOn } as const]
    : []),
  ...(issuedOn !== null && lastValidOn !== null && lastValidOn < issuedOn
    ? [{ code: 'endsBeforeIssued', lastValidOn, issuedOn } as const]
    : []),
];

/** What the catalogue asks of a paper before it is called verified, or expired. */
const refuseExpectation = (
  piece: Piece,
  move: PieceMoveKind,
  happenedOn: CivilDate,
  expectation: Expectation,
): readonly PieceRefusal[] => {
  if (piece.state !== 'received' && piece.state !== 'verified') return [];
  if (move === 'expired') {
    const lastGoodOn = lastGoodDay(piece.paper, expectation);
    return lastGoodOn !== null && lastGoodOn < happenedOn ? [] : [{ code: 'stillGood', lastGoodOn, happenedOn }];
  }
  if (move !== 'verified' || piece.state === 'verified') return [];
  const { copies, issuedOn } = piece.paper;
  return [
    ...(copies < expectation.copies
      ? [{ code: 'copiesMissing', copies, expectedCopies: expectation.copies } as const]
      : []),
    ...(issuedOn === null && expectation.validity !== null ? [{ code: 'dateOnPaperMissing' } as const] : []),
  ];
};
