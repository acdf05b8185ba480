import { z } from 'zod';
import { section } from './cohort.ts';
import { rate } from './rate.ts';

/** How good the data is that every other section is made of. */
export const quality = z.object({
  ...section,
  /** Lines typed more than 7 days after what they tell. */
  late: rate,
  /** Lines dated to the month or the year. */
  imprecise: rate,
  /** Lines whose date nobody knows. */
  undated: rate,
  /** Lines taken out again. */
  voided: rate,
  /** Milestones reached that are only implied by later ones. */
  implied: rate,
  /** Closed dossiers whose lender did not tell why. */
  reasonNotTold: rate,
  /** Closed dossiers whose reason is « other ». */
  otherReason: rate,
  /** Dossiers left out of the endings over time, and of at least one stage’s time. */
  withoutEndingDays: rate,
});
export type Quality = z.output<typeof quality>;
