import './asked-list.css';
import type { ChecklistView, PieceView } from '@parcours/contracts';
import { dayWithWeekday, french, pieceSource, piecesExpected, validityLabel } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { today } from '../../ui/today.ts';

type AskedListProps = {
  readonly checklist: Pick<ChecklistView, 'reference'>;
  readonly pieces: readonly PieceView[];
  readonly onClose: () => void;
};

/** What the person is to bring and where to get each: to print, to copy, or to read aloud. */
export const AskedList = ({ checklist, pieces, onClose }: AskedListProps) => {
  const [isCopied, setCopied] = useState(false);
  return (
    <Dialog title="Liste pour la personne" isOpen onClose={onClose}>
      <div className="row">
        <Button look="main" onPress={() => window.print()}>
          Imprimer
        </Button>
        <Button
          onPress={async () => {
            await navigator.clipboard.writeText(textOf(checklist, pieces));
            setCopied(true);
          }}
        >
          Copier le texte
        </Button>
        <span role="status">{isCopied ? 'Copié.' : ''}</span>
      </div>
      <div className="asked-list">
        <p>{french`Pour votre demande de microcrédit (dossier ${checklist.reference}), merci d’apporter :`}</p>
        <ul>
          {pieces.map((piece) => (
            <li key={piece.code}>
              <strong>{nameOf(piece)}</strong>
              <span>{piece.whereToGet ?? pieceSource(piece.code)}</span>
            </li>
          ))}
        </ul>
        <p>{closing}</p>
        <p className="muted small">{`Mairie, le ${dayWithWeekday(today())}`}</p>
      </div>
    </Dialog>
  );
};

const closing =
  'Des copies ou des photos nettes suffisent. Si vous ne pouvez pas avoir un papier, dites-le : nous chercherons une autre solution.';

const nameOf = (piece: PieceView): string => {
  const validity = validityLabel(piece);
  return [piecesExpected(piece), validity === null ? null : `de ${validity}`]
    .filter((part) => part !== null)
    .join(', ');
};

const textOf = ({ reference }: Pick<ChecklistView, 'reference'>, pieces: readonly PieceView[]): string =>
  [
    french`Pour votre demande de microcrédit (dossier ${reference}), merci d’apporter :`,
    ...pieces.map((piece) => french`- ${nameOf(piece)} : ${piece.whereToGet ?? pieceSource(piece.code) ?? ''}`),
    closing,
  ].join('\n');
