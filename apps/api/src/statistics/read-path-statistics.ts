import type { CohortFilters, PathStatistics } from '@parcours/contracts';
import { partialDateOf } from '@parcours/domain/calendar';
import { funnel, headline, leftOutAsAdministrative, losses, type OutcomeCount } from '@parcours/domain/statistics';
import { Prisma } from '../database/generated/client.ts';
import { presentReasons } from '../store/reason-lists.ts';
import { type Cohort, cohortOf, countedStandingsOf, standingsOf } from './cohort.ts';
import { figureLimits, type StatisticsDependencies, type StatisticsReading } from './section.ts';

type Extent = {
  readonly imprecise: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
};

/** The funnel and the losses of a cohort of first contacts: the same figures for the page and the command line. */
export const readPathStatistics = async (
  { prisma, now }: StatisticsDependencies,
  filters: CohortFilters,
): Promise<PathStatistics> =>
  // One snapshot: a dossier written between two queries cannot make the page disagree with itself.
  prisma.$transaction((transaction) => pathStatisticsIn({ prisma: transaction, now }, filters), {
    isolationLevel: 'RepeatableRead',
    ...figureLimits,
  });

/** The same within a transaction. */
export const pathStatisticsIn = async (
  { prisma, now }: StatisticsReading,
  filters: CohortFilters,
): Promise<PathStatistics> => {
  const cohort = cohortOf(filters, now());
  const counts = await countOutcomes(prisma, cohort);
  const extent = await readExtent(prisma, cohort);
  const [{ imprecise, firstOn, lastOn } = { imprecise: 0, firstOn: null, lastOn: null }] = extent;
  const summary = headline(counts);
  return {
    asOf: cohort.asOf,
    cohort: {
      from: cohort.from ?? null,
      to: cohort.to ?? null,
      channel: cohort.channel ?? null,
      association: cohort.association ?? null,
      project: cohort.project ?? null,
      agent: cohort.agent ?? null,
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

const countOutcomes = (prisma: Prisma.TransactionClient, cohort: Cohort) =>
  prisma.$queryRaw<OutcomeCount[]>(Prisma.sql`
    SELECT furthest, state, end_kind AS "endKind", main_reason AS "mainReason",
      named.label AS "reasonName", named.counts_as AS "countsAs", count(*)::int AS dossiers
    FROM ${standingsOf(cohort)} standing
      LEFT JOIN ${presentReasons} named ON named.of_end = end_kind::text AND named.code = main_reason
    GROUP BY 1, 2, 3, 4, 5, 6`);

/** The first and the last as they were typed; of several that count on one day, the least precise. */
const readExtent = (prisma: Prisma.TransactionClient, cohort: Cohort) =>
  prisma.$queryRaw<Extent[]>(Prisma.sql`
    WITH extent AS MATERIALIZED (
        SELECT min(first_contact_day) AS first_day, max(first_contact_day) AS last_day,
          count(*) FILTER (WHERE NOT is_start_dated)::int AS imprecise
        FROM ${countedStandingsOf(cohort)} counted),
      typed AS MATERIALIZED (
        SELECT first_contact_on, counted.first_contact_day
        FROM ${countedStandingsOf(cohort)} counted JOIN dossier ON id = dossier_id
        WHERE counted.first_contact_day IN ((SELECT first_day FROM extent), (SELECT last_day FROM extent)))
    SELECT imprecise,
      (SELECT first_contact_on FROM typed ORDER BY first_contact_day, length(first_contact_on) LIMIT 1) AS "firstOn",
      (SELECT first_contact_on FROM typed ORDER BY first_contact_day DESC, length(first_contact_on) LIMIT 1) AS "lastOn"
    FROM extent`);
