import { type ChecklistView, checklistEndpoints } from '@parcours/contracts';
import type { PieceMoveKind } from '@parcours/domain/checklist';
import { call } from '../../../api/call.ts';
import { dayOf, type MoveDraft, paperOf, reasonOf } from './draft.ts';

type RecordMove = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly piece: string;
  readonly move: PieceMoveKind;
  readonly draft: MoveDraft;
};

/** Records one move of one piece as typed; the contract says what is wrong with it. */
export const recordMove = async ({
  dossierId,
  expectedVersion,
  piece,
  move,
  draft,
}: RecordMove): Promise<ChecklistView> => {
  const dated = { expectedVersion, happenedOn: dayOf(draft.happenedOn) };
  const params = { dossierId, piece };
  switch (move) {
    case 'asked':
      return call(checklistEndpoints.askPieces, { params: { dossierId }, body: { ...dated, pieces: [piece] } });
    case 'received':
      return call(checklistEndpoints.receivePieces, {
        params: { dossierId },
        body: { ...dated, pieces: [{ piece, ...paperOf(draft) }] },
      });
    case 'verified':
      return call(checklistEndpoints.verifyPiece, { params, body: { ...dated, paper: paperOf(draft) } });
    case 'refused':
      return call(checklistEndpoints.refusePiece, {
        params,
        body: { ...dated, ...reasonOf(draft) },
      });
    case 'setAside':
      return call(checklistEndpoints.setPieceAside, {
        params,
        body: { ...dated, ...reasonOf(draft) },
      });
    case 'foundImpossible':
      return call(checklistEndpoints.findPieceImpossible, {
        params,
        body: { ...dated, ...reasonOf(draft) },
      });
    case 'expired':
      return call(checklistEndpoints.expirePiece, { params, body: dated });
    case 'takenUpAgain':
      return call(checklistEndpoints.takePieceUpAgain, { params, body: dated });
  }
};
