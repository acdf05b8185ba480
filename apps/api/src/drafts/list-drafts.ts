import type { KeptDraft } from '@parcours/contracts';
import type { Caller } from '../http/handler.ts';
import type { DraftDependencies } from './dependencies.ts';
import { forgetOldDrafts } from './forget-old-drafts.ts';

type ListDrafts = {
  readonly form: string;
  /** Left out for a form of no dossier. */
  readonly dossierId?: string | null | undefined;
  readonly caller: Caller;
};

/** More than these are never shown. */
const most = 10;

/** What the caller typed in a form and did not save, newest first. Nobody else's is ever answered. */
export const listDrafts = async (
  { prisma, now }: DraftDependencies,
  { form, dossierId = null, caller: { accountId } }: ListDrafts,
): Promise<{ readonly drafts: KeptDraft[] }> => {
  await forgetOldDrafts(prisma, now());
  const drafts = await prisma.draft.findMany({
    where: { accountId, form, dossierId },
    orderBy: [{ savedAt: 'desc' }, { id: 'asc' }],
    take: most,
  });
  return { drafts: drafts.map(({ id, typed, savedAt }) => ({ id, typed, savedAt: savedAt.toISOString() })) };
};
