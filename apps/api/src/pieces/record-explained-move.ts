import type { ChecklistView } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import type { MoveWithReason, PieceMove } from '@parcours/domain/checklist';
import type { Caller } from '../http/handler.ts';
import { chooseGround } from '../store/reason-lists.ts';
import type { PieceDependencies } from './dependencies.ts';
import { recordMove } from './record-move.ts';

type RecordExplainedMove = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly piece: string;
  readonly happenedOn: CivilDate;
  /** With a code of the list of today. */
  readonly because: { readonly reason: string; readonly text: string | null };
  readonly caller: Caller;
};

/**
 * Records why one piece was refused, set aside or found impossible: what the reason counts as, and what the town calls it.
 * @throws Failed `invalidInput` for a reason that the list does not offer, or what `recordMove` refuses
 */
export const recordExplainedMove = async (
  { prisma, now }: Pick<PieceDependencies, 'prisma' | 'now'>,
  kind: MoveWithReason,
  { because: { reason: code, text }, ...given }: RecordExplainedMove,
): Promise<ChecklistView> => {
  const choose = <Kind extends MoveWithReason>(act: Kind) =>
    chooseGround(prisma, parisDay(now()), { act, code, field: 'reason' });
  const moveOf = async (): Promise<PieceMove> => {
    switch (kind) {
      case 'refused':
        return { kind, ...(await choose(kind)), text };
      case 'setAside':
        return { kind, ...(await choose(kind)), text };
      case 'foundImpossible':
        return { kind, ...(await choose(kind)), text };
    }
  };
  return recordMove({ prisma, now }, { ...given, move: await moveOf() });
};
