import type { PieceView } from '@parcours/contracts';
import type { PieceState } from '@parcours/domain/checklist';
import { pieceStateLabels, unsettledPieceLabel } from '@parcours/wording';
import { isUnsettledPiece } from './grouped.ts';

/** Each state has a shape of its own, so that the colour is never alone. */
const shapes: Readonly<Record<PieceState, string>> = {
  toAsk: 'M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  asked: 'M7 1.5L12.5 7L7 12.5L1.5 7z',
  received: 'M2 3h10v8h-10z',
  verified: 'M2 7.5L5.5 11L12 3.5',
  refused: 'M3 3L11 11M11 3L3 11',
  expired: 'M2.5 2h9L7 7l4.5 5h-9L7 7z',
  notApplicable: 'M2 7H12',
  cannotBeGiven: 'M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM3.5 10.5L10.5 3.5',
};

const unsettledShape = 'M4.5 4.5a2.5 2.5 0 1 1 4 2c-1 .8-1.5 1.2-1.5 2.5M7 11.5v1';

type StateMarkProps = { readonly piece: Pick<PieceView, 'state' | 'missingFacts'> };

export const StateMark = ({ piece }: StateMarkProps) => {
  const isUnsettled = isUnsettledPiece(piece);
  return (
    <span className={`piece-state piece-state-${isUnsettled ? 'unsettled' : piece.state}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={isUnsettled ? unsettledShape : shapes[piece.state]} />
      </svg>
      {isUnsettled ? unsettledPieceLabel : pieceStateLabels[piece.state]}
    </span>
  );
};
