import { endings as kinds } from '@parcours/domain/statistics';
import { z } from 'zod';
import { section } from './cohort.ts';
import { interval, rate } from './rate.ts';

const ending = z.enum(kinds);

/** How the dossiers of a cohort end over time, as competing ends. */
export const endingsOverTime = z.object({
  ...section,
  counted: z.int(),
  /** First contact or end on a day that is not known. */
  leftOut: z.int(),
  stillOpen: z.int(),
  /** Of all: granted / all, and so on. */
  naive: z.record(ending, rate),
  /** On one day: the incidences and the survival sum to 1. */
  points: z
    .array(
      z.object({
        days: z.int(),
        atRisk: z.int(),
        survival: z.number(),
        /** Loans granted by then, of the dossiers that are counted. */
        granted: z.int(),
        incidences: z.record(ending, z.object({ probability: z.number(), interval: interval.nullable() })),
      }),
    )
    .readonly(),
});
export type EndingsOverTime = z.output<typeof endingsOverTime>;
