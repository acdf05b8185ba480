import type { CohortFilters } from '@parcours/contracts';
import { type LoggedTrace, loggedTraceOf } from '@parcours/domain/statistics';
import { type Channel, Prisma, type Project } from '../../../database/generated/client.ts';
import { entryOf } from '../../../store/stored-history.ts';
import { type Cohort, cohortOf, countedStandingsOf } from '../../cohort.ts';
import type { StatisticsDependencies } from '../../section.ts';

/** One dossier of a log, under a name that only this log knows. */
export type Trace = LoggedTrace & {
  readonly caseId: string;
  readonly channel: Channel;
  readonly project: Project;
};

type Case = Pick<Trace, 'caseId' | 'channel' | 'project'> & { readonly id: string };

/** How many cases are found at once, and of how many the histories are in memory. */
const casesAtOnce = 2_000;
const historiesAtOnce = 250;

/**
 * Every dossier of a cohort that the figures count, in an order that says nothing. Without the key, which nobody keeps,
 * a name leads back to no dossier, and the names of two logs to none of each other.
 */
export async function* readTraces(
  dependencies: StatisticsDependencies,
  filters: CohortFilters,
  key: string,
): AsyncGenerator<Trace> {
  const cohort = cohortOf(filters, dependencies.now());
  for (let after = ''; ; ) {
    const cases = await findCases(dependencies, { cohort, key, after });
    for (let first = 0; first < cases.length; first += historiesAtOnce) {
      yield* tracesOf(dependencies, cases.slice(first, first + historiesAtOnce), cohort);
    }
    const last = cases.at(-1);
    if (last === undefined || cases.length < casesAtOnce) return;
    after = last.caseId;
  }
}

type Page = { readonly cohort: Cohort; readonly key: string; readonly after: string };

/** The key stands before an id of a fixed length, so that the hash is keyed; 128 bits of it are a name. */
const findCases = ({ prisma }: StatisticsDependencies, { cohort, key, after }: Page) =>
  prisma.$queryRaw<Case[]>(Prisma.sql`
    SELECT * FROM (
      SELECT id, channel, project,
        substr(encode(sha256(convert_to(${key} || id::text, 'UTF8')), 'hex'), 1, 32) AS "caseId"
      FROM ${countedStandingsOf(cohort)} counted JOIN dossier ON id = dossier_id) named
    WHERE "caseId" > ${after}
    ORDER BY "caseId"
    LIMIT ${casesAtOnce}`);

async function* tracesOf(
  { prisma }: StatisticsDependencies,
  cases: readonly Case[],
  { asOf }: Cohort,
): AsyncGenerator<Trace> {
  const events = await prisma.dossierEvent.findMany({
    where: { dossierId: { in: cases.map(({ id }) => id) } },
    orderBy: [{ dossierId: 'asc' }, { sequence: 'asc' }],
  });
  const histories = Map.groupBy(events, ({ dossierId }) => dossierId);
  for (const { id, ...named } of cases) {
    const told = loggedTraceOf((histories.get(id) ?? []).map(entryOf), asOf);
    if (told !== null) yield { ...named, ...told };
  }
}
