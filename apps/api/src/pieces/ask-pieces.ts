import type { ChecklistView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { Caller } from '../http/handler.ts';
import type { PieceDependencies } from './dependencies.ts';
import { recordMoves } from './record-moves.ts';

type AskPieces = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly happenedOn: CivilDate;
  readonly pieces: readonly string[];
  readonly caller: Caller;
};

/** Records that several pieces were asked at once; the first of them starts the wait for the person. */
export const askPieces = (
  dependencies: Pick<PieceDependencies, 'prisma' | 'now'>,
  { pieces, happenedOn, ...given }: AskPieces,
): Promise<ChecklistView> =>
  recordMoves(dependencies, {
    ...given,
    moves: () => [...new Set(pieces)].map((piece) => ({ piece, happenedOn, move: { kind: 'asked', lenderWhy: null } })),
  });
