import type { CivilDate } from '@parcours/domain/calendar';
import type { PieceMoveKind, Pieces } from '@parcours/domain/checklist';
import type { Position } from '@parcours/domain/path';

type PathAct = { readonly kind: 'piecesAsked' | 'piecesReceived' };

/**
 * What the path of the dossier notes when pieces move, null when it stays as it is: it waits for the person once pieces
 * are asked and none is left to look at, and for the town as soon as one comes. That the file is complete is for a
 * person to say.
 */
export const pathActAfter = (
  position: Position,
  moves: readonly { readonly kind: PieceMoveKind; readonly happenedOn: CivilDate }[],
  pieces: Pieces,
): PathAct | null => {
  if (position.state !== 'open' || position.stage !== 'collection') return null;
  const does = (kind: PieceMoveKind) => moves.some((move) => move.kind === kind);
  const waitsFor = position.waiting.for;
  if (does('received') && waitsFor !== 'pieceCheck') return { kind: 'piecesReceived' };
  const isOneToCheck = [...pieces.values()].some(({ state }) => state === 'received');
  return does('asked') && waitsFor !== 'pieces' && !isOneToCheck ? { kind: 'piecesAsked' } : null;
};
