import { taskRules } from '@parcours/domain/tasks';
import { z } from 'zod';
import { dossierSummary } from './dossier-view.ts';
import { type Access, endpoint } from './endpoint.ts';
import { waitingFor } from './path.ts';
import { pieceCode } from './piece.ts';
import { civilDate, instant, optionalText, writtenText } from './value.ts';

export const taskRule = z.enum(taskRules);

/** What a rule asks for about a dossier, read from where it stands. */
export const ruleTask = z.object({
  rule: taskRule,
  dueOn: civilDate,
  timesChased: z.int(),
  /** Null: as often as needed. */
  atMost: z.int().nullable(),
  proposesLostTouch: z.boolean(),
});
export type ListedRuleTask = z.output<typeof ruleTask>;

const accountName = z.object({ id: z.string(), name: z.string() });

/** A task that somebody wrote down. */
export const writtenTask = z.object({
  id: z.uuid(),
  dossierId: z.uuid(),
  version: z.int(),
  text: z.string(),
  dueOn: civilDate,
  agent: accountName,
  postponedWhy: z.string().nullable(),
  done: z.object({ at: instant, by: z.string() }).nullable(),
});
export type WrittenTask = z.output<typeof writtenTask>;

const taskDeed = z.object({
  id: z.uuid(),
  kind: z.enum(['chased', 'postponed']),
  waitingFor,
  restsUntil: civilDate,
  note: z.string().nullable(),
  at: instant,
  by: z.string(),
});

/** Everything to do about one dossier, and what was done. */
const dossierTasksShape = z.object({
  ruleTask: ruleTask.nullable(),
  /** Those to do first, soonest first; then those done, latest first. */
  tasks: z.array(writtenTask),
  /** Reminders and postponements, latest first. */
  deeds: z.array(taskDeed),
});
export interface DossierTasks extends z.output<typeof dossierTasksShape> {}
export const dossierTasks: z.ZodType<DossierTasks> = dossierTasksShape;

const agents: Access = ['agent'];
const dossierParams = z.object({ dossierId: z.uuid() });
const taskParams = z.object({ taskId: z.uuid() });
const expectedVersion = z.int().min(1);
/** The task as it was on screen: the same wait, due on the same day. */
const expectedTask = { rule: taskRule, expectedDueOn: civilDate };

/** Why a dossier is in somebody's day. */
export const dayReasons = ['appointment', 'cameIn', 'decisionToTell', 'lenderDeadline', 'rule', 'townTurn'] as const;

const dayLine = z.object({ reason: z.enum(dayReasons), dossier: dossierSummary, ruleTask: ruleTask.nullable() });
export type DayLine = z.output<typeof dayLine>;
const dayTask = z.object({ task: writtenTask, dossier: dossierSummary });
export type DayTask = z.output<typeof dayTask>;

export const taskEndpoints = {
  listTasks: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/tasks',
    summary: 'List what is to do about a dossier, by rule or by hand',
    access: agents,
    params: dossierParams,
    reply: dossierTasks,
  }),
  addTask: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/tasks',
    summary: 'Write down a task about a dossier',
    access: agents,
    params: dossierParams,
    /** `id` is chosen by whoever sends: the same form sent twice writes one task. `agentId` null: one’s own. */
    body: z.object({ id: z.uuid(), text: writtenText(300), dueOn: civilDate, agentId: z.string().max(64).nullable() }),
    reply: dossierTasks,
  }),
  finishTask: endpoint({
    method: 'POST',
    path: '/api/tasks/:taskId/completion',
    summary: 'Say that a task is done',
    access: agents,
    params: taskParams,
    body: z.object({ expectedVersion }),
    reply: dossierTasks,
  }),
  postponeTask: endpoint({
    method: 'POST',
    path: '/api/tasks/:taskId/postponement',
    summary: 'Put off a task, with the reason',
    access: agents,
    params: taskParams,
    body: z.object({ expectedVersion, dueOn: civilDate, why: writtenText(300) }),
    reply: dossierTasks,
  }),
  recordChase: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/reminder',
    summary: 'Record that somebody was reminded, as a rule asks',
    access: agents,
    params: dossierParams,
    body: z.object({ ...expectedTask, note: optionalText(300) }),
    reply: dossierTasks,
  }),
  postponeRuleTask: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/reminder-postponement',
    summary: 'Put off what a rule asks for, with the reason',
    access: agents,
    params: dossierParams,
    body: z.object({ ...expectedTask, until: civilDate, why: writtenText(300) }),
    reply: dossierTasks,
  }),
  readMyDay: endpoint({
    method: 'GET',
    path: '/api/my-day',
    summary: 'Read what the day asks of an agent, and why',
    access: agents,
    reply: z.object({
      /** The most urgent of each reason first; `counts` says how many there are. A dossier is in one line only. */
      lines: z.array(dayLine),
      counts: z.record(z.enum(dayReasons), z.int()),
      /** Written down for the caller and due. */
      tasks: z.array(dayTask),
      /** Whose dossiers and tasks are here as well, because they are away, and until when. */
      standingInFor: z.array(z.object({ agent: accountName, until: civilDate })),
      /** Papers too old already, or soon and before the planned day of submission; the first to expire first. */
      expiring: z.array(
        z.object({
          dossier: dossierSummary,
          plannedOn: civilDate.nullable(),
          pieces: z.array(z.object({ code: pieceCode, name: z.string().nullable(), lastGoodOn: civilDate })),
        }),
      ),
    }),
  }),
} as const;
