import { type Given, yearlyReportEndpoints } from '@parcours/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';

type About = Given<typeof yearlyReportEndpoints.readYearlyReport>['query'];

export const reportQuery = (about: About) =>
  queryOptions({
    queryKey: ['statistics', 'yearly-report', about],
    queryFn: ({ signal }) => call(yearlyReportEndpoints.readYearlyReport, { query: about }, signal),
    placeholderData: keepPreviousData,
  });
