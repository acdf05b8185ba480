import { z } from 'zod';
import { enqueueJob } from '../../src/jobs/enqueue-job.ts';
import { handleJob, type Job } from '../../src/jobs/job.ts';
import { prepareJobs } from '../../src/jobs/prepare-jobs.ts';
import { startWorker } from '../../src/jobs/start-worker.ts';
import type { Work } from './work.ts';

const count: Job<{ number: number }> = {
  name: 'test.count',
  payload: z.object({ number: z.int() }),
  retries: 3,
  firstPauseSeconds: 1,
  longestSeconds: 600,
};

/** Asks for a job and stays in its middle, as told by `stay`; or only does what others asked for. */
export const work: Work = async ({ prisma, databaseUrl, acknowledge, given: [manner] }) => {
  await prepareJobs(databaseUrl, [count]);
  if (manner === 'stay') {
    await prisma.$transaction((transaction) => enqueueJob(transaction, count, { payload: { number: 7 }, key: '7' }));
  }
  const run = async ({ number }: { number: number }) => {
    acknowledge({ begun: number });
    if (manner === 'stay') await new Promise(() => undefined);
    acknowledge({ done: number });
  };
  await startWorker({
    databaseUrl,
    handlers: [handleJob(count, { run, giveUp: async ({ number }) => acknowledge({ givenUp: number }) })],
    log: { info: () => undefined, error: () => undefined },
  });
};
