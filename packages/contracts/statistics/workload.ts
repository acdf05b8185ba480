import { ageBands } from '@parcours/domain/statistics';
import { z } from 'zod';
import { stage } from '../path.ts';
import { civilDate } from '../value.ts';

/** The work before the service today: how much, never how well, and agents by their name. */
const workloadShape = z.object({
  asOf: civilDate,
  /** Dossiers: the agents' sum, and the stages'. */
  open: z.int(),
  agents: z
    .array(
      z.object({
        /** Null: accompanied by nobody. */
        agent: z.object({ id: z.string(), name: z.string() }).nullable(),
        open: z.int(),
        stages: z.record(stage, z.int()),
        /** Written tasks that were due before today. */
        lateTasks: z.int(),
        /** Dossiers that have waited for longer than the delays allow. */
        lateWaits: z.int(),
      }),
    )
    .readonly(),
  /** By days since the first contact. */
  stages: z.array(z.object({ stage, open: z.int(), ages: z.record(z.enum(ageBands), z.int()) })).readonly(),
  /** The last is the week of today: first contacts that came, dossiers that ended. */
  weeks: z.array(z.object({ monday: civilDate, arrivals: z.int(), ends: z.int() })).readonly(),
});
export interface Workload extends z.output<typeof workloadShape> {}
export const workload: z.ZodType<Workload> = workloadShape;
