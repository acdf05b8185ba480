import { conditionCostsOf, type TurnedDownCount } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

type Row = TurnedDownCount & { readonly cohort: number };

/** The verdicts kept with the line that closed each dossier, as of that day: those of a line taken out never count. */
export const readConditionCosts = sectionReader({
  query: (cohort) => Prisma.sql`
    WITH counted AS MATERIALIZED (SELECT dossier_id, state, end_kind FROM ${countedStandingsOf(cohort)} counted),
      turned AS (
        SELECT dossier_id FROM counted WHERE state = 'closed' AND end_kind = 'turnedDownByTown'),
      decided AS (
        SELECT dossier_id, max(sequence) AS sequence
        FROM turned JOIN judgement USING (dossier_id) JOIN dossier_event line USING (dossier_id, sequence)
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
        GROUP BY 1)
    SELECT CASE WHEN sequence IS NULL THEN NULL ELSE coalesce("notPassed", '[]') END AS "notPassed",
      count(*)::int AS dossiers, 0 AS cohort
    FROM turned LEFT JOIN decided USING (dossier_id) LEFT JOIN found USING (dossier_id)
    GROUP BY 1
    UNION ALL
    SELECT NULL, 0, count(*)::int FROM counted`,
  figuresOf: (rows: readonly Row[]) => ({
    dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
    ...conditionCostsOf(rows),
  }),
});
