import { Prisma } from '../../database/generated/client.ts';
import { type Cohort, countedStandingsOf } from '../cohort.ts';

/**
 * `counted`, the cohort; and `turned`, those of it that the town turned down with what was not passed of the verdicts
 * kept with the line that closed each, as of that day: those of a line taken out never count. To stand after WITH.
 */
export const turnedDown = (cohort: Cohort): Prisma.Sql => Prisma.sql`
  counted AS MATERIALIZED (SELECT dossier_id, state, furthest, end_kind FROM ${countedStandingsOf(cohort)} counted),
  voided AS MATERIALIZED (
    SELECT dossier_id, (payload ->> 'voidedSequence')::int AS sequence FROM dossier_event WHERE kind = 'voided'),
  decided AS MATERIALIZED (
    SELECT DISTINCT ON (dossier_id) dossier_id, not_passed
    FROM closing_judgement judged LEFT JOIN voided USING (dossier_id, sequence)
    WHERE judged_on <= ${cohort.asOf}::date AND voided.dossier_id IS NULL
    ORDER BY dossier_id, judged.sequence DESC),
  turned AS (
    SELECT furthest, not_passed AS "notPassed"
    FROM counted LEFT JOIN decided USING (dossier_id)
    WHERE state = 'closed' AND end_kind = 'turnedDownByTown')`;
