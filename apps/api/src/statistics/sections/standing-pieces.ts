import { Prisma } from '../../database/generated/client.ts';
import { type Cohort, countedStandingsOf } from '../cohort.ts';

/**
 * `counted`, the cohort; `placed`, what became of each piece that applies; and `named`, what the town calls each piece
 * on that day. A piece applies to a dossier that said something of it and did not set it aside. It is waited for until
 * it is verified, found impossible or the dossier ends. To stand after WITH.
 */
export const standingPieces = (cohort: Cohort): Prisma.Sql => {
  const asOf = Prisma.sql`${cohort.asOf}::date`;
  return Prisma.sql`
    counted AS MATERIALIZED (
      SELECT dossier_id, state, furthest, end_kind, from_day FROM ${countedStandingsOf(cohort)} counted),
    piece AS (
      SELECT dossier_id, piece, asked_day AS asked, verified_day AS verified, from_day AS latest, stands, reason
      FROM piece_spell WHERE from_day <= ${asOf} AND coalesce(until_day > ${asOf}, TRUE)),
    standing AS (
      SELECT piece.*, state, furthest, end_kind, from_day,
        CASE WHEN verified IS NOT NULL THEN 'obtained' WHEN stands = 'foundImpossible' THEN 'impossible'
          WHEN state <> 'open' THEN 'missingAtEnd' ELSE 'awaited' END AS outcome
      FROM piece JOIN counted USING (dossier_id)
      WHERE stands <> 'setAside'),
    placed AS (
      SELECT *, CASE WHEN asked IS NULL OR verified < asked THEN NULL
        ELSE greatest(0, CASE outcome WHEN 'obtained' THEN verified WHEN 'impossible' THEN latest
          WHEN 'missingAtEnd' THEN from_day ELSE ${asOf} END - asked) END AS days
      FROM standing),
    named AS (
      SELECT DISTINCT ON (1) kept ->> 'code' AS piece, kept ->> 'name' AS name
      FROM parameter_version, jsonb_array_elements(content -> 'pieces') AS kept
      WHERE kind = 'pieces'
      ORDER BY 1, effective_from <= ${asOf} DESC, effective_from DESC)`;
};
