import type { Handlers } from '../http/handler.ts';
import { readComparison } from './read-comparison.ts';
import { readPathStatistics } from './read-path-statistics.ts';
import { readWhatIf } from './read-what-if.ts';
import { readWorkload } from './read-workload.ts';
import type { StatisticsDependencies } from './section.ts';
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

type StatisticsHandlers = Pick<
  Handlers,
  | 'readPathStatistics'
  | 'readStageTimes'
  | 'readOwnerTimes'
  | 'readEndings'
  | 'readDetours'
  | 'readQuarters'
  | 'readQuality'
  | 'readConditionCosts'
  | 'readPieceTimes'
  | 'readChannels'
  | 'readPaths'
  | 'readWhatIf'
  | 'readWorkload'
  | 'readComparison'
>;

export const statisticsHandlers = (dependencies: StatisticsDependencies): StatisticsHandlers => ({
  readPathStatistics: ({ query }) => readPathStatistics(dependencies, query),
  readStageTimes: ({ query }) => readStageTimes(dependencies, query),
  readOwnerTimes: ({ query }) => readOwnerTimes(dependencies, query),
  readEndings: ({ query }) => readEndings(dependencies, query),
  readDetours: ({ query }) => readDetours(dependencies, query),
  readQuarters: ({ query }) => readQuarters(dependencies, query),
  readQuality: ({ query }) => readQuality(dependencies, query),
  readConditionCosts: ({ query }) => readConditionCosts(dependencies, query),
  readPieceTimes: ({ query }) => readPieceTimes(dependencies, query),
  readChannels: ({ query }) => readChannels(dependencies, query),
  readPaths: ({ query }) => readPaths(dependencies, query),
  readWhatIf: ({ query }) => readWhatIf(dependencies, query),
  readWorkload: () => readWorkload(dependencies),
  readComparison: ({ query }) => readComparison(dependencies, query),
});
