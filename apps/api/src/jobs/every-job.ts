import { z } from 'zod';
import type { Job } from './job.ts';

/** Sends one letter by e-mail, at most once. */
export const sendLetterJob: Job<{ letterId: string }> = {
  name: 'letter.send',
  payload: z.object({ letterId: z.uuid() }),
  retries: 6,
  firstPauseSeconds: 30,
  longestSeconds: 120,
};

/** Every kind of job there is: each has its queue from the first start on. */
export const everyJob: readonly Job[] = [sendLetterJob];
