import { isDeepStrictEqual } from 'node:util';
import type { ChecklistView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { Paper } from '@parcours/domain/checklist';
import type { Caller } from '../http/handler.ts';
import type { PieceDependencies } from './dependencies.ts';
import { recordMoves } from './record-moves.ts';

type VerifyPiece = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly piece: string;
  readonly happenedOn: CivilDate;
  /** What the paper says when it is looked at; null: as noted when it came. */
  readonly paper: Paper | null;
  readonly caller: Caller;
};

/** Records that a piece is good. What was read on the paper only now is noted as of the day it came. */
export const verifyPiece = (
  dependencies: Pick<PieceDependencies, 'prisma' | 'now'>,
  { piece: code, happenedOn, paper, ...given }: VerifyPiece,
): Promise<ChecklistView> =>
  recordMoves(dependencies, {
    ...given,
    moves: (pieces) => {
      const verified = { piece: code, happenedOn, move: { kind: 'verified' } } as const;
      const piece = pieces.get(code);
      if (paper === null || piece?.state !== 'received' || isDeepStrictEqual(paper, piece.paper)) return [verified];
      return [{ piece: code, happenedOn: piece.since ?? happenedOn, move: { kind: 'received', ...paper } }, verified];
    },
  });
