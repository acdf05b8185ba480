import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import type { DraftDependencies } from './dependencies.ts';
import { forgetOldDrafts } from './forget-old-drafts.ts';

type KeepDraft = {
  readonly draftId: string;
  readonly form: string;
  readonly dossierId: string | null;
  readonly typed: string;
  readonly caller: Caller;
};

/**
 * Keeps what is typed, over what the same draft held before. It is a note of the caller alone: no audit line, and no
 * colleague hears of it. @throws Failed `notFound` for a dossier that is not there or a draft of somebody else
 */
export const keepDraft = async (
  { prisma, now }: DraftDependencies,
  { draftId: id, form, dossierId, typed, caller: { accountId } }: KeepDraft,
): Promise<{ readonly savedAt: string }> => {
  const savedAt = now();
  return prisma.$transaction(async (transaction) => {
    await forgetOldDrafts(transaction, savedAt);
    if (dossierId !== null && (await transaction.dossier.count({ where: { id: dossierId } })) === 0) {
      throw new Failed({ code: 'notFound' });
    }
    const created = await transaction.draft.createMany({
      data: [{ id, accountId, form, dossierId, typed, savedAt }],
      skipDuplicates: true,
    });
    if (created.count === 0) {
      const { count } = await transaction.draft.updateMany({
        where: { id, accountId, form, dossierId },
        data: { typed, savedAt },
      });
      if (count === 0) throw new Failed({ code: 'notFound' });
    }
    return { savedAt: savedAt.toISOString() };
  });
};
