import { z } from 'zod';
import { associationFilter } from '../dossier-filters.ts';
import { channel, project } from '../path.ts';
import { civilDate } from '../value.ts';

/** Which first contacts the figures are about, and as of which day. */
export const cohortFilters = z.object({
  /** The period of first contacts, both days included. */
  from: civilDate.optional(),
  to: civilDate.optional(),
  /** What happened later does not exist; today when left out, and for any day to come. */
  asOf: civilDate.optional(),
  channel: channel.optional(),
  association: associationFilter.optional(),
  project: project.optional(),
  /** An account's id, or `nobody`. */
  agent: z.string().max(64).optional(),
});
export type CohortFilters = z.output<typeof cohortFilters>;

/** What every section replies beside its figures. */
export const section = {
  asOf: civilDate,
  /** Dossiers of the cohort, duplicates and typing errors left out: the same in every section. */
  dossiers: z.int(),
};
