import type { PieceView } from '@parcours/contracts';
import {
  askedByLenderSentence,
  becauseSentence,
  counted,
  dependsSentence,
  french,
  goodUntilSentence,
  partialDateLabel,
  piecesExpected,
  validityLabel,
} from '@parcours/wording';
import { Button, Checkbox } from 'react-aria-components';
import { isUnsettledPiece } from './grouped.ts';
import { StateMark } from './StateMark.tsx';

type PieceRowProps = {
  readonly piece: PieceView;
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  readonly onChoose: () => void;
  /** Absent: nothing can be done for several at once. */
  readonly onSelect?: (isSelected: boolean) => void;
  /** It begins another way to meet the same need. */
  readonly isOtherWay?: boolean;
};

export const PieceRow = ({ piece, isChosen, isSelected, onChoose, onSelect, isOtherWay = false }: PieceRowProps) => {
  const label = piecesExpected(piece);
  return (
    <li className={isChosen ? 'piece-row piece-row-chosen' : 'piece-row'}>
      {onSelect && (
        <Checkbox className="choice piece-check" isSelected={isSelected} onChange={onSelect} aria-label={label}>
          <span aria-hidden="true" className="choice-mark" />
        </Checkbox>
      )}
      <Button className="piece-open" aria-pressed={isChosen} onPress={onChoose}>
        <span className="piece-name">
          {isOtherWay && <span className="muted">ou </span>}
          {label}
        </span>
        <StateMark piece={piece} />
        <span className="piece-facts small muted">{factsOf(piece).join(' · ')}</span>
      </Button>
    </li>
  );
};

const factsOf = (piece: PieceView): readonly string[] => {
  const shown = piece.files.filter(({ takenOut }) => takenOut === null).length;
  return [
    isUnsettledPiece(piece) ? dependsSentence(piece.missingFacts) : null,
    piece.since === null ? null : `depuis le ${partialDateLabel(piece.since)}`,
    piece.lenderWhy === null ? null : askedByLenderSentence(piece.lenderWhy),
    piece.because === null ? null : becauseSentence(piece.because),
    piece.state === 'received' || piece.state === 'verified' ? goodUntilSentence(piece) : validityLabel(piece),
    piece.timesAsked > 1 ? french`demandée ${piece.timesAsked} fois` : null,
    shown === 0 ? null : counted(shown, 'fichier', 'fichiers'),
  ].filter((fact) => fact !== null);
};
