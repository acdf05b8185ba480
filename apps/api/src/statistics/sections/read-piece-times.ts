import { type PieceCount, pieceTimesOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { sectionReader } from '../section.ts';
import { standingPieces } from './standing-pieces.ts';

type Row = { readonly [Name in keyof PieceCount]: PieceCount[Name] } & { readonly cohort: number };

export const readPieceTimes = sectionReader({
  query: (cohort) => Prisma.sql`
    WITH ${standingPieces(cohort)},
      last AS (SELECT dossier_id, piece FROM last_piece WHERE completed_day <= ${cohort.asOf}::date)
    SELECT told.*, name, 0 AS cohort
    FROM (
      SELECT piece, outcome, last.piece IS NOT NULL AS "isLast",
        CASE WHEN outcome = 'impossible' THEN reason END AS reason, days, count(*)::int AS dossiers
      FROM placed LEFT JOIN last USING (dossier_id, piece) GROUP BY 1, 2, 3, 4, 5) told
    LEFT JOIN named USING (piece)
    UNION ALL
    SELECT NULL, NULL, FALSE, NULL, NULL, 0, NULL, count(*)::int FROM counted`,
  figuresOf: (rows: readonly Row[]) => ({
    dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
    pieces: pieceTimesOf(rows.filter(({ dossiers }) => dossiers > 0)),
  }),
});
