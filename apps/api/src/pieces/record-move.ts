import type { ChecklistView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { PieceMove } from '@parcours/domain/checklist';
import type { Caller } from '../http/handler.ts';
import type { PieceDependencies } from './dependencies.ts';
import { recordMoves } from './record-moves.ts';

type RecordMove = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly piece: string;
  readonly happenedOn: CivilDate;
  readonly move: PieceMove;
  readonly caller: Caller;
};

/** Records one move of one piece that says nothing beyond itself. */
export const recordMove = (
  dependencies: Pick<PieceDependencies, 'prisma' | 'now'>,
  { piece, happenedOn, move, ...given }: RecordMove,
): Promise<ChecklistView> => recordMoves(dependencies, { ...given, moves: () => [{ piece, happenedOn, move }] });
