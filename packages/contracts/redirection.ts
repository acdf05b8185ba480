import { redirectionOutcomes, redirectionTargets } from '@parcours/domain/redirection';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { dossierExchanges, listedRedirection } from './exchange-view.ts';
import { civilDate, optionalText, writtenText } from './value.ts';

const target = z.enum(redirectionTargets);
const outcome = z.enum(redirectionOutcomes);

/** Somebody who was sent elsewhere. */
const redirectedPerson = z.object({
  redirection: listedRedirection,
  dossierId: z.uuid(),
  reference: z.string(),
  person: z.object({ lastName: z.string(), firstName: z.string().nullable() }),
});
export type RedirectedPerson = z.output<typeof redirectedPerson>;

const counted = z.object({ target, outcome: outcome.nullable(), count: z.int() });
export type RedirectionCount = z.output<typeof counted>;

const agents: Access = ['agent'];
const why = writtenText(300);

export const redirectionEndpoints = {
  addRedirection: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/redirections',
    summary: 'Send somebody elsewhere while the dossier goes on',
    access: agents,
    params: z.object({ dossierId: z.uuid() }),
    body: z.object({
      /** Chosen by whoever writes: the same form sent again is written once. */
      id: z.uuid(),
      target,
      name: optionalText(120),
      redirectedOn: civilDate,
      why,
    }),
    reply: dossierExchanges,
  }),
  voidRedirection: endpoint({
    method: 'POST',
    path: '/api/redirections/:redirectionId/voiding',
    summary: 'Void a redirection made while the dossier went on, with the reason',
    access: agents,
    params: z.object({ redirectionId: z.uuid() }),
    body: z.object({ why }),
    reply: dossierExchanges,
  }),
  recordRedirectionOutcome: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/redirections/:redirectionId/outcome',
    summary: 'Note what became of a redirection, made on the way or at the end',
    access: agents,
    params: z.object({ dossierId: z.uuid(), redirectionId: z.uuid() }),
    /** `expectedOutcomes`: how many were noted on screen; the last one counts. */
    body: z.object({ expectedOutcomes: z.int().min(0), outcome, knownOn: civilDate }),
    reply: dossierExchanges,
  }),
  listRedirections: endpoint({
    method: 'GET',
    path: '/api/redirections',
    summary: 'List who was sent elsewhere and of whom the outcome is not known yet, oldest first',
    access: agents,
    reply: z.object({
      /** At most 200. */
      awaited: z.array(redirectedPerson),
    }),
  }),
  countRedirections: endpoint({
    method: 'GET',
    path: '/api/redirections/counts',
    summary: 'Count redirections by whom to and by outcome, without anybody’s identity',
    access: ['agent', 'head'],
    reply: z.object({ counts: z.array(counted) }),
  }),
} as const;
