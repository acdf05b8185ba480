import { conditions } from '@parcours/domain/eligibility';
import { z } from 'zod';
import { milestone } from '../path.ts';
import { section } from './cohort.ts';
import { rate } from './rate.ts';

/** A number of dossiers with its 95 % interval. */
const estimate = z.object({ expected: z.number(), low: z.number(), high: z.number() });

const lever = {
  /** Those that would have gone on, by the milestone that they would have reached. */
  parts: z
    .array(
      z.object({
        reaching: milestone,
        dossiers: estimate,
        /** Granted, of those that did reach it and whose outcome is known. */
        onwards: rate,
        /** Reached it too, without an outcome so far. */
        undecided: z.int(),
      }),
    )
    .readonly(),
  /** Dossiers of which nothing can be said: too few went the same way. */
  untold: z.int(),
  /** How many more grants; null when nothing can be said. */
  more: estimate.nullable(),
};

/** How many more would have gone on, had one thing been otherwise: an estimate. */
const whatIfShape = z.object({
  ...section,
  appointments: z.object(lever),
  conditions: z.array(z.object({ condition: z.enum(conditions), ...lever })).readonly(),
  pieces: z.array(z.object({ piece: z.string(), name: z.string().nullable(), ...lever })).readonly(),
});
export interface WhatIf extends z.output<typeof whatIfShape> {}
export const whatIf: z.ZodType<WhatIf> = whatIfShape;
