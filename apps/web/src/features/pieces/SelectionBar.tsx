import { type ChecklistView, checklistEndpoints } from '@parcours/contracts';
import { counted, papersToBring } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Button } from '../../ui/Button.tsx';
import { today } from '../../ui/today.ts';
import { AskedList } from './AskedList.tsx';
import { ChecklistFailure } from './ChecklistFailure.tsx';
import { isOffered, piecesToAsk } from './grouped.ts';
import { useChecklistWrite } from './queries.ts';

type SelectionBarProps = {
  readonly checklist: ChecklistView;
  readonly selected: readonly string[];
  readonly onSelect: (codes: readonly string[]) => void;
};

/** What can be done for several pieces at once, and the list for the person. */
export const SelectionBar = ({ checklist, selected, onSelect }: SelectionBarProps) => {
  const [isListShown, setListShown] = useState(false);
  const { dossierId, version, pieces, isOpen } = checklist;
  const chosen = pieces.filter(({ code }) => selected.includes(code));
  const body = { expectedVersion: version, happenedOn: today() };
  const ask = useChecklistWrite(
    (codes: readonly string[]) =>
      call(checklistEndpoints.askPieces, { params: { dossierId }, body: { ...body, pieces: codes } }),
    () => {
      onSelect([]);
      setListShown(true);
    },
  );
  const receive = useChecklistWrite(
    (codes: readonly string[]) =>
      call(checklistEndpoints.receivePieces, {
        params: { dossierId },
        body: {
          ...body,
          pieces: pieces
            .filter(({ code }) => codes.includes(code))
            .map(({ code, copies }) => ({ piece: code, copies, issuedOn: null, lastValidOn: null })),
        },
      }),
    () => onSelect([]),
  );
  const toAsk = piecesToAsk(checklist);
  const papers = isOpen ? papersToBring(checklist) : [];
  const isNothing = chosen.length === 0;
  return (
    <div className="piece-bar">
      {isOpen && (
        <div className="row">
          <Button
            look="main"
            isDisabled={isNothing || !chosen.every((piece) => isOffered(piece, 'asked'))}
            isPending={ask.isPending}
            onPress={() => ask.mutate(selected)}
          >
            Demander
          </Button>
          <Button
            isDisabled={isNothing || !chosen.every((piece) => isOffered(piece, 'received'))}
            isPending={receive.isPending}
            onPress={() => receive.mutate(selected)}
          >
            Noter reçues
          </Button>
          <span role="status" className="muted">
            {isNothing ? 'Cochez des pièces.' : counted(chosen.length, 'pièce cochée', 'pièces cochées')}
          </span>
          {isNothing && toAsk.length > 0 && (
            <Button look="quiet" onPress={() => onSelect(toAsk)}>
              Cocher tout ce qui est à demander ({toAsk.length})
            </Button>
          )}
          {!isNothing && (
            <Button look="quiet" onPress={() => onSelect([])}>
              Tout décocher
            </Button>
          )}
        </div>
      )}
      {papers.length > 0 && (
        <div className="row">
          <Button onPress={() => setListShown(true)}>Liste pour la personne ({papers.length})</Button>
        </div>
      )}
      <ChecklistFailure error={ask.error ?? receive.error} dossierId={dossierId} />
      {isListShown && <AskedList checklist={checklist} papers={papers} onClose={() => setListShown(false)} />}
    </div>
  );
};
