import { type Access, endpoint } from '../endpoint.ts';
import { byChannel } from './channels.ts';
import { cohortFilters } from './cohort.ts';
import { comparedFilters, comparison } from './comparison.ts';
import { conditionCosts } from './condition-costs.ts';
import { detours } from './detours.ts';
import { endingsOverTime } from './endings.ts';
import { ownerTimes } from './owner-times.ts';
import { pathStatistics } from './path.ts';
import { paths } from './paths.ts';
import { pieceTimes } from './piece-times.ts';
import { quality } from './quality.ts';
import { quarters } from './quarters.ts';
import { stageTimes } from './stage-times.ts';
import { whatIf } from './what-if.ts';
import { workload } from './workload.ts';

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
  readOwnerTimes: endpoint({
    method: 'GET',
    path: '/api/statistics/owner-times',
    summary: 'Read to whom the days of a cohort belonged',
    access: readers,
    query: cohortFilters,
    reply: ownerTimes,
  }),
  readEndings: endpoint({
    method: 'GET',
    path: '/api/statistics/endings',
    summary: 'Read how a cohort ends over time',
    access: readers,
    query: cohortFilters,
    reply: endingsOverTime,
  }),
  readDetours: endpoint({
    method: 'GET',
    path: '/api/statistics/detours',
    summary: 'Read how often a cohort turned back, and what it cost',
    access: readers,
    query: cohortFilters,
    reply: detours,
  }),
  readQuarters: endpoint({
    method: 'GET',
    path: '/api/statistics/quarters',
    summary: 'Read what became of each quarter of a cohort',
    access: readers,
    query: cohortFilters,
    reply: quarters,
  }),
  readQuality: endpoint({
    method: 'GET',
    path: '/api/statistics/quality',
    summary: 'Read how good the data of a cohort is',
    access: readers,
    query: cohortFilters,
    reply: quality,
  }),
  readConditionCosts: endpoint({
    method: 'GET',
    path: '/api/statistics/condition-costs',
    summary: 'Read what each condition costs a cohort, alone and in pairs',
    access: readers,
    query: cohortFilters,
    reply: conditionCosts,
  }),
  readPieceTimes: endpoint({
    method: 'GET',
    path: '/api/statistics/piece-times',
    summary: 'Read what each piece costs a cohort, how long it takes and why it is never obtained',
    access: readers,
    query: cohortFilters,
    reply: pieceTimes,
  }),
  readChannels: endpoint({
    method: 'GET',
    path: '/api/statistics/channels',
    summary: 'Read the funnel by who sent the person',
    access: readers,
    query: cohortFilters,
    reply: byChannel,
  }),
  readPaths: endpoint({
    method: 'GET',
    path: '/api/statistics/paths',
    summary: 'Read how a cohort flows between milestones, and the commonest ways through',
    access: readers,
    query: cohortFilters,
    reply: paths,
  }),
  readWhatIf: endpoint({
    method: 'GET',
    path: '/api/statistics/what-if',
    summary: 'Estimate how many more of a cohort would have gone on, had one thing been otherwise',
    access: readers,
    query: cohortFilters,
    reply: whatIf,
  }),
  readWorkload: endpoint({
    method: 'GET',
    path: '/api/statistics/workload',
    summary: 'Read the work before the service today, by agent, stage, age and week',
    access: ['head'],
    reply: workload,
  }),
  readComparison: endpoint({
    method: 'GET',
    path: '/api/statistics/comparison',
    summary: 'Compare two groups of first contacts at each milestone',
    access: readers,
    query: comparedFilters,
    reply: comparison,
  }),
} as const;

export type { ByChannel } from './channels.ts';
export { type CohortFilters, cohortFilters } from './cohort.ts';
export {
  type ComparedFilters,
  type Comparison,
  comparedFilters,
  type OtherFilters,
  otherFilters,
} from './comparison.ts';
export type { ConditionCosts } from './condition-costs.ts';
export type { Detours } from './detours.ts';
export type { EndingsOverTime } from './endings.ts';
export type { OwnerTimes } from './owner-times.ts';
export { type PathStatistics, pathStatistics } from './path.ts';
export type { Paths } from './paths.ts';
export type { PieceTimes } from './piece-times.ts';
export type { Quality } from './quality.ts';
export type { Quarters } from './quarters.ts';
export type { Rate } from './rate.ts';
export type { Quantile, StageTime, StageTimes } from './stage-times.ts';
export type { WhatIf } from './what-if.ts';
export type { Workload } from './workload.ts';
