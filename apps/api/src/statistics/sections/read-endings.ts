import { type EndedCount, endingsOverTime } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

/** The first grant ends the wait, whatever comes after it; without one, the end of a closed dossier. */
export const readEndings = sectionReader({
  query: (cohort) => Prisma.sql`
    SELECT ending, count(*)::int AS dossiers,
      CASE WHEN is_start_dated
        THEN CASE WHEN ending IS NULL THEN ${cohort.asOf}::date ELSE settled_day END - first_contact_day END AS days
    FROM (
      SELECT is_start_dated, settled_day, first_contact_day,
        CASE WHEN furthest >= 'granted' THEN 'granted' ELSE end_kind::text END AS ending
      FROM ${countedStandingsOf(cohort)} counted) ended
    GROUP BY 1, 3`,
  figuresOf: (rows: readonly EndedCount[]) => endingsOverTime(rows),
});
