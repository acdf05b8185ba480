import type { CohortFilters, WhatIf } from '@parcours/contracts';
import { type HeldByConditions, type PieceWait, type WalkedCount, whatIf } from '@parcours/domain/statistics';
import { Prisma } from '../database/generated/client.ts';
import { type Cohort, cohortOf } from './cohort.ts';
import { readRows, type StatisticsReading } from './section.ts';
import { countWalked } from './sections/read-paths.ts';
import { standingPieces } from './sections/standing-pieces.ts';
import { turnedDown } from './sections/turned-down.ts';

/** How many more would have gone on: three counts of one cohort, read side by side. */
export const readWhatIf = async ({ prisma, now }: StatisticsReading, filters: CohortFilters): Promise<WhatIf> => {
  const cohort = cohortOf(filters, now());
  const [walked, held, waits] = await Promise.all([
    readRows<WalkedCount>(prisma, countWalked(cohort)),
    readRows<HeldByConditions>(prisma, countTurnedDown(cohort)),
    readRows<PieceWait>(prisma, countWaits(cohort)),
  ]);
  return {
    asOf: cohort.asOf,
    dossiers: walked.reduce((sum, { dossiers }) => sum + dossiers, 0),
    ...whatIf(walked, held, waits),
  };
};

const countTurnedDown = (cohort: Cohort): Prisma.Sql => Prisma.sql`
  WITH ${turnedDown(cohort)} SELECT furthest, "notPassed", count(*)::int AS dossiers FROM turned GROUP BY 1, 2`;

/** Missing: the person left while it was the only piece not obtained, and nothing before the file was. */
const countWaits = (cohort: Cohort): Prisma.Sql => Prisma.sql`
  WITH ${standingPieces(cohort)},
    waited AS (
      SELECT piece, days, outcome = 'obtained' AS "isObtained",
        outcome = 'missingAtEnd' AND end_kind IS NOT DISTINCT FROM 'leftByPerson' AND furthest = 'foundEligible'
          AND count(*) FILTER (WHERE outcome <> 'obtained') OVER (PARTITION BY dossier_id) = 1 AS "isWhatWasMissing"
      FROM placed)
  SELECT told.*, name
  FROM (
    SELECT piece, days, "isObtained", "isWhatWasMissing", count(*)::int AS dossiers
    FROM waited GROUP BY 1, 2, 3, 4) told
  LEFT JOIN named USING (piece)`;
