import { type ChecklistView, checklistEndpoints, type PieceView } from '@parcours/contracts';
import { counted, french } from '@parcours/wording';
import { useRef } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { today } from '../../../ui/today.ts';
import { ChecklistFailure } from '../ChecklistFailure.tsx';
import { isOffered } from '../grouped.ts';
import { useChecklistWrite } from '../queries.ts';
import { arrivedFiles, isReceivedAlready } from './arrived.ts';

type ReceivedOfferProps = { readonly checklist: ChecklistView; readonly piece: PieceView };

/** A file says nothing by itself: whoever added it says, in one press, that the piece has come. */
export const ReceivedOffer = ({ checklist: { dossierId, version, isOpen }, piece }: ReceivedOfferProps) => {
  const { code, copies } = piece;
  const place = useRef<HTMLDivElement>(null);
  const receive = useChecklistWrite(
    () =>
      call(checklistEndpoints.receivePieces, {
        params: { dossierId },
        body: {
          expectedVersion: version,
          happenedOn: today(),
          pieces: [{ piece: code, copies, issuedOn: null, lastValidOn: null }],
        },
      }),
    // The button goes, and the focus with it.
    () => place.current?.focus(),
  );
  const arrived = arrivedFiles(piece).length;
  const isOfferedNow = isOpen && arrived > 0 && isOffered(piece, 'received') && !isReceivedAlready(piece);
  return (
    <div ref={place} tabIndex={-1} className={isOfferedNow ? 'received-offer' : undefined}>
      <p role="status">
        {isOfferedNow &&
          french`${counted(arrived, 'fichier ajouté', 'fichiers ajoutés')} : la pièce est-elle là${copies > 1 ? `, les ${copies} exemplaires compris` : ''} ?`}
      </p>
      {isOfferedNow && (
        <>
          <Button isDense look="main" isPending={receive.isPending} onPress={() => receive.mutate(undefined)}>
            Noter reçue aujourd’hui
          </Button>
          <ChecklistFailure error={receive.error} dossierId={dossierId} />
        </>
      )}
    </div>
  );
};
