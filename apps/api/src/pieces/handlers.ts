import type { checklistEndpoints } from '@parcours/contracts';
import type { Caller, Handlers } from '../http/handler.ts';
import { addPieceFile } from './add-piece-file.ts';
import { askPieces } from './ask-pieces.ts';
import type { PieceDependencies } from './dependencies.ts';
import { readChecklist } from './read-checklist.ts';
import { readPieceFile } from './read-piece-file.ts';
import { receivePieces } from './receive-pieces.ts';
import { recordExplainedMove } from './record-explained-move.ts';
import { recordMove } from './record-move.ts';
import { setPieceSituation } from './set-piece-situation.ts';
import { takeOutPieceFile } from './take-out-piece-file.ts';
import { verifyPiece } from './verify-piece.ts';
import { voidPieceEvent } from './void-piece-event.ts';

type PieceHandlers = Pick<Handlers, keyof typeof checklistEndpoints>;

type Explained = Pick<Parameters<PieceHandlers['refusePiece']>[0], 'params' | 'body'>;

/** The handlers of everything that is read and written about pieces and their files. */
export const pieceHandlers = (dependencies: PieceDependencies): PieceHandlers => {
  const explained = (
    { params, body: { reason, text, ...dated } }: Explained,
    { caller }: { readonly caller: Caller },
  ) => ({
    ...params,
    ...dated,
    because: { reason, text },
    caller,
  });
  return {
    readChecklist: ({ params }, { caller }) => readChecklist(dependencies, { ...params, caller }),
    setPieceSituation: ({ params, body }, { caller }) =>
      setPieceSituation(dependencies, { ...params, ...body, caller }),
    askPieces: ({ params, body }, { caller }) => askPieces(dependencies, { ...params, ...body, caller }),
    receivePieces: ({ params, body }, { caller }) => receivePieces(dependencies, { ...params, ...body, caller }),
    verifyPiece: ({ params, body }, { caller }) => verifyPiece(dependencies, { ...params, ...body, caller }),
    refusePiece: (given, by) => recordExplainedMove(dependencies, 'refused', explained(given, by)),
    expirePiece: ({ params, body }, { caller }) =>
      recordMove(dependencies, { ...params, ...body, move: { kind: 'expired' }, caller }),
    setPieceAside: (given, by) => recordExplainedMove(dependencies, 'setAside', explained(given, by)),
    takePieceUpAgain: ({ params, body }, { caller }) =>
      recordMove(dependencies, { ...params, ...body, move: { kind: 'takenUpAgain' }, caller }),
    findPieceImpossible: (given, by) => recordExplainedMove(dependencies, 'foundImpossible', explained(given, by)),
    voidPieceEvent: ({ params, body }, { caller }) => voidPieceEvent(dependencies, { ...params, ...body, caller }),
    addPieceFile: ({ params, body, file }, { caller }) =>
      addPieceFile(dependencies, { ...params, ...body, file, caller }),
    readPieceFile: ({ params }, { caller }) => readPieceFile(dependencies, { ...params, caller }),
    takeOutPieceFile: ({ params, body }, { caller }) => takeOutPieceFile(dependencies, { ...params, ...body, caller }),
  };
};
