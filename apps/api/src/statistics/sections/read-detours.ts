import { type DetourCount, detourCostsOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

type Row = DetourCount & { readonly cohort: number };

/** A piece that was refused costs the days until it is verified, set aside or found impossible to give. */
export const readDetours = sectionReader({
  query: (cohort) => {
    const asOf = Prisma.sql`${cohort.asOf}::date`;
    return Prisma.sql`
      WITH counted AS NOT MATERIALIZED (SELECT dossier_id FROM ${countedStandingsOf(cohort)} counted),
        turned AS (
          SELECT dossier_id, kind::text AS kind, ordinal, from_day, until_day, is_dated
          FROM detour WHERE seen_from_day <= ${asOf}
          UNION ALL
          SELECT dossier_id, 'pieceRefused', row_number() OVER (PARTITION BY dossier_id), from_day, until_day, TRUE
          FROM piece_refusal WHERE from_day <= ${asOf}),
        placed AS (
          SELECT kind, is_dated, coalesce(until_day <= ${asOf}, FALSE) AS "isOver", until_day, from_day,
            ordinal = min(ordinal) OVER (PARTITION BY dossier_id, kind) AS "isFirst"
          FROM turned JOIN counted USING (dossier_id))
      SELECT kind, "isOver",
        CASE WHEN is_dated THEN CASE WHEN "isOver" THEN until_day ELSE ${asOf} END - from_day END AS days,
        count(*)::int AS times, (count(*) FILTER (WHERE "isFirst"))::int AS firsts,
        (SELECT count(*) FROM counted)::int AS cohort
      FROM placed GROUP BY 1, 2, 3
      UNION ALL
      SELECT 'reopening', TRUE, NULL, 0, 0, count(*)::int FROM counted`;
  },
  figuresOf: (rows: readonly Row[]) => ({ dossiers: rows[0]?.cohort ?? 0, detours: detourCostsOf(rows) }),
});
