import { z } from 'zod';
import { milestone } from '../path.ts';
import { civilDate } from '../value.ts';
import { cohortFilters } from './cohort.ts';
import { interval, rate } from './rate.ts';

const { from, to, channel, association, project, agent } = cohortFilters.shape;

/** Another group beside the cohort, as of the same day; everybody when nothing is chosen. */
export const otherFilters = z.object({
  otherFrom: from,
  otherTo: to,
  otherChannel: channel,
  otherAssociation: association,
  otherProject: project,
  otherAgent: agent,
});
export type OtherFilters = z.output<typeof otherFilters>;

export const comparedFilters = z.object({ ...cohortFilters.shape, ...otherFilters.shape });
export type ComparedFilters = z.output<typeof comparedFilters>;

/** Two groups side by side: how many of their first contacts reached each milestone. */
export const comparison = z.object({
  asOf: civilDate,
  /** First contacts of each. */
  one: z.int(),
  other: z.int(),
  /** Dossiers that are in both: then no interval tells them apart. */
  inBoth: z.int(),
  milestones: z
    .array(
      z.object({
        milestone,
        one: rate,
        other: rate,
        /** The first less the second, with Newcombe's 95 % interval; null when a group is empty. */
        difference: z.object({ value: z.number(), interval, tellsApart: z.boolean() }).nullable(),
      }),
    )
    .readonly(),
});
export type Comparison = z.output<typeof comparison>;
