import type { CohortFilters, WhatIf } from '@parcours/contracts';
import { whatIf } from '@parcours/domain/statistics';
import { type Cohort, cohortOf } from './cohort.ts';
import type { StatisticsDependencies, StatisticsReading } from './section.ts';
import { readPieces, saidOfPieces } from './sections/count-pieces.ts';
import { readTurnedDown } from './sections/count-turned-down.ts';
import { readWalked } from './sections/read-paths.ts';

/** How many more would have gone on: the counts of three sections for one cohort, read side by side. */
export const readWhatIf = async ({ prisma, now }: StatisticsDependencies, filters: CohortFilters): Promise<WhatIf> => {
  const cohort = cohortOf(filters, now());
  const [walked, turnedDown, pieces] = await Promise.all([
    readWalked(prisma, cohort),
    readTurnedDown(prisma, cohort),
    readPieces(prisma, cohort),
  ]);
  return answerOf(cohort, walked, turnedDown, pieces);
};

/** The same in a transaction, whose one connection answers one question at a time. */
export const whatIfIn = async ({ prisma, now }: StatisticsReading, filters: CohortFilters): Promise<WhatIf> => {
  const cohort = cohortOf(filters, now());
  const walked = await readWalked(prisma, cohort);
  const turnedDown = await readTurnedDown(prisma, cohort);
  return answerOf(cohort, walked, turnedDown, await readPieces(prisma, cohort));
};

const answerOf = (
  { asOf }: Cohort,
  walked: Awaited<ReturnType<typeof readWalked>>,
  turnedDown: Awaited<ReturnType<typeof readTurnedDown>>,
  pieces: Awaited<ReturnType<typeof readPieces>>,
): WhatIf => {
  const waits = saidOfPieces(pieces).map((row) => ({ ...row, isObtained: row.outcome === 'obtained' }));
  return {
    asOf,
    dossiers: walked.reduce((sum, { dossiers }) => sum + dossiers, 0),
    ...whatIf(walked, turnedDown, waits),
  };
};
