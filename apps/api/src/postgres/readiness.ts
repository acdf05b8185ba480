import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Asked while it recovers, PostgreSQL writes a line to its log each time: it is asked less and less often. */
const shortestWaitMs = 15;
const longestWaitMs = 1000;

/** Resolves once the process has ended, at once if it already has. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/**
 * Waits until PostgreSQL takes connections, recovery after a crash included.
 * @returns false when the process ended before
 */
export async function becomesReady(child: ChildProcess, url: string): Promise<boolean> {
  let alive = true;
  ended(child).then(
    () => {
      alive = false;
    },
    () => {
      alive = false;
    },
  );
  for (let waitMs = shortestWaitMs; alive; ) {
    const answer = await ask(url);
    if (answer === 'ready') return true;
    if (answer === 'notYet') waitMs = Math.min(2 * waitMs, longestWaitMs);
    await wait(waitMs);
  }
  return false;
}

/** How the driver says that the line was closed before anything was answered; it gives no code. */
const lineDropped = 'Connection terminated unexpectedly';

async function ask(url: string): Promise<'ready' | 'notYet' | 'nothing'> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return 'ready';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? error.code : null;
    // Starting up or recovering.
    if (code === '57P03') return 'notYet';
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || error.message === lineDropped) return 'nothing';
    throw error;
  }
}

/** A new cluster has no database of ours yet. Two programs cannot get here at once: one holds the data folder. */
export async function createDatabaseOnce(maintenanceUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
