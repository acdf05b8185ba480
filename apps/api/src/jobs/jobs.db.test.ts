import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { createPrismaClient } from '../database/client.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import { describeError } from '../describe-error.ts';
import { enqueueJob } from './enqueue-job.ts';
import { handleJob, type Job } from './job.ts';
import { prepareJobs } from './prepare-jobs.ts';
import { startWorker, type Worker, type WorkerLine } from './start-worker.ts';

const greet: Job<{ number: number }> = {
  name: 'test.greet',
  payload: z.object({ number: z.int() }),
  retries: 1,
  firstPauseSeconds: 1,
  longestSeconds: 60,
};

const patience = { timeout: 20_000 };

describe('a job', () => {
  let database: TestDatabase;
  let prisma: PrismaClient;
  let workers: Worker[];
  let done: number[];
  let givenUp: number[];
  let logged: unknown[];

  beforeAll(async () => {
    database = await createTestDatabase();
    prisma = createPrismaClient(database.url, 5);
    await prepareJobs(database.url, [greet]);
  });
  afterAll(async () => {
    await prisma.$disconnect();
    await database.drop();
  });
  beforeEach(() => {
    workers = [];
    done = [];
    givenUp = [];
    logged = [];
  });
  afterEach(() => Promise.all(workers.map(({ stop }) => stop())));

  const ask = (number: number, key = String(number)) =>
    prisma.$transaction((transaction) => enqueueJob(transaction, greet, { payload: { number }, key }));
  const work = async (run: (number: number) => Promise<void>) => {
    const log = (line: WorkerLine, words: string) =>
      void logged.push({ ...line, words, ...(line.err !== undefined && { err: describeError(line.err) }) });
    const handler = handleJob(greet, {
      run: ({ number }) => run(number),
      giveUp: async ({ number }) => void givenUp.push(number),
    });
    workers.push(await startWorker({ databaseUrl: database.url, handlers: [handler], log: { info: log, error: log } }));
  };
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('is asked for together with the data it belongs to, or not at all', async () => {
    const account = { id: 'ada', name: 'Ada', email: 'ada@ville.example', roles: [] };
    const write = (number: number, end: () => void) =>
      prisma.$transaction(async (transaction) => {
        await transaction.user.create({ data: account });
        await enqueueJob(transaction, greet, { payload: { number }, key: String(number) });
        end();
      });
    await expect(
      write(1, () => {
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    await write(2, () => undefined);
    await work(async (number) => void done.push(number));
    await expect.poll(() => done, patience).toEqual([2]);
    expect(await prisma.user.count()).toBe(1);
  });

  it('is not asked for with what it cannot be done with', async () => {
    await expect(ask(0.5)).rejects.toThrow(z.ZodError);
  });

  it('that waits already is not asked for twice, and may be asked for again once it is done', async () => {
    await ask(3);
    await ask(3);
    await work(async (number) => void done.push(number));
    await expect.poll(() => done, patience).toEqual([3]);
    await ask(4);
    await expect.poll(() => done, patience).toEqual([3, 4]);
    await ask(3);
    await expect.poll(() => done, patience).toEqual([3, 4, 3]);
  });

  it('is done by one of several instances', async () => {
    const numbers = Array.from({ length: 8 }, (_, index) => 10 + index);
    for (const number of numbers) await ask(number);
    for (let instance = 0; instance < 3; instance += 1) await work(async (number) => void done.push(number));
    await expect.poll(() => done.toSorted(), patience).toEqual(numbers);
  });

  it('that fails is tried again after a pause', async () => {
    await work(async (number) => {
      done.push(number);
      if (done.length === 1) throw new Error('not now');
    });
    await ask(20);
    await expect.poll(() => done, patience).toEqual([20, 20]);
    expect(givenUp).toEqual([]);
  });

  it('that fails for good is given up once, and neither log nor table quotes why', async () => {
    await work(async () => {
      throw new Error('no such person: Ada Lovelace');
    });
    await ask(30);
    await expect.poll(() => givenUp, patience).toEqual([30]);
    expect(logged).toMatchObject([
      { job: 'test.greet', retryCount: 0, words: 'job failed', err: { type: 'Error', message: '' } },
      { job: 'test.greet', retryCount: 1, words: 'job failed' },
      { job: 'test.greet.givenUp', words: 'job done' },
    ]);
    expect(JSON.stringify(logged)).not.toContain('Ada');
    const outputs = await query("SELECT output::text FROM pgboss.job WHERE name = 'test.greet' AND output IS NOT NULL");
    expect(outputs.length).toBeGreaterThan(0);
    expect(JSON.stringify(outputs)).not.toContain('Ada');
  });

  it('that is done every day is done at each start, and planned once, however many instances start', async () => {
    const nightly: Job = { ...greet, name: 'test.nightly', payload: z.object({}), everyDayAt: '17 3 * * *' };
    const run = async () => void done.push(0);
    const handlers = [handleJob(nightly, { run, giveUp: async () => undefined })];
    const log = { info: () => undefined, error: () => undefined };
    for (let instance = 1; instance <= 2; instance += 1) {
      workers.push(await startWorker({ databaseUrl: database.url, handlers, log }));
      await expect.poll(() => done.length, patience).toBe(instance);
    }
    expect(await query('SELECT name, cron, timezone FROM pgboss.schedule')).toEqual([
      { name: 'test.nightly', cron: '17 3 * * *', timezone: 'Europe/Paris' },
    ]);
  });

  it('of every kind lives in a schema apart from ours', async () => {
    const tables = await query(
      "SELECT table_schema FROM information_schema.tables WHERE table_name = 'job' OR table_name = 'queue'",
    );
    expect(tables).toEqual([{ table_schema: 'pgboss' }, { table_schema: 'pgboss' }]);
  });
});
