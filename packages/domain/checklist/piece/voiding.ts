import { decisionOf, type PieceCircumstances, type PieceDecision, refusePlace, refuseRole } from './decide.ts';
import type { PieceEntry } from './event.ts';
import { rolesOfPieceVoiding } from './move.ts';
import { type Piece, standingPieceEntries, stepPiece, untouchedPiece } from './piece.ts';
import type { PieceRefusal } from './refusal.ts';

/**
 * Whether one event may be taken out of a piece's history. What stands after it must still have its place without it;
 * the first event that has none is named. Who recorded it and what the catalogue expected was settled then.
 */
export const decidePieceVoiding = (
  history: readonly PieceEntry[],
  sequence: number,
  { roles }: Pick<PieceCircumstances, 'roles'>,
): PieceDecision =>
  decisionOf(
    [
      ...refuseRole(rolesOfPieceVoiding, roles),
      ...refuseTarget(history, sequence),
      ...refuseRemainder(history, sequence),
    ].slice(0, 1),
  );

const refuseTarget = (history: readonly PieceEntry[], sequence: number): readonly PieceRefusal[] => {
  const target = history.find((entry) => entry.sequence === sequence);
  if (target === undefined || target.event.kind === 'voided') return [{ code: 'noSuchEvent', sequence }];
  return standingPieceEntries(history).some((entry) => entry.sequence === sequence)
    ? []
    : [{ code: 'alreadyVoided', sequence }];
};

const refuseRemainder = (history: readonly PieceEntry[], sequence: number): readonly PieceRefusal[] => {
  let piece: Piece = untouchedPiece;
  for (const entry of standingPieceEntries(history)) {
    if (entry.sequence === sequence) continue;
    const { event, happenedOn } = entry;
    if (refusePlace(piece, event, happenedOn).length > 0) {
      return [{ code: 'laterEventNeedsIt', sequence: entry.sequence, kind: event.kind, happenedOn }];
    }
    piece = stepPiece(piece, entry);
  }
  return [];
};
