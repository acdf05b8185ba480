import type { PgBoss } from 'pg-boss';
import type { Job } from './job.ts';

/** Where a job goes once its last retry has failed. */
export const givenUpQueue = (job: Job): string => `${job.name}.givenUp`;

/** An instance that does not say for this long that it is at work was killed; the shortest that pg-boss takes. */
const heartbeatSeconds = 10;
const longestPauseSeconds = 3600;

/** Makes the queues that are missing and brings the others to the program's version. Several instances may do it at once. */
export const makeQueues = async (boss: PgBoss, jobs: readonly Job[]): Promise<void> => {
  for (const job of jobs) {
    const deadLetter = givenUpQueue(job);
    const options = {
      deadLetter,
      heartbeatSeconds,
      retryLimit: job.retries,
      retryDelay: job.firstPauseSeconds,
      retryBackoff: true,
      retryDelayMax: longestPauseSeconds,
      expireInSeconds: job.longestSeconds,
    };
    await boss.createQueue(deadLetter, { retryLimit: 10, retryDelay: 10, retryBackoff: true, heartbeatSeconds });
    await boss.createQueue(job.name, { ...options, policy: 'exclusive' });
    await boss.updateQueue(job.name, options);
  }
};
