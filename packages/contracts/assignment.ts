import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';

const accountId = z.string().max(64);
const managers: Access = ['agent', 'head'];
const handOverCounts = { dossiers: z.int().min(0), tasks: z.int().min(0) };

export const assignmentEndpoints = {
  assignDossiers: endpoint({
    method: 'POST',
    path: '/api/assignments',
    summary: 'Entrust dossiers to an agent, or to nobody: all of them or none',
    access: managers,
    body: z.object({
      /** Whoever accompanied each one on screen: entrusted to somebody else meanwhile, nothing is changed. */
      dossiers: z
        .array(z.object({ dossierId: z.uuid(), expectedAgentId: accountId.nullable() }))
        .min(1, { error: 'empty' })
        .max(200),
      agentId: accountId.nullable(),
    }),
    reply: z.object({ assigned: z.int() }),
  }),
  previewHandOver: endpoint({
    method: 'GET',
    path: '/api/agents/:agentId/work',
    summary: 'Count the open dossiers and the tasks of an agent, before they are handed over',
    access: managers,
    params: z.object({ agentId: accountId }),
    reply: z.object(handOverCounts),
  }),
  handOver: endpoint({
    method: 'POST',
    path: '/api/agents/:agentId/hand-over',
    summary: 'Hand over all open dossiers and tasks of an agent to another',
    access: managers,
    params: z.object({ agentId: accountId }),
    /** As previewed: with other counts meanwhile, nothing is changed. */
    body: z.object({ to: accountId, expected: z.object(handOverCounts) }),
    reply: z.object(handOverCounts),
  }),
} as const;
