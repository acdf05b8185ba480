import { type CivilDate, earliestDay, latestDay, type PartialDate } from '../../calendar/index.ts';
import type { PieceMove } from './event.ts';
import type { Piece } from './piece.ts';

/** What opens a piece again, and on what day. */
export type Reopening = { readonly happenedOn: CivilDate; readonly moves: readonly PieceMove[] };

/**
 * How a piece is opened again when the lender asks for it: a verified one is asked anew, one that was set aside is
 * taken up first. Null when a paper waits to be looked at, or when what happened to the piece since may be the answer.
 */
export const askedAgain = (piece: Piece, askedOn: PartialDate, lenderWhy: string | null): Reopening | null => {
  const { since } = piece;
  if (piece.state === 'received' || (since !== null && since > latestDay(askedOn))) return null;
  const first = earliestDay(askedOn);
  const ask: PieceMove = { kind: 'asked', lenderWhy };
  return {
    // Of a month, no earlier than what is known of the piece.
    happenedOn: since !== null && since > first ? since : first,
    moves: piece.state === 'notApplicable' ? [{ kind: 'takenUpAgain' }, ask] : [ask],
  };
};
