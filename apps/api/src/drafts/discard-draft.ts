import type { Caller } from '../http/handler.ts';
import type { DraftDependencies } from './dependencies.ts';

type DiscardDraft = { readonly draftId: string; readonly caller: Caller };

/** Forgets a draft of the caller; one that is not there, or is somebody else's, stays as it is. */
export const discardDraft = async (
  { prisma }: Pick<DraftDependencies, 'prisma'>,
  { draftId: id, caller: { accountId } }: DiscardDraft,
): Promise<Record<string, never>> => {
  await prisma.draft.deleteMany({ where: { id, accountId } });
  return {};
};
