import type { Handlers } from '../http/handler.ts';
import { readPathStatistics } from './read-path-statistics.ts';
import type { StatisticsDependencies } from './section.ts';
import { readStageTimes } from './sections/read-stage-times.ts';

type StatisticsHandlers = Pick<Handlers, 'readPathStatistics' | 'readStageTimes'>;

export const statisticsHandlers = (dependencies: StatisticsDependencies): StatisticsHandlers => ({
  readPathStatistics: ({ query }) => readPathStatistics(dependencies, query),
  readStageTimes: ({ query }) => readStageTimes(dependencies, query),
});
