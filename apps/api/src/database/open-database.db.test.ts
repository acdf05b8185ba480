import { rm } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTestDataFolder } from '../../test/postgres.ts';
import { findFreePort, startProgram, waitUntilAnswering } from '../../test/program.ts';
import { findEmbeddedPostgres } from '../postgres/start-embedded-postgres.ts';
import { openDatabase } from './open-database.ts';

describe('a command that needs the database', () => {
  let dataFolder: string;

  beforeAll(async () => {
    dataFolder = await makeTestDataFolder();
  });

  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  it('starts our own PostgreSQL, ready for use, and stops it when it is done', async () => {
    const database = await open();
    expect(await countMigrations(database.url)).toBeGreaterThan(0);
    await database.close();
    expect(await findEmbeddedPostgres(dataFolder)).toBeNull();
  });

  it('uses the one of the server that runs, and leaves it running', async () => {
    const port = await findFreePort();
    const server = startProgram({ dataFolder, port });
    await waitUntilAnswering(server, port);
    await expect.poll(async () => (await open()).url).toBe(await findEmbeddedPostgres(dataFolder));
    const database = await open();
    await database.close();
    expect(await countMigrations(database.url)).toBeGreaterThan(0);
    server.process.kill('SIGTERM');
    await server.ended;
  });

  it('keeps two commands from starting it twice', async () => {
    const database = await open();
    await expect(open()).rejects.toThrow('Recommencez dans un instant');
    await database.close();
  });

  const open = () => openDatabase({ databaseUrl: null, dataFolder, onProgress: () => undefined });
});

async function countMigrations(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::integer FROM _prisma_migrations');
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
