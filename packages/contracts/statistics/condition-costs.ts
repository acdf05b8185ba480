import { conditions } from '@parcours/domain/eligibility';
import { z } from 'zod';
import { section } from './cohort.ts';
import { rate } from './rate.ts';

const condition = z.enum(conditions);

/** failing.k = wouldPass + staysUnknown + failsElsewhere. */
const lifted = {
  /** Of those turned down on conditions. */
  failing: rate,
  /** Nothing else fails, blocking or advisory. */
  alone: z.int(),
  wouldPass: z.int(),
  /** Of those that would pass. */
  advisedAgainst: z.int(),
  staysUnknown: z.int(),
  failsElsewhere: z.int(),
};

/** What each condition costs, alone and in pairs, of the dossiers that the town turned down. */
const conditionCostsShape = z.object({
  ...section,
  /** The losses of the funnel that the town said no to: withoutVerdicts + onNoCondition + onConditions. */
  turnedDown: z.int(),
  withoutVerdicts: z.int(),
  onNoCondition: z.int(),
  onConditions: z.int(),
  /** The commonest first; without those that nobody fails. */
  conditions: z.array(z.object({ condition, ...lifted })).readonly(),
  pairs: z.array(z.object({ pair: z.tuple([condition, condition]).readonly(), ...lifted })).readonly(),
});
export interface ConditionCosts extends z.output<typeof conditionCostsShape> {}
export const conditionCosts: z.ZodType<ConditionCosts> = conditionCostsShape;
