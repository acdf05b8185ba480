import type { Handlers } from '../http/handler.ts';
import { readPathStatistics } from './read-path-statistics.ts';

type StatisticsHandlers = Pick<Handlers, 'readPathStatistics'>;

export const statisticsHandlers = (dependencies: Parameters<typeof readPathStatistics>[0]): StatisticsHandlers => ({
  readPathStatistics: ({ query }) => readPathStatistics(dependencies, query),
});
