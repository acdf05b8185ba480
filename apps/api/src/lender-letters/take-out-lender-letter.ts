import type { LenderLetters } from '@parcours/contracts';
import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { announceChange } from '../store/announce-change.ts';
import { lockDossier } from '../store/write-checklist.ts';
import type { LenderLetterDependencies } from './dependencies.ts';
import { listLenderLetters } from './list-lender-letters.ts';

type TakeOut = {
  readonly dossierId: string;
  readonly letterId: string;
  readonly why: string;
  readonly caller: Caller;
};

/** Marks a letter as taken out, with the reason; its content stays. @throws Failed `notFound` */
export const takeOutLenderLetter = async (
  { prisma, now }: Pick<LenderLetterDependencies, 'prisma' | 'now'>,
  { dossierId, letterId, why, caller: { accountId } }: TakeOut,
): Promise<LenderLetters> =>
  prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const at = now();
    const { count } = await transaction.lenderLetter.updateMany({
      where: { id: letterId, dossierId, takenOutAt: null },
      data: { takenOutAt: at, takenOutById: accountId, takenOutWhy: why },
    });
    if (count === 0) throw new Failed({ code: 'notFound' });
    const facts = { letterId };
    await writeAudit(transaction, { actorId: accountId, action: 'lenderLetter.takenOut', dossierId, facts, at });
    await announceChange(transaction, { dossierId, version: null });
    return listLenderLetters(transaction, { dossierId });
  });
