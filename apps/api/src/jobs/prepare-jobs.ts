import { PgBoss } from 'pg-boss';
import type { Job } from './job.ts';
import { makeQueues } from './queues.ts';

/** Makes the tables of pg-boss, in a schema of their own, and the queues, so that jobs can be asked for. */
export const prepareJobs = async (databaseUrl: string, jobs: readonly Job[]): Promise<void> => {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  // Ending does not wait for the connection to close: whoever stops PostgreSQL next may end it first.
  boss.on('error', () => undefined);
  try {
    await boss.start();
    await makeQueues(boss, jobs);
  } finally {
    await boss.stop({ graceful: false });
  }
};
