import { type QuarterCount, quartersOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

export const readQuarters = sectionReader({
  query: (cohort) => Prisma.sql`
    SELECT to_char(quarter, 'YYYY-MM-DD') AS quarter, furthest, state, end_kind AS "endKind",
      main_reason AS "mainReason", dossiers
    FROM (
      SELECT date_trunc('quarter', first_contact_day::timestamp) AS quarter, furthest, state, end_kind, main_reason,
        count(*)::int AS dossiers
      FROM ${countedStandingsOf(cohort)} counted
      GROUP BY 1, 2, 3, 4, 5) grouped`,
  figuresOf: (rows: readonly QuarterCount[]) => {
    const quarters = quartersOf(rows);
    return { dossiers: quarters.reduce((sum, { firstContacts }) => sum + firstContacts, 0), quarters };
  },
});
