import type { CohortFilters, PathStatistics } from '@parcours/contracts';
import { parisDay, partialDateOf } from '@parcours/domain/calendar';
import { funnel, headline, leftOutAsAdministrative, losses, type OutcomeCount } from '@parcours/domain/statistics';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';

type StatisticsDependencies = { readonly prisma: PrismaClient; readonly now: () => Date };

type Extent = {
  readonly imprecise: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
};

/** The funnel and the losses of a cohort of first contacts: the same figures for the page and the command line. */
export const readPathStatistics = async (
  { prisma, now }: StatisticsDependencies,
  cohort: CohortFilters,
): Promise<PathStatistics> => {
  const [counts, extent] = await prisma.$transaction(
    [countOutcomes(prisma, cohort), readExtent(prisma, cohort)],
    // Both read the same snapshot: a dossier written between them cannot make the page disagree with itself.
    { isolationLevel: 'RepeatableRead' },
  );
  const [{ imprecise, firstOn, lastOn } = { imprecise: 0, firstOn: null, lastOn: null }] = extent;
  const summary = headline(counts);
  return {
    asOf: parisDay(now()),
    cohort: {
      from: cohort.from ?? null,
      to: cohort.to ?? null,
      channel: cohort.channel ?? null,
      dossiers: summary.firstContacts,
      leftOutAsAdministrative: leftOutAsAdministrative(counts),
      impreciseFirstContacts: imprecise,
      firstOn: firstOn === null ? null : partialDateOf(firstOn),
      lastOn: lastOn === null ? null : partialDateOf(lastOn),
    },
    headline: summary,
    funnel: funnel(counts),
    losses: losses(counts),
  };
};

const countOutcomes = (prisma: PrismaClient, cohort: CohortFilters) =>
  prisma.$queryRaw<OutcomeCount[]>(Prisma.sql`
    SELECT furthest, state, end_kind AS "endKind", main_reason AS "mainReason", count(*)::int AS dossiers
    FROM dossier WHERE ${inCohort(cohort)}
    GROUP BY 1, 2, 3, 4`);

/** The first and the last as they were typed; of several that count on one day, the least precise. */
const readExtent = (prisma: PrismaClient, cohort: CohortFilters) =>
  prisma.$queryRaw<Extent[]>(Prisma.sql`
    WITH cohort AS (
      SELECT first_contact_on, first_contact_day FROM dossier
      WHERE ${inCohort(cohort)} AND end_kind IS DISTINCT FROM 'administrative')
    SELECT count(*) FILTER (WHERE length(first_contact_on) < 10)::int AS imprecise,
      (SELECT first_contact_on FROM cohort ORDER BY first_contact_day, length(first_contact_on) LIMIT 1) AS "firstOn",
      (SELECT first_contact_on FROM cohort ORDER BY first_contact_day DESC, length(first_contact_on) LIMIT 1) AS "lastOn"
    FROM cohort`);

/** First contacts of the period, both days included; an imprecise one counts on the first day it can have been. */
const inCohort = ({ from, to, channel }: CohortFilters): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(from === undefined ? [] : [Prisma.sql`first_contact_day >= ${from}::date`]),
      ...(to === undefined ? [] : [Prisma.sql`first_contact_day <= ${to}::date`]),
      ...(channel === undefined ? [] : [Prisma.sql`channel = ${channel}::"Channel"`]),
    ],
    ' AND ',
  );
