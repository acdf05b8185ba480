import { z } from 'zod';
import { owner } from '../path.ts';
import { section } from './cohort.ts';

/** Shares from 0 to 1, null without days; together 1. */
const shared = z.array(z.object({ owner, days: z.int(), share: z.number().nullable() })).readonly();

/** To whom each day between first contact and end belonged. */
export const ownerTimes = z.object({
  ...section,
  /** Dossiers of which some days cannot be counted. */
  leftOut: z.int(),
  /** Every day. */
  whole: shared,
  /** Without the repayment of the loan. */
  request: shared,
});
export type OwnerTimes = z.output<typeof ownerTimes>;
