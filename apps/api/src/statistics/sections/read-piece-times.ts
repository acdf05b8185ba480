import { type PieceCount, pieceTimesOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

type Row = { readonly [Name in keyof PieceCount]: PieceCount[Name] } & { readonly cohort: number };

/**
 * A piece applies to a dossier that said something of it and did not set it aside. It is waited for until it is
 * verified, found impossible or the dossier ends.
 */
export const readPieceTimes = sectionReader({
  query: (cohort) => {
    const asOf = Prisma.sql`${cohort.asOf}::date`;
    return Prisma.sql`
      WITH counted AS MATERIALIZED (SELECT dossier_id, state, furthest, from_day FROM ${countedStandingsOf(cohort)} counted),
        line AS MATERIALIZED (
          SELECT dossier_id, piece, sequence, kind, happened_on, payload ->> 'reason' AS reason
          FROM piece_event said JOIN counted USING (dossier_id)
          WHERE kind <> 'voided' AND happened_on <= ${asOf} AND NOT EXISTS (
            SELECT FROM piece_event voiding
            WHERE voiding.dossier_id = said.dossier_id AND voiding.piece = said.piece AND voiding.kind = 'voided'
              AND (voiding.payload ->> 'voidedSequence')::int = said.sequence)),
        completed AS (
          SELECT dossier_id, min(happened_on) AS day
          FROM dossier_event complete JOIN counted USING (dossier_id)
          WHERE kind = 'fileCompleted' AND furthest >= 'fileComplete' AND length(happened_on) = 10 AND NOT EXISTS (
            SELECT FROM dossier_event voiding
            WHERE voiding.dossier_id = complete.dossier_id AND voiding.kind = 'voided'
              AND (voiding.payload ->> 'voidedSequence')::int = complete.sequence)
          GROUP BY 1),
        last AS (
          SELECT dossier_id, min(piece) AS piece
          FROM (
            SELECT dossier_id, piece, max(happened_on) AS arrived,
              max(max(happened_on)) OVER (PARTITION BY dossier_id) AS latest
            FROM line JOIN completed USING (dossier_id)
            WHERE kind = 'received' AND happened_on <= day::date
            GROUP BY 1, 2) arrival
          WHERE arrived = latest GROUP BY 1 HAVING count(*) = 1),
        piece AS (
          SELECT dossier_id, piece, min(happened_on) FILTER (WHERE kind = 'asked') AS asked,
            min(happened_on) FILTER (WHERE kind = 'verified') AS verified, max(happened_on) AS latest,
            (array_agg(kind ORDER BY sequence DESC))[1] AS stands, (array_agg(reason ORDER BY sequence DESC))[1] AS reason
          FROM line GROUP BY 1, 2),
        placed AS (
          SELECT piece.*, state, from_day, last.piece IS NOT NULL AS "isLast",
            CASE WHEN verified IS NOT NULL THEN 'obtained' WHEN stands = 'foundImpossible' THEN 'impossible'
              WHEN state <> 'open' THEN 'missingAtEnd' ELSE 'awaited' END AS outcome
          FROM piece JOIN counted USING (dossier_id) LEFT JOIN last USING (dossier_id, piece)
          WHERE stands <> 'setAside')
      SELECT piece, (
          SELECT set ->> 'name' FROM parameter_version, jsonb_array_elements(content -> 'pieces') AS set
          WHERE kind = 'pieces' AND set ->> 'code' = piece
          ORDER BY effective_from <= ${asOf} DESC, effective_from DESC LIMIT 1) AS name,
        outcome, "isLast", CASE WHEN outcome = 'impossible' THEN reason END AS reason,
        CASE WHEN asked IS NULL OR verified < asked THEN NULL ELSE greatest(0, CASE outcome WHEN 'obtained' THEN verified
          WHEN 'impossible' THEN latest WHEN 'missingAtEnd' THEN from_day ELSE ${asOf} END - asked) END AS days,
        count(*)::int AS dossiers, 0 AS cohort
      FROM placed GROUP BY 1, 2, 3, 4, 5, 6
      UNION ALL
      SELECT NULL, NULL, NULL, FALSE, NULL, NULL, 0, count(*)::int FROM counted`;
  },
  figuresOf: (rows: readonly Row[]) => ({
    dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
    pieces: pieceTimesOf(rows.filter(({ dossiers }) => dossiers > 0)),
  }),
});
