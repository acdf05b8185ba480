import type { draftEndpoints } from '@parcours/contracts';
import type { Handlers } from '../http/handler.ts';
import type { DraftDependencies } from './dependencies.ts';
import { discardDraft } from './discard-draft.ts';
import { keepDraft } from './keep-draft.ts';
import { listDrafts } from './list-drafts.ts';

/** The handlers of what is typed and not saved yet. */
export const draftHandlers = (dependencies: DraftDependencies): Pick<Handlers, keyof typeof draftEndpoints> => ({
  listDrafts: ({ params, query }, { caller }) => listDrafts(dependencies, { ...params, ...query, caller }),
  keepDraft: ({ params, body }, { caller }) => keepDraft(dependencies, { ...params, ...body, caller }),
  discardDraft: ({ params }, { caller }) => discardDraft(dependencies, { ...params, caller }),
});
