import { z } from 'zod';
import { civilDate } from '../value.ts';
import { section } from './cohort.ts';

/** What became of the first contacts of each quarter, oldest first: the four parts sum to the first contacts. */
export const quarters = z.object({
  ...section,
  quarters: z
    .array(
      z.object({
        /** Its first day. */
        quarter: civilDate,
        firstContacts: z.int(),
        granted: z.int(),
        lost: z.int(),
        answered: z.int(),
        notDecidedYet: z.int(),
      }),
    )
    .readonly(),
});
export type Quarters = z.output<typeof quarters>;
