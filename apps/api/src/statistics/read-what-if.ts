import type { CohortFilters, WhatIf } from '@parcours/contracts';
import { type WalkedCount, whatIf } from '@parcours/domain/statistics';
import { cohortOf } from './cohort.ts';
import { readRows, type StatisticsReading } from './section.ts';
import { countPieces, type PieceRow, saidOfPieces } from './sections/count-pieces.ts';
import { countTurnedDown, type TurnedDownRow } from './sections/count-turned-down.ts';
import { countWalked } from './sections/read-paths.ts';

/** How many more would have gone on: the counts of three sections for one cohort, read side by side. */
export const readWhatIf = async ({ prisma, now }: StatisticsReading, filters: CohortFilters): Promise<WhatIf> => {
  const cohort = cohortOf(filters, now());
  const [walked, turnedDown, pieces] = await Promise.all([
    readRows<WalkedCount>(prisma, countWalked(cohort)),
    readRows<TurnedDownRow>(prisma, countTurnedDown(cohort)),
    readRows<PieceRow>(prisma, countPieces(cohort)),
  ]);
  const waits = saidOfPieces(pieces).map((row) => ({ ...row, isObtained: row.outcome === 'obtained' }));
  return {
    asOf: cohort.asOf,
    dossiers: walked.reduce((sum, { dossiers }) => sum + dossiers, 0),
    ...whatIf(walked, turnedDown, waits),
  };
};
