import { Prisma } from '../database/generated/client.ts';
import type { Cohort } from './cohort.ts';
import { isWholeClient, readRows, type StatisticsReading } from './section.ts';

type Client = StatisticsReading['prisma'];

/**
 * Counts that several sections of a page need: whoever asks for those of the same cohort while they are being read waits
 * for them, unless something was written since they were asked for. Within a transaction, which sees nothing new, they
 * are read once.
 */
export const sharedRows = <Row>(query: (cohort: Cohort) => Prisma.Sql) => {
  const readings = new WeakMap<Client, Map<string, Promise<readonly Row[]>>>();
  return async (prisma: Client, cohort: Cohort): Promise<readonly Row[]> => {
    const asked = query(cohort);
    const of = JSON.stringify([isWholeClient(prisma) ? await readSnapshot(prisma) : null, asked.sql, asked.values]);
    const begun = readings.get(prisma) ?? new Map<string, Promise<readonly Row[]>>();
    readings.set(prisma, begun);
    const reading = begun.get(of);
    if (reading !== undefined) return reading;
    const rows = readRows<Row>(prisma, asked);
    begun.set(of, rows);
    if (!isWholeClient(prisma)) return rows;
    return rows.finally(() => begun.delete(of));
  };
};

/** Which transactions have ended: what is read after it was written down sees at least those. */
const readSnapshot = async (prisma: Client): Promise<string> => {
  const [found] = await prisma.$queryRaw<{ snapshot: string }[]>(
    Prisma.sql`SELECT pg_current_snapshot()::text AS snapshot`,
  );
  if (found === undefined) throw new Error('the database tells no snapshot');
  return found.snapshot;
};
