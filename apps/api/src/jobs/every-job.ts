import type { Job } from './job.ts';

/** Every kind of job there is: each has its queue from the first start on. */
export const everyJob: readonly Job[] = [];
