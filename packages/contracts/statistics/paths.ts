import { turnKinds } from '@parcours/domain/statistics';
import { z } from 'zod';
import { endKind, milestone, state } from '../path.ts';
import { section } from './cohort.ts';
import { rate } from './rate.ts';

const end = endKind.exclude(['administrative']);

/** How dossiers flow between milestones and ends, and the commonest ways through. */
const pathsShape = z.object({
  ...section,
  flow: z.object({
    /** Those reached by some dossier, in order: reached = the links that leave it + open + finished. */
    nodes: z.array(z.object({ milestone, reached: z.int(), open: z.int(), finished: z.int() })).readonly(),
    links: z.array(z.object({ from: milestone, to: z.union([milestone, end]), dossiers: z.int() })).readonly(),
  }),
  /** The commonest first; with the others they make up everybody. */
  variants: z
    .array(
      z.object({
        /** As lists filter by it. */
        walked: z.string(),
        steps: z.array(z.union([milestone, z.enum(turnKinds)])).readonly(),
        /** Of all. */
        dossiers: rate,
        /** How they stand: they sum to the dossiers. */
        outcomes: z.array(z.object({ state, end: end.nullable(), dossiers: z.int() })).readonly(),
      }),
    )
    .readonly(),
  others: z.object({ variants: z.int(), dossiers: z.int() }),
});
export interface Paths extends z.output<typeof pathsShape> {}
export const paths: z.ZodType<Paths> = pathsShape;
