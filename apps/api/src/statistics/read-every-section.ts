import type { CohortFilters } from '@parcours/contracts';
import { pathStatisticsIn } from './read-path-statistics.ts';
import { whatIfIn } from './read-what-if.ts';
import { figureLimits, type StatisticsDependencies, type StatisticsReading } from './section.ts';
import { readChannels } from './sections/read-channels.ts';
import { readConditionCosts } from './sections/read-condition-costs.ts';
import { readDetours } from './sections/read-detours.ts';
import { readEndings } from './sections/read-endings.ts';
import { readOwnerTimes } from './sections/read-owner-times.ts';
import { readPaths } from './sections/read-paths.ts';
import { readPieceTimes } from './sections/read-piece-times.ts';
import { readQuality } from './sections/read-quality.ts';
import { readQuarters } from './sections/read-quarters.ts';
import { readStageTimes } from './sections/read-stage-times.ts';

/**
 * The whole page at once, for what leaves the program: each section by the function that the page calls, all of one
 * snapshot, so that they add up whatever is written meanwhile.
 */
export const readEverySection = ({ prisma, now }: StatisticsDependencies, filters: CohortFilters) =>
  prisma.$transaction((transaction) => everySectionIn({ prisma: transaction, now }, filters), {
    isolationLevel: 'RepeatableRead',
    ...figureLimits,
  });

const everySectionIn = async (dependencies: StatisticsReading, filters: CohortFilters) => ({
  path: await pathStatisticsIn(dependencies, filters),
  sections: {
    stageTimes: await readStageTimes(dependencies, filters),
    ownerTimes: await readOwnerTimes(dependencies, filters),
    endings: await readEndings(dependencies, filters),
    conditionCosts: await readConditionCosts(dependencies, filters),
    pieceTimes: await readPieceTimes(dependencies, filters),
    detours: await readDetours(dependencies, filters),
    paths: await readPaths(dependencies, filters),
    byChannel: await readChannels(dependencies, filters),
    quarters: await readQuarters(dependencies, filters),
    whatIf: await whatIfIn(dependencies, filters),
    quality: await readQuality(dependencies, filters),
  },
});

export type Sections = Awaited<ReturnType<typeof readEverySection>>['sections'];
