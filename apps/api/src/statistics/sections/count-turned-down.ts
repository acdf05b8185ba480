import type { HeldByConditions } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { type Cohort, countedStandingsOf } from '../cohort.ts';
import { sharedRows } from '../shared-rows.ts';

/** Dossiers that the town turned down on the same verdicts; one row counts the cohort and says nothing else. */
type TurnedDownRow = { readonly [Name in keyof HeldByConditions]: HeldByConditions[Name] } & {
  readonly cohort: number;
};

/**
 * Of those that the town turned down, what was not passed of the verdicts kept with the line that closed each, as of
 * that day: those of a line taken out never count.
 */
const countTurnedDown = (cohort: Cohort): Prisma.Sql => Prisma.sql`
  WITH counted AS NOT MATERIALIZED (SELECT dossier_id, state, furthest, end_kind FROM ${countedStandingsOf(cohort)} counted),
    voided AS MATERIALIZED (
      SELECT dossier_id, (payload ->> 'voidedSequence')::int AS sequence FROM dossier_event WHERE kind = 'voided'),
    decided AS (
      SELECT DISTINCT ON (dossier_id) dossier_id, not_passed
      FROM closing_judgement judged LEFT JOIN voided USING (dossier_id, sequence)
      WHERE judged_on <= ${cohort.asOf}::date AND voided.dossier_id IS NULL
      ORDER BY dossier_id, judged.sequence DESC)
  SELECT furthest, not_passed AS "notPassed", count(*)::int AS dossiers, 0 AS cohort
  FROM counted LEFT JOIN decided USING (dossier_id)
  WHERE state = 'closed' AND end_kind = 'turnedDownByTown'
  GROUP BY 1, 2
  UNION ALL
  SELECT 'firstContact', NULL, 0, count(*)::int FROM counted`;

export const readTurnedDown = sharedRows<TurnedDownRow>(countTurnedDown);
