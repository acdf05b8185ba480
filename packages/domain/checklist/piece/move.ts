import type { Role } from '../../access/index.ts';
import type { PieceMoveKind } from './event.ts';

/** Where one piece stands, in the usual order; the last two are ways out. */
export const pieceStates = [
  'toAsk',
  'asked',
  'received',
  'verified',
  'refused',
  'expired',
  'notApplicable',
  'cannotBeGiven',
] as const;
export type PieceState = (typeof pieceStates)[number];

type Row = { readonly from: readonly PieceState[]; readonly to: PieceState; readonly roles: readonly Role[] };

/**
 * The table of moves of one piece. A verified piece is asked again when it will be too old; a piece is received
 * unasked, again when a copy or a newer one comes, and even after it was thought impossible.
 */
export const pieceMoves = {
  asked: { from: ['toAsk', 'asked', 'verified', 'refused', 'expired', 'cannotBeGiven'], to: 'asked', roles: ['agent'] },
  received: {
    from: ['toAsk', 'asked', 'received', 'verified', 'refused', 'expired', 'cannotBeGiven'],
    to: 'received',
    roles: ['agent'],
  },
  verified: { from: ['received'], to: 'verified', roles: ['agent'] },
  refused: { from: ['received', 'verified'], to: 'refused', roles: ['agent'] },
  expired: { from: ['received', 'verified'], to: 'expired', roles: ['agent'] },
  setAside: {
    from: ['toAsk', 'asked', 'received', 'verified', 'refused', 'expired', 'cannotBeGiven'],
    to: 'notApplicable',
    roles: ['agent'],
  },
  takenUpAgain: { from: ['notApplicable'], to: 'toAsk', roles: ['agent'] },
  foundImpossible: { from: ['toAsk', 'asked', 'refused', 'expired'], to: 'cannotBeGiven', roles: ['agent'] },
} as const satisfies Record<PieceMoveKind, Row>;

export const pieceMoveKinds = Object.keys(pieceMoves) as readonly PieceMoveKind[];

/** Who may take an event out of a piece's history. */
export const rolesOfPieceVoiding: readonly Role[] = ['agent'];
