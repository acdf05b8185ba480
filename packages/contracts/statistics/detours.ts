import { detourCostKinds } from '@parcours/domain/statistics';
import { z } from 'zod';
import { section } from './cohort.ts';
import { quantile } from './stage-times.ts';

/** How often paths turned back or stood still, and the days that it cost: every kind, in order. */
export const detours = z.object({
  ...section,
  detours: z
    .array(
      z.object({
        kind: z.enum(detourCostKinds),
        times: z.int(),
        /** Dossiers to which it happened at least once. */
        dossiers: z.int(),
        /** All of them together, those that still last included. */
        days: z.int(),
        ongoing: z.int(),
        /** Without days that can be counted. */
        leftOut: z.int(),
        median: quantile,
      }),
    )
    .readonly(),
});
export type Detours = z.output<typeof detours>;
