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

/** Builds the complete file for the lender. */
export const buildPackJob: Job<{ packId: string }> = {
  name: 'pack.build',
  payload: z.object({ packId: z.uuid() }),
  retries: 2,
  firstPauseSeconds: 2,
  longestSeconds: 300,
};

/** Adds up, every night, what each write counted, and forgets what is kept for some days only. */
export const forgetJob: Job<Record<string, never>> = {
  name: 'old.forget',
  payload: z.object({}).strict(),
  retries: 3,
  firstPauseSeconds: 60,
  longestSeconds: 300,
  everyDayAt: '17 3 * * *',
};

/** Every kind of job there is: each has its queue from the first start on. */
export const everyJob: readonly Job[] = [sendLetterJob, buildPackJob, forgetJob];
