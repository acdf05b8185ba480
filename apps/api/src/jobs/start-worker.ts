import { type JobWithMetadata, PgBoss } from 'pg-boss';
import type { JobHandler } from './job.ts';
import { givenUpQueue, makeQueues } from './queues.ts';

export type Worker = { readonly stop: () => Promise<void> };

/** Which job it was, and how it failed: never what it was about. */
export type WorkerLine = { job?: string; id?: string; retryCount?: number; err?: unknown };

type Tell = (line: WorkerLine, words: string) => void;

type WorkerOptions = {
  readonly databaseUrl: string;
  readonly handlers: readonly JobHandler[];
  readonly log: { readonly info: Tell; readonly error: Tell };
};

const pollingIntervalSeconds = 1;
/** How soon after its last sign of life a killed instance's job is taken up by another. */
const superviseSeconds = 5;
const stopPatienceMs = 10_000;

/**
 * Does the jobs that were asked for on this database, one of each kind at a time. Stopping lets those under way end for
 * a while, then gives them back to be done again.
 */
export const startWorker = async ({ databaseUrl, handlers, log }: WorkerOptions): Promise<Worker> => {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'parcours-microcredit jobs',
    max: 2,
    schedule: true,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs are held up'));
  try {
    await boss.start();
    await makeQueues(
      boss,
      handlers.map(({ job }) => job),
    );
    for (const { job, run, giveUp } of handlers) {
      if (job.everyDayAt !== undefined) {
        await boss.schedule(job.name, job.everyDayAt, {}, { tz: 'Europe/Paris' });
        // Also now: where the machine is off at that hour, pg-boss does not make up for it.
        await boss.send(job.name, {}, { singletonKey: 'start' });
      }
      const queues = { [job.name]: run, [givenUpQueue(job)]: giveUp };
      for (const [name, work] of Object.entries(queues)) {
        await boss.work(name, { pollingIntervalSeconds, includeMetadata: true }, async ([given]) => {
          if (given !== undefined) await runLogged(given, work, log);
        });
      }
    }
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return { stop: () => boss.stop({ timeout: stopPatienceMs }) };
};

const runLogged = async (
  { name, id, data, retryCount, signal }: JobWithMetadata<unknown>,
  run: JobHandler['run'],
  log: WorkerOptions['log'],
): Promise<void> => {
  const line = { job: name, id, retryCount };
  try {
    await run(data, signal);
    log.info(line, 'job done');
  } catch (error) {
    log.error({ ...line, err: error }, 'job failed');
    // pg-boss keeps what it is given with the job, and a message may quote somebody's name.
    throw new Error('see the log');
  }
};
