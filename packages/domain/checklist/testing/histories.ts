import { type CivilDate, civilDateOf } from '../../calendar/index.ts';
import type { Voiding } from '../../path/index.ts';
import {
  foldPiece,
  type Paper,
  type Piece,
  type PieceCircumstances,
  type PieceEntry,
  type PieceMove,
  type PieceMoveKind,
  type PieceState,
} from '../index.ts';

/** An agent on 15 January 2018, and a piece of which one copy younger than three months is expected. */
export const asAgent: PieceCircumstances = {
  roles: ['agent'],
  today: civilDateOf('2018-01-15'),
  definition: { copies: 1, validity: { count: 3, unit: 'months' } },
};

export const paperOf = (details: Partial<Paper> = {}): Paper => ({
  copies: 1,
  issuedOn: civilDateOf('2017-06-01'),
  lastValidOn: null,
  ...details,
});

/** One move of each kind, with nothing missing. */
export const exampleMoves: { readonly [Kind in PieceMoveKind]: Extract<PieceMove, { readonly kind: Kind }> } = {
  asked: { kind: 'asked', lenderWhy: null },
  received: { kind: 'received', ...paperOf() },
  verified: { kind: 'verified' },
  refused: { kind: 'refused', reason: 'unreadable', text: null },
  expired: { kind: 'expired' },
  setAside: { kind: 'setAside', reason: 'lenderDoesWithout', text: null },
  takenUpAgain: { kind: 'takenUpAgain' },
  foundImpossible: { kind: 'foundImpossible', reason: 'issuerRefuses', text: null },
};

export type PieceLine = readonly [on: string, event: PieceMove | Voiding];

/** The history of these events in this order. */
export const pieceHistoryOf = (lines: readonly PieceLine[]): readonly PieceEntry[] =>
  lines.map(([on, event], index) => ({ sequence: index + 1, happenedOn: civilDateOf(on), event }));

export const pieceOf = (lines: readonly PieceLine[]): Piece => foldPiece(pieceHistoryOf(lines));

const asked: readonly PieceLine[] = [['2017-06-02', exampleMoves.asked]];
const received: readonly PieceLine[] = [...asked, ['2017-06-10', exampleMoves.received]];
const verified: readonly PieceLine[] = [...received, ['2017-06-12', exampleMoves.verified]];

/** A piece that walked step by step to each state. */
export const walkToState: Readonly<Record<PieceState, readonly PieceLine[]>> = {
  toAsk: [],
  asked,
  received,
  verified,
  refused: [...received, ['2017-06-12', exampleMoves.refused]],
  expired: [...verified, ['2017-09-01', exampleMoves.expired]],
  notApplicable: [['2017-06-02', exampleMoves.setAside]],
  cannotBeGiven: [...asked, ['2017-06-20', exampleMoves.foundImpossible]],
};

/** A verified piece with this paper. */
export const verifiedWith = (details: Partial<Paper>, on: CivilDate = civilDateOf('2017-06-12')): Piece =>
  pieceOf([
    [on, { kind: 'received', ...paperOf(details) }],
    [on, exampleMoves.verified],
  ]);
