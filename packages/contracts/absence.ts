import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { civilDate } from './value.ts';

const managers: Access = ['agent', 'head'];
const accountId = z.string().max(64);
const accountName = z.object({ id: z.string(), name: z.string() });

/** Both days included. */
const absence = z.object({ id: z.uuid(), agent: accountName, replacedBy: accountName, from: civilDate, to: civilDate });
export type NotedAbsence = z.output<typeof absence>;

export const absenceEndpoints = {
  listAbsences: endpoint({
    method: 'GET',
    path: '/api/absences',
    summary: 'List who is away, today and later, and who replaces them',
    access: managers,
    reply: z.object({ absences: z.array(absence) }),
  }),
  addAbsence: endpoint({
    method: 'POST',
    path: '/api/absences',
    summary: 'Note that an agent will be away, and who replaces them',
    access: managers,
    /** `id` is chosen by whoever sends: the same form sent twice notes one absence. */
    body: z.object({ id: z.uuid(), agentId: accountId, replacedById: accountId, from: civilDate, to: civilDate }),
    reply: z.object({ absences: z.array(absence) }),
  }),
  removeAbsence: endpoint({
    method: 'DELETE',
    path: '/api/absences/:absenceId',
    summary: 'Take back an absence: it was a mistake, or the agent is here again',
    access: managers,
    params: z.object({ absenceId: z.uuid() }),
    reply: z.object({ absences: z.array(absence) }),
  }),
} as const;
