import { type PieceCount, pieceTimesOf } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { sectionReader } from '../section.ts';
import { standingPieces } from './standing-pieces.ts';

type Row = { readonly [Name in keyof PieceCount]: PieceCount[Name] } & { readonly cohort: number };

export const readPieceTimes = sectionReader({
  query: (cohort) => Prisma.sql`
    WITH ${standingPieces(cohort)},
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
        WHERE arrived = latest GROUP BY 1 HAVING count(*) = 1)
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
