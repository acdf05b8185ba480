import { type CohortFilters, statisticsEndpoints } from '@parcours/contracts';
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
