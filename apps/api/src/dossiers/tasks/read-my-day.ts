import { type DayLine, type DayTask, dayReasons, type endpoints, type Replied } from '@parcours/contracts';
import { addDays, type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type Delays, ruleTaskOf, type TaskDeed } from '@parcours/domain/tasks';
import { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { readDelaysOn } from '../../store/delays.ts';
import { isDueOn, waitColumnsOn } from '../../store/due-waits.ts';
import { turnOn, waitOn } from '../../store/waiting.ts';
import { readStoodInFor } from '../absences/absences.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { type SummaryRow, summaryColumns, summaryOf, summaryTables, type Viewer } from '../summary.ts';
import { readExpiring } from './read-expiring.ts';
import { storedDay } from './stored-day.ts';
import { withNames, writtenTaskOf } from './written-task.ts';

/** How many lines of one reason are answered: a longer morning than anybody's. */
const longestSection = 50;

/** From how many days before, an answer that the lender awaits is in the day of whoever gives it. */
const noticeDays = 7;

type DayRow = SummaryRow & {
  readonly reason: DayLine['reason'];
  readonly reasonCount: number;
  readonly standsSince: string;
  readonly dueFrom: string | null;
  readonly deeds: readonly TaskDeed[];
};

type MyDay = Replied<(typeof endpoints)['readMyDay']>;

/**
 * What the day asks of an agent: their own dossiers, those of whom they stand in for today, and those that nobody
 * accompanies yet, each for one reason.
 */
export const readMyDay = async (
  { prisma, now }: DossierDependencies,
  { caller }: { readonly caller: Caller },
): Promise<MyDay> => {
  const viewer = { roles: caller.roles, today: parisDay(now()) };
  const delays = await readDelaysOn(prisma, viewer.today);
  const absences = await readStoodInFor(prisma, caller.accountId, viewer.today);
  const agentIds = [caller.accountId, ...absences.map(({ agent }) => agent.id)];
  const [rows, tasks, expiring] = await Promise.all([
    readRows(prisma, agentIds, viewer.today, delays),
    readDueTasks(prisma, agentIds, viewer),
    readExpiring(prisma, agentIds, viewer),
  ]);
  const standingInFor = absences.map(({ agent, to }) => ({ agent, until: to }));
  return {
    lines: rows.map((row) => lineOf(row, viewer, delays)).sort(byUrgency),
    counts: countsOf(rows),
    tasks,
    expiring,
    standingInFor,
  };
};

/** By reason, and within what rules ask for by the day it was due; the database has put the rest in order. */
const byUrgency = (one: DayLine, other: DayLine): number => {
  if (one.reason !== other.reason) return one.reason < other.reason ? -1 : 1;
  return (one.ruleTask?.dueOn ?? '').localeCompare(other.ruleTask?.dueOn ?? '');
};

const countsOf = (rows: readonly DayRow[]): MyDay['counts'] => {
  const counts = new Map(rows.map(({ reason, reasonCount }) => [reason, reasonCount]));
  const countOf = (reason: DayLine['reason']): number => counts.get(reason) ?? 0;
  const [appointment, cameIn, decisionToTell, lenderDeadline, rule, townTurn] = dayReasons;
  return {
    [appointment]: countOf(appointment),
    [cameIn]: countOf(cameIn),
    [decisionToTell]: countOf(decisionToTell),
    [lenderDeadline]: countOf(lenderDeadline),
    [rule]: countOf(rule),
    [townTurn]: countOf(townTurn),
  };
};

const lineOf = (row: DayRow, viewer: Viewer, delays: Delays): DayLine => {
  const wait = waitOn({ ...row, since: row.standsSince }, viewer.today);
  const ruleTask = wait === null ? null : ruleTaskOf(wait, row.deeds, delays);
  return {
    reason: row.reason,
    dossier: summaryOf(row, viewer),
    ruleTask: ruleTask !== null && ruleTask.dueOn <= viewer.today ? ruleTask : null,
  };
};

/** Each open dossier has the first reason that applies; within a reason, the one that waits longest comes first. */
const readRows = (
  prisma: DossierDependencies['prisma'],
  agentIds: string[],
  today: CivilDate,
  delays: Delays,
): Promise<readonly DayRow[]> =>
  prisma.$queryRaw<DayRow[]>(Prisma.sql`
    WITH mine AS (
      SELECT d.id, ${waitColumnsOn(today)}, ${turnOn(today)} AS turn, d.agent_id,
        d.waiting_for = 'appointment' AND d.appointment_on = ${today}::date AS meets_today,
        d.is_decision_to_tell AS tells, d.answer_by <= ${addDays(today, noticeDays)}::date AS answers_soon
      FROM dossier d LEFT JOIN loan l ON l.dossier_id = d.id
      WHERE (d.state = 'open' OR d.is_decision_to_tell) AND (d.agent_id = ANY(${agentIds}) OR d.agent_id IS NULL)
    ), reasoned AS (
      SELECT m.*, CASE
        WHEN m.meets_today THEN 'appointment'
        WHEN m.tells THEN 'decisionToTell'
        WHEN m.agent_id IS NULL THEN 'cameIn'
        WHEN m.answers_soon THEN 'lenderDeadline'
        WHEN ${isDueOn(today, delays)} THEN 'rule'
        WHEN m.turn = 'town' THEN 'townTurn' END AS reason
      FROM mine m
    ), ranked AS (
      SELECT r.*, count(*) OVER (PARTITION BY r.reason)::int AS reason_count,
        row_number() OVER (PARTITION BY r.reason ORDER BY r.stands_since, r.id) AS rank
      FROM reasoned r WHERE r.reason IS NOT NULL
    )
    SELECT ${summaryColumns}, r.reason, r.reason_count AS "reasonCount", r.stands_since::text AS "standsSince",
      r.due_from::text AS "dueFrom",
      ARRAY(SELECT json_build_object('kind', t.kind, 'restsUntil', t.rests_until) FROM task_deed t
        WHERE t.dossier_id = r.id AND t.waiting_for = r.waits_for AND t.since = r.stands_since) AS deeds
    FROM ranked r JOIN ${summaryTables} ON d.id = r.id
    WHERE r.rank <= ${longestSection}
    ORDER BY r.reason, CASE WHEN r.reason = 'appointment' THEN d.appointment_time END, r.stands_since, d.id`);

/** What was written down for somebody and is due. */
const readDueTasks = async (
  prisma: DossierDependencies['prisma'],
  agentIds: string[],
  viewer: Viewer,
): Promise<DayTask[]> => {
  const tasks = await prisma.task.findMany({
    where: { agentId: { in: agentIds }, doneAt: null, dueOn: { lte: storedDay(viewer.today) } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    include: withNames,
    take: longestSection,
  });
  const ids = tasks.map(({ dossierId }) => dossierId);
  const rows = await prisma.$queryRaw<SummaryRow[]>(Prisma.sql`
    SELECT ${summaryColumns} FROM ${summaryTables} WHERE d.id = ANY(${ids}::uuid[])`);
  const dossiers = new Map(rows.map((row) => [row.id, summaryOf(row, viewer)]));
  return tasks.flatMap((task) => {
    const dossier = dossiers.get(task.dossierId);
    return dossier === undefined ? [] : [{ task: writtenTaskOf(task), dossier }];
  });
};
