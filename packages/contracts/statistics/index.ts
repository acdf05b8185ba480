import { type Access, endpoint } from '../endpoint.ts';
import { cohortFilters } from './cohort.ts';
import { pathStatistics } from './path.ts';
import { stageTimes } from './stage-times.ts';

const readers: Access = ['agent', 'head'];

/** One endpoint a section of the page, each about the same cohort. */
export const statisticsEndpoints = {
  readPathStatistics: endpoint({
    method: 'GET',
    path: '/api/statistics/path',
    summary: 'Read the funnel and the losses of a cohort of first contacts',
    access: readers,
    query: cohortFilters,
    reply: pathStatistics,
  }),
  readStageTimes: endpoint({
    method: 'GET',
    path: '/api/statistics/stage-times',
    summary: 'Read how long a cohort stays in each stage',
    access: readers,
    query: cohortFilters,
    reply: stageTimes,
  }),
} as const;

export { type CohortFilters, cohortFilters } from './cohort.ts';
export { type PathStatistics, pathStatistics } from './path.ts';
export type { Rate } from './rate.ts';
export type { Quantile, StageTime, StageTimes } from './stage-times.ts';
