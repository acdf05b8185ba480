import { z } from 'zod';
import { endpoint } from './endpoint.ts';

/** A dossier that somebody changed; ids and versions only. Null: it may be any, and what is on screen is read again. */
export const changeEvent = z.object({ dossierId: z.uuid().nullable(), version: z.int().nullable() });
export type Change = z.output<typeof changeEvent>;

export const liveEndpoints = {
  watchChanges: endpoint({
    method: 'GET',
    path: '/api/changes',
    summary: 'Hear of each change as it happens, by server-sent events',
    access: ['frontDesk', 'agent', 'head'],
    replies: 'events',
    reply: changeEvent,
  }),
} as const;
