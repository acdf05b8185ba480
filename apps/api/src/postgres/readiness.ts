import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const retryMs = 15;

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
  while (alive) {
    if (await answers(url)) return true;
    await wait(retryMs);
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (isStillStarting(error)) return false;
    throw error;
  }
}

/** 57P03: starting up or recovering. */
function isStillStarting(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET' || error.code === '57P03';
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
