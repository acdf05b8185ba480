import { fromPrisma, PgBoss } from 'pg-boss';
import type { Prisma } from '../database/generated/client.ts';
import type { Job } from './job.ts';

/** Prisma reads no `regclass`, and pg-boss asks for one to see whether it is installed. */
const executorOf = (transaction: Prisma.TransactionClient): ReturnType<typeof fromPrisma> => {
  const executor = fromPrisma(transaction);
  return {
    executeSql: (text, values) => executor.executeSql(text.replace(/to_regclass\([^)]*\)/, '$&::text'), values),
  };
};

/**
 * Asks for a job in the transaction of the data it belongs to: either both are kept or neither.
 * @param key what the job is about: nothing is added while a job with this key waits or is under way
 */
export const enqueueJob = async <Payload extends object>(
  transaction: Prisma.TransactionClient,
  job: Job<Payload>,
  { payload, key }: { readonly payload: Payload; readonly key: string },
): Promise<void> => {
  const boss = new PgBoss({
    db: executorOf(transaction),
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  try {
    await boss.start();
    await boss.send(job.name, job.payload.parse(payload), { singletonKey: key });
  } finally {
    await boss.stop({ graceful: false });
  }
};
