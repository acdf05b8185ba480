import { type CohortFilters, type ComparedFilters, statisticsEndpoints } from '@parcours/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const pathQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'path', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readPathStatistics, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const stageTimesQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'stage-times', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readStageTimes, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const ownerTimesQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'owner-times', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readOwnerTimes, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const endingsQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'endings', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readEndings, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const conditionCostsQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'condition-costs', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readConditionCosts, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const pieceTimesQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'piece-times', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readPieceTimes, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const detoursQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'detours', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readDetours, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const pathsQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'paths', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readPaths, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const whatIfQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'what-if', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readWhatIf, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const channelsQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'channels', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readChannels, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const quartersQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'quarters', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readQuarters, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const qualityQuery = (filters: CohortFilters) =>
  queryOptions({
    queryKey: ['statistics', 'quality', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readQuality, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const comparisonQuery = (filters: ComparedFilters) =>
  queryOptions({
    queryKey: ['statistics', 'comparison', filters],
    queryFn: ({ signal }) => call(statisticsEndpoints.readComparison, { query: filters }, signal),
    placeholderData: keepPreviousData,
  });

export const workloadQuery = queryOptions({
  queryKey: ['statistics', 'workload'],
  queryFn: ({ signal }) => call(statisticsEndpoints.readWorkload, {}, signal),
});
