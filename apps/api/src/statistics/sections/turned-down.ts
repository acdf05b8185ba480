import { Prisma } from '../../database/generated/client.ts';
import { type Cohort, countedStandingsOf } from '../cohort.ts';

/**
 * `counted`, the cohort; and `turned`, those of it that the town turned down with what was not passed of the verdicts
 * kept with the line that closed each, as of that day: those of a line taken out never count. To stand after WITH.
 */
export const turnedDown = (cohort: Cohort): Prisma.Sql => Prisma.sql`
  counted AS MATERIALIZED (SELECT dossier_id, state, furthest, end_kind FROM ${countedStandingsOf(cohort)} counted),
  closed AS (
    SELECT dossier_id, furthest FROM counted WHERE state = 'closed' AND end_kind = 'turnedDownByTown'),
  decided AS (
    SELECT dossier_id, max(sequence) AS sequence
    FROM closed JOIN judgement USING (dossier_id) JOIN dossier_event line USING (dossier_id, sequence)
    WHERE line.kind = 'closed' AND judged_on <= ${cohort.asOf}::date AND NOT EXISTS (
      SELECT FROM dossier_event voiding
      WHERE voiding.dossier_id = line.dossier_id AND voiding.kind = 'voided'
        AND (voiding.payload ->> 'voidedSequence')::int = line.sequence)
    GROUP BY 1),
  found AS (
    SELECT dossier_id, jsonb_agg(
      jsonb_build_object('condition', condition, 'kind', kind, 'verdict', verdict) ORDER BY condition) AS "notPassed"
    FROM decided JOIN verdict USING (dossier_id, sequence)
    WHERE verdict <> 'pass' AND kind <> 'informative'
    GROUP BY 1),
  turned AS (
    SELECT furthest, CASE WHEN sequence IS NULL THEN NULL ELSE coalesce("notPassed", '[]') END AS "notPassed"
    FROM closed LEFT JOIN decided USING (dossier_id) LEFT JOIN found USING (dossier_id))`;
