import type { Workload } from '@parcours/contracts';
import { addDays, type CivilDate, parisDay } from '@parcours/domain/calendar';
import { ageBandStarts, ageBands, type DayCount, loadsOf, type OpenCount, weeksOf } from '@parcours/domain/statistics';
import type { Delays } from '@parcours/domain/tasks';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import { readDelaysOn } from '../store/delays.ts';
import { isDueOn, waitColumnsOn } from '../store/due-waits.ts';
import type { StatisticsDependencies } from './section.ts';

/** Half a year of weeks, this one among them. */
const weeksShown = 26;

type Late = { readonly agentId: string | null; readonly tasks: number; readonly waits: number };

/** The work before the service today. */
export const readWorkload = async ({ prisma, now }: StatisticsDependencies): Promise<Workload> => {
  const today = parisDay(now());
  const delays = await readDelaysOn(prisma, today);
  const [counts, late, days] = await Promise.all([
    countOpen(prisma, today),
    countLate(prisma, today, delays),
    countDays(prisma, today),
  ]);
  const agents = await readAgents(prisma, late);
  const named = agents.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
  const loads = loadsOf(
    counts,
    named.map(({ id }) => id),
  );
  return {
    asOf: today,
    open: loads.open,
    agents: loads.agents.map(({ agentId, ...load }) => {
      const own = late.filter((row) => row.agentId === agentId);
      return {
        agent: named.find(({ id }) => id === agentId) ?? null,
        ...load,
        lateTasks: own.reduce((sum, { tasks }) => sum + tasks, 0),
        lateWaits: own.reduce((sum, { waits }) => sum + waits, 0),
      };
    }),
    stages: loads.stages,
    weeks: weeksOf(days, today, weeksShown),
  };
};

/** Who accompanies people, or did and has left something open or late. */
const readAgents = (prisma: PrismaClient, late: readonly Late[]) =>
  prisma.user.findMany({
    where: {
      OR: [
        { roles: { has: 'agent' }, deactivatedAt: null },
        { dossiers: { some: { state: 'open' } } },
        { id: { in: late.flatMap(({ agentId }) => agentId ?? []) } },
      ],
    },
    select: { id: true, name: true },
  });

const countOpen = (prisma: PrismaClient, today: CivilDate) =>
  prisma.$queryRaw<OpenCount[]>(Prisma.sql`
    SELECT agent_id AS "agentId", stage,
      (${[...ageBands]}::text[])[1 + width_bucket(${today}::date - first_contact_day, ${[...ageBandStarts]}::int[])] AS band,
      count(*)::int AS dossiers
    FROM dossier WHERE state = 'open' GROUP BY 1, 2, 3`);

/** Due before today: what is due today is not late yet. A wait that somebody put off is not late until then. */
const countLate = (prisma: PrismaClient, today: CivilDate, delays: Delays) =>
  prisma.$queryRaw<Late[]>(Prisma.sql`
    WITH m AS (
      SELECT d.id, d.agent_id, ${waitColumnsOn(today)}
      FROM dossier d LEFT JOIN loan l ON l.dossier_id = d.id WHERE d.state = 'open')
    SELECT agent_id AS "agentId", 0 AS tasks, count(*)::int AS waits FROM m
    WHERE ${isDueOn(addDays(today, -1), delays)}
    GROUP BY 1
    UNION ALL
    SELECT agent_id, count(*)::int, 0 FROM task WHERE done_at IS NULL AND due_on < ${today}::date GROUP BY 1`);

/** A dossier ends on the first day on which it can have stood as it ended. */
const countDays = (prisma: PrismaClient, today: CivilDate) => {
  const since = addDays(today, -7 * weeksShown);
  return prisma.$queryRaw<DayCount[]>(Prisma.sql`
    SELECT day::text, sum(arrivals)::int AS arrivals, sum(ends)::int AS ends
    FROM (
      SELECT first_contact_day AS day, 1 AS arrivals, 0 AS ends FROM current_spell
      WHERE first_contact_day > ${since}::date AND end_kind IS DISTINCT FROM 'administrative'
      UNION ALL
      SELECT from_day, 0, 1 FROM current_spell
      WHERE from_day > ${since}::date AND state <> 'open' AND end_kind IS DISTINCT FROM 'administrative') counted
    GROUP BY 1`);
};
