import type { ChecklistView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { announceChange } from '../store/announce-change.ts';
import { lockDossier } from '../store/write-checklist.ts';
import type { PieceDependencies } from './dependencies.ts';
import { readChecklist } from './read-checklist.ts';
import { readOpenPath } from './record-moves.ts';

type TakeOut = {
  readonly dossierId: string;
  readonly fileId: string;
  readonly why: string;
  readonly caller: Caller;
};

/** Marks a file as taken out, with the reason; its content stays. @throws Failed `notFound`, or `actRefused` */
export const takeOutPieceFile = async (
  { prisma, now }: Pick<PieceDependencies, 'prisma' | 'now'>,
  { dossierId, fileId, why, caller }: TakeOut,
): Promise<ChecklistView> =>
  prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    await readOpenPath(transaction, dossierId, { roles: caller.roles, today: parisDay(now()) });
    const at = now();
    const { count } = await transaction.pieceFile.updateMany({
      where: { id: fileId, dossierId, takenOutAt: null },
      data: { takenOutAt: at, takenOutById: caller.accountId, takenOutWhy: why },
    });
    if (count === 0) throw new Failed({ code: 'notFound' });
    const facts = { fileId };
    await writeAudit(transaction, { actorId: caller.accountId, action: 'file.takenOut', dossierId, facts, at });
    await announceChange(transaction, { dossierId, version: null });
    return readChecklist({ prisma: transaction, now }, { dossierId, caller });
  });
