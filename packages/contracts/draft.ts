import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { instant } from './value.ts';

/** Whoever types about people. */
const writers: Access = ['frontDesk', 'agent'];
/** Which form, such as `firstContact` or `piece.quote.refused`. */
const form = z.string().regex(/^[a-zA-Z0-9.-]{1,100}$/);
/** What is typed, as its form reads it back: half a date and half an amount are kept as they are. */
const typed = z.string().min(1).max(20_000);

const keptDraft = z.object({ id: z.uuid(), typed: z.string(), savedAt: instant });
export type KeptDraft = z.output<typeof keptDraft>;

export const draftEndpoints = {
  listDrafts: endpoint({
    method: 'GET',
    path: '/api/drafts/:form',
    summary: 'List what the caller typed in a form and did not save, newest first',
    access: writers,
    params: z.object({ form }),
    query: z.object({ dossierId: z.uuid().optional() }),
    reply: z.object({ drafts: z.array(keptDraft) }),
  }),
  keepDraft: endpoint({
    method: 'PUT',
    path: '/api/drafts/:draftId',
    summary: 'Keep what is typed in a form, for the caller alone and for some days',
    access: writers,
    params: z.object({ draftId: z.uuid() }),
    body: z.object({ form, dossierId: z.uuid().nullable(), typed }),
    reply: z.object({ savedAt: instant }),
  }),
  discardDraft: endpoint({
    method: 'DELETE',
    path: '/api/drafts/:draftId',
    summary: 'Forget what was typed',
    access: writers,
    params: z.object({ draftId: z.uuid() }),
    reply: z.object({}),
  }),
} as const;
