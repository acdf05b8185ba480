import type { PieceCount } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { type Cohort, countedStandingsOf } from '../cohort.ts';
import { sharedRows } from '../shared-rows.ts';

/** What pieces and the estimates say of a piece alike; one row counts the cohort and says nothing else. */
type PieceRow = { readonly [Name in keyof PieceCount]: PieceCount[Name] } & {
  readonly isWhatWasMissing: boolean;
  readonly cohort: number;
};

/**
 * What became of each piece that applies: waited for until it is verified, found impossible or the dossier ends. Pieces
 * of a dossier that went alike are one row until each is counted, by one word for the way that they went: to compare
 * one word takes half the time. What was missing is the only piece not obtained of a person who left with nothing else
 * left to do before the file was complete. An end without a precise day ends no duration.
 */
const countPieces = (cohort: Cohort): Prisma.Sql => {
  const asOf = Prisma.sql`${cohort.asOf}::date`;
  return Prisma.sql`
    WITH counted AS NOT MATERIALIZED (
        SELECT dossier_id, state, furthest, end_kind, CASE WHEN is_dated THEN from_day END AS ended
        FROM ${countedStandingsOf(cohort)} counted),
      known AS (
        SELECT counted.*, pieces, is_impossible, reason, wait.from_day AS latest, last.piece AS last_piece,
          CASE WHEN asked_day <= ${asOf} THEN asked_day END AS asked,
          CASE WHEN verified_day <= ${asOf} THEN verified_day END AS verified
        FROM piece_wait wait JOIN counted USING (dossier_id)
          LEFT JOIN last_piece last ON last.dossier_id = wait.dossier_id AND completed_day <= ${asOf}
        WHERE wait.from_day <= ${asOf} AND coalesce(until_day > ${asOf}, TRUE)),
      told AS (
        SELECT *,
          CASE WHEN verified IS NOT NULL THEN 'obtained' WHEN is_impossible THEN 'impossible'
            WHEN state <> 'open' THEN 'missingAtEnd' ELSE 'awaited' END AS outcome
        FROM known),
      placed AS (
        SELECT pieces, last_piece, outcome, CASE WHEN outcome = 'impossible' THEN reason END AS reason,
          CASE WHEN asked IS NULL OR verified < asked OR (outcome = 'missingAtEnd' AND ended IS NULL) THEN NULL
            ELSE greatest(0, CASE outcome WHEN 'obtained' THEN verified WHEN 'impossible' THEN latest
              WHEN 'missingAtEnd' THEN ended ELSE ${asOf} END - asked) END AS days,
          outcome = 'missingAtEnd' AND end_kind IS NOT DISTINCT FROM 'leftByPerson' AND furthest = 'foundEligible'
            AND sum(cardinality(pieces)) FILTER (WHERE outcome <> 'obtained') OVER (PARTITION BY dossier_id) = 1
            AS was_missing
        FROM told),
      gone AS MATERIALIZED (
        SELECT placed.*, concat_ws(' ', outcome, reason, days, was_missing) AS way FROM placed),
      way AS (SELECT DISTINCT way, outcome, reason, days, was_missing FROM gone),
      each AS (
        SELECT unnest(CASE WHEN last_piece IS NULL THEN pieces ELSE array_remove(pieces, last_piece) END) AS piece, way
        FROM gone),
      grouped AS (
        SELECT piece, way, FALSE AS is_last, count(*)::int AS dossiers FROM each GROUP BY 1, 2
        UNION ALL
        SELECT last_piece, way, TRUE, count(*)::int FROM gone WHERE last_piece = ANY (pieces) GROUP BY 1, 2),
      named AS (
        SELECT DISTINCT ON (1) kept ->> 'code' AS piece, kept ->> 'name' AS name
        FROM parameter_version, jsonb_array_elements(content -> 'pieces') AS kept
        WHERE kind = 'pieces'
        ORDER BY 1, effective_from <= ${asOf} DESC, effective_from DESC)
    SELECT piece, name, outcome, reason, days, is_last AS "isLast", was_missing AS "isWhatWasMissing", dossiers,
      0 AS cohort
    FROM grouped JOIN way USING (way) LEFT JOIN named USING (piece)
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, NULL, FALSE, FALSE, 0, count(*)::int FROM counted`;
};

export const readPieces = sharedRows<PieceRow>(countPieces);

/** Without the row that counts the cohort. */
export const saidOfPieces = (rows: readonly PieceRow[]): readonly PieceRow[] =>
  rows.filter(({ dossiers }) => dossiers > 0);
