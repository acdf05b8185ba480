import { matchReasons } from '@parcours/domain/text';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { project, stage, state } from './path.ts';
import { civilDate, timeOfDay } from './value.ts';

/** One dossier that was found, with as much as the caller may see. */
const foundDossier = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  /** Null for whoever sees no identities. */
  person: z.object({ lastName: z.string(), firstName: z.string().nullable(), town: z.string().nullable() }).nullable(),
  agent: z.string().nullable(),
  /** To come, or today. */
  appointment: z.object({ on: civilDate, time: timeOfDay.nullable() }).nullable(),
  /** Null for whoever sees identities and appointments only. */
  standing: z.object({ state, stage, project }).nullable(),
  /** At least one. */
  reasons: z.array(z.enum(matchReasons)).readonly(),
});
export type FoundDossier = z.output<typeof foundDossier>;

export const searchEndpoints = {
  /** A POST so that what is looked for, mostly a name, is in no address. */
  searchDossiers: endpoint({
    method: 'POST',
    path: '/api/search',
    summary: 'Find dossiers by name, reference, telephone, e-mail or supplier, best first',
    access: ['frontDesk', 'agent', 'head'],
    body: z.object({ text: z.string().trim().max(100) }),
    reply: z.object({ found: z.array(foundDossier) }),
  }),
} as const;
