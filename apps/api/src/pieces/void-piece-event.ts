import type { ChecklistView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { decidePieceVoiding } from '@parcours/domain/checklist';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { readCatalogueOn } from '../store/catalogues.ts';
import { historiesOf } from '../store/checklist.ts';
import { appendPieceEntries, lockChecklist } from '../store/write-checklist.ts';
import type { PieceDependencies } from './dependencies.ts';
import { readChecklist } from './read-checklist.ts';
import { readOpenPath } from './record-moves.ts';
import { type PieceHistories, wereWritten } from './were-written.ts';

type VoidPieceEvent = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly piece: string;
  readonly sequence: number;
  readonly why: string;
  readonly caller: Caller;
};

/**
 * Takes one event out of the history of a piece. What the path of the dossier noted with it stays: it has its own
 * history. Sent again by the same account, it is done once.
 * @throws Failed `notFound`, `piecesChangedMeanwhile`, `actRefused`, or `pieceRefused` when what stands after needs it
 */
export const voidPieceEvent = async (
  { prisma, now }: Pick<PieceDependencies, 'prisma' | 'now'>,
  { dossierId, expectedVersion, piece, sequence, why, caller }: VoidPieceEvent,
): Promise<ChecklistView> => {
  const at = now();
  const today = parisDay(at);
  return prisma.$transaction(async (transaction) => {
    const event = { kind: 'voided', voidedSequence: sequence, why } as const;
    const after = ({ histories }: { readonly histories: PieceHistories }) => [
      { piece, sequence: (histories.get(piece)?.length ?? 0) + 1, happenedOn: today, event },
    ];
    if (await wereWritten(transaction, { dossierId, expectedVersion, caller, after }))
      return readChecklist({ prisma: transaction, now }, { dossierId, caller });
    const checklist = await lockChecklist(transaction, dossierId, expectedVersion);
    await readOpenPath(transaction, dossierId, { roles: caller.roles, today });
    const histories = historiesOf(checklist.entries);
    const decision = decidePieceVoiding(histories.get(piece) ?? [], sequence, { roles: caller.roles });
    if (!decision.isAccepted) {
      const { pieces } = await readCatalogueOn(transaction, checklist.plannedOn ?? today);
      const name = pieces.find(({ code }) => code === piece)?.name ?? null;
      throw new Failed({
        code: 'pieceRefused',
        refusals: decision.refusals.map((refusal) => ({ piece, name, refusal })),
      });
    }
    await appendPieceEntries(transaction, checklist, { entries: after({ histories }), at, actorId: caller.accountId });
    return readChecklist({ prisma: transaction, now }, { dossierId, caller });
  });
};
