import { z } from 'zod';

/** A 95 % interval. */
export const interval = z.object({ low: z.number(), high: z.number() });

/** k of n with its Wilson 95 % interval, null when n is 0. Shares from 0 to 1. */
export const rate = z.object({
  k: z.int(),
  n: z.int(),
  interval: interval.nullable(),
  /** Under n = 10, said in words and without a percentage. */
  isTooSmallForPercentage: z.boolean(),
});
export type Rate = z.output<typeof rate>;
