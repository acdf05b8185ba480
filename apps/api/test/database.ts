import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export type TestDatabase = { url: string; drop: () => Promise<void> };

/** A database of the test's own: migrated and empty, or with nothing in it at all. */
export async function createTestDatabase(content: 'migrated' | 'nothing' = 'migrated'): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const server = new URL('/postgres', template);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = content === 'migrated' ? template.pathname.slice(1) : 'template0';
  // The files are copied: what the log would say of each page costs twice as much.
  await runOn(server, `CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY FILE_COPY`);
  return {
    url: new URL(`/${name}`, template).href,
    drop: () => runOn(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function runOn(server: URL, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
