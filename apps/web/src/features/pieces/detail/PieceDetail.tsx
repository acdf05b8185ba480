import type { ChecklistView, PieceView } from '@parcours/contracts';
import type { PieceMoveKind, PieceState } from '@parcours/domain/checklist';
import {
  askedByLenderSentence,
  becauseSentence,
  dependsSentence,
  goodUntilSentence,
  pieceLack,
  pieceMoveLabels,
  pieceSource,
  piecesExpected,
} from '@parcours/wording';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { PieceFiles } from '../files/PieceFiles.tsx';
import { isOffered, isUnsettledPiece } from '../grouped.ts';
import { StateMark } from '../StateMark.tsx';
import { MoveForm } from './MoveForm.tsx';
import { PieceHistory } from './PieceHistory.tsx';

type PieceDetailProps = {
  readonly checklist: ChecklistView;
  readonly piece: PieceView;
  readonly onClose: () => void;
};

/** One piece: where it stands, what can be noted, and its files beside it. */
export const PieceDetail = ({ checklist, piece, onClose }: PieceDetailProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="piece-detail" aria-labelledby="piece-name">
      <div className="piece-detail-head">
        <h2 id="piece-name" ref={heading} tabIndex={-1}>
          {piecesExpected(piece)}
        </h2>
        <Button look="quiet" isDense onPress={onClose}>
          Revenir à la liste
        </Button>
      </div>
      <div className="piece-detail-body">
        <div className="stack">
          <Where piece={piece} />
          {checklist.isOpen && <Moves checklist={checklist} piece={piece} />}
        </div>
        <PieceFiles checklist={checklist} piece={piece} />
        <PieceHistory checklist={checklist} piece={piece} />
      </div>
    </section>
  );
};

const lackOf = (piece: PieceView): string | null => {
  if (isUnsettledPiece(piece)) return dependsSentence(piece.missingFacts);
  return piece.gap === null ? null : pieceLack(piece.gap);
};

const Where = ({ piece }: { readonly piece: PieceView }) => (
  <div className="stack stack-tight">
    <p className="row">
      <StateMark piece={piece} />
      <span>{[lackOf(piece), goodUntilSentence(piece)].filter(Boolean).join(' · ')}</span>
    </p>
    {piece.lenderWhy !== null && <p>{askedByLenderSentence(piece.lenderWhy)}</p>}
    {piece.because !== null && <p>{becauseSentence(piece.because)}</p>}
    <p className="muted small">{piece.whereToGet ?? pieceSource(piece.code)}</p>
  </div>
);

/** What usually comes next. */
const nextMoves: Readonly<Partial<Record<PieceState, PieceMoveKind>>> = {
  toAsk: 'asked',
  asked: 'received',
  received: 'verified',
  refused: 'asked',
  expired: 'asked',
};

/** In the order of the usual work. */
const shown: readonly PieceMoveKind[] = [
  'verified',
  'refused',
  'received',
  'asked',
  'expired',
  'takenUpAgain',
  'foundImpossible',
  'setAside',
];

const Moves = ({ checklist, piece }: Omit<PieceDetailProps, 'onClose'>) => {
  const [opened, setOpened] = useState<PieceMoveKind | null>(null);
  const isFirstTry = (move: PieceMoveKind) => move === 'verified' && piece.state === 'received';
  const offered = shown.filter((move) => isOffered(piece, move) || isFirstTry(move));
  return (
    <div className="stack">
      <div className="row">
        {offered.map((move) => (
          <Button
            key={move}
            isDense
            look={move === nextMoves[piece.state] ? 'main' : 'plain'}
            aria-expanded={opened === move}
            onPress={() => setOpened(opened === move ? null : move)}
          >
            {pieceMoveLabels[move]}
          </Button>
        ))}
      </div>
      {opened !== null && (
        <MoveForm key={opened} checklist={checklist} piece={piece} move={opened} onDone={() => setOpened(null)} />
      )}
    </div>
  );
};
