import { z } from 'zod';
import { type Access, endpoint } from '../endpoint.ts';
import { cohortFilters } from './cohort.ts';
import { comparedFilters } from './comparison.ts';

const readers: Access = ['agent', 'head'];

/** Figures that leave the program as files: each needs the right, and each is noted. */
export const statisticsOutputEndpoints = {
  exportStatistics: endpoint({
    method: 'POST',
    path: '/api/statistics/export',
    summary: 'Give every table of the page as a workbook, one sheet a section',
    access: readers,
    body: z.object({
      ...comparedFilters.shape,
      /** Whether the other group stands beside the cohort. */
      isCompared: z.boolean(),
    }),
    replies: 'file',
    reply: z.undefined(),
  }),
  exportEventLog: endpoint({
    method: 'POST',
    path: '/api/statistics/event-log',
    summary: 'Give what happened to a cohort, without saying to whom, for process-mining tools',
    access: readers,
    body: z.object({ ...cohortFilters.shape, format: z.enum(['csv', 'xes']) }),
    replies: 'file',
    reply: z.undefined(),
  }),
} as const;
