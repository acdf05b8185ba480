import type { CohortFilters, WhatIf } from '@parcours/contracts';
import { whatIf } from '@parcours/domain/statistics';
import { cohortOf } from './cohort.ts';
import type { StatisticsReading } from './section.ts';
import { readPieces, saidOfPieces } from './sections/count-pieces.ts';
import { readTurnedDown } from './sections/count-turned-down.ts';
import { readWalked } from './sections/read-paths.ts';

/** How many more would have gone on: the counts of three sections for one cohort, read side by side. */
export const readWhatIf = async ({ prisma, now }: StatisticsReading, filters: CohortFilters): Promise<WhatIf> => {
  const cohort = cohortOf(filters, now());
  const [walked, turnedDown, pieces] = await Promise.all([
    readWalked(prisma, cohort),
    readTurnedDown(prisma, cohort),
    readPieces(prisma, cohort),
  ]);
  const waits = saidOfPieces(pieces).map((row) => ({ ...row, isObtained: row.outcome === 'obtained' }));
  return {
    asOf: cohort.asOf,
    dossiers: walked.reduce((sum, { dossiers }) => sum + dossiers, 0),
    ...whatIf(walked, turnedDown, waits),
  };
};
