import { z } from 'zod';
import { stage } from '../path.ts';
import { section } from './cohort.ts';

/** Days; null when not reached, or without a bound. */
export const quantile = z.object({ days: z.int().nullable(), low: z.int().nullable(), high: z.int().nullable() });
export type Quantile = z.output<typeof quantile>;

const stageTime = z.object({
  stage,
  /** Entered the stage: counted + left out. */
  dossiers: z.int(),
  visits: z.int(),
  counted: z.int(),
  leftOut: z.int(),
  ongoing: z.int(),
  firstQuartile: quantile,
  median: quantile,
  thirdQuartile: quantile,
});
export type StageTime = z.output<typeof stageTime>;

/** How long each stage takes: every stage, in order. */
export const stageTimes = z.object({
  ...section,
  stages: z.array(stageTime).readonly(),
  /** Repayment left aside; null when no median is known. */
  slowest: stageTime.nullable(),
});
export type StageTimes = z.output<typeof stageTimes>;
