import type { ChecklistView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { Paper } from '@parcours/domain/checklist';
import type { Caller } from '../http/handler.ts';
import type { PieceDependencies } from './dependencies.ts';
import { recordMoves } from './record-moves.ts';

type ReceivePieces = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly happenedOn: CivilDate;
  readonly pieces: readonly (Paper & { readonly piece: string })[];
  readonly caller: Caller;
};

/** Records that several pieces came in at once: then it is for the town to look at them. */
export const receivePieces = (
  dependencies: Pick<PieceDependencies, 'prisma' | 'now'>,
  { pieces, happenedOn, ...given }: ReceivePieces,
): Promise<ChecklistView> =>
  recordMoves(dependencies, {
    ...given,
    moves: () =>
      pieces.map(({ piece, ...paper }) => ({ piece, happenedOn, move: { kind: 'received', ...paper } as const })),
  });
