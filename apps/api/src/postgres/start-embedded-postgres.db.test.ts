import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeTestDataFolder } from '../../test/postgres.ts';
import { findPostmaster } from './postmaster.ts';
import { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

describe('the PostgreSQL that comes with the program', () => {
  let dataFolder: string;
  let postgres: EmbeddedPostgres | null;

  beforeAll(async () => {
    dataFolder = await makeTestDataFolder('dossier élan vital ');
  });

  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  beforeEach(async () => {
    postgres = await start();
    await ask(postgres.url, 'CREATE TABLE note (line text)');
  });

  afterEach(async () => {
    postgres ??= await start();
    await ask(postgres.url, 'DROP TABLE note');
    await postgres.stop();
  });

  it('finds its data again after a stop, and nothing runs in between', async () => {
    await ask(started().url, `INSERT INTO note VALUES ('kept')`);
    await stop();
    expect(await findEmbeddedPostgres(dataFolder)).toBeNull();
    postgres = await start();
    expect(await ask(postgres.url, 'SELECT line FROM note')).toEqual([{ line: 'kept' }]);
  });

  it('is found by a command that runs beside the server', async () => {
    const url = await findEmbeddedPostgres(dataFolder);
    expect(url).toBe(started().url);
  });

  it.for([1, 2, 3])('comes back at the same address with all it acknowledged when it is killed (%i)', async () => {
    const { url, clusterFolder } = started();
    await ask(url, `INSERT INTO note VALUES ('acknowledged')`);
    const before = findPostmaster(clusterFolder)?.pid ?? 0;
    process.kill(before, 'SIGKILL');
    await expect.poll(() => answers(url), { timeout: 10_000 }).toBe(true);
    expect(findPostmaster(clusterFolder)?.pid).not.toBe(before);
    expect(await ask(url, 'SELECT line FROM note')).toEqual([{ line: 'acknowledged' }]);
  });

  it('takes over from the one that a killed server left behind', async () => {
    const { url, clusterFolder } = started();
    await ask(url, `INSERT INTO note VALUES ('kept')`);
    await stop();
    await startAndKillServer(dataFolder);
    const left = findPostmaster(clusterFolder);
    expect(left).not.toBeNull();

    postgres = await start();
    expect(await ask(postgres.url, 'SELECT line FROM note')).toEqual([{ line: 'kept' }]);
    expect(findPostmaster(clusterFolder)?.pid).not.toBe(left?.pid);
  });

  it('refuses the files of another version of PostgreSQL', async () => {
    const { clusterFolder } = started();
    await stop();
    const versionFile = join(clusterFolder, 'PG_VERSION');
    const version = await readFile(versionFile, 'utf8');
    await writeFile(versionFile, '17\n');
    await expect(start()).rejects.toThrow('PostgreSQL 17');
    await writeFile(versionFile, version);
  });

  it('refuses to start with an empty database where there was one', async () => {
    const { clusterFolder } = started();
    await stop();
    await rename(clusterFolder, `${clusterFolder}-elsewhere`);
    await expect(start()).rejects.toThrow('ont disparu');
    await rename(`${clusterFolder}-elsewhere`, clusterFolder);
  });

  it('takes nobody in without the secret kept in the data folder', async () => {
    const stranger = new URL(started().url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('sorts names as French readers expect', async () => {
    await ask(started().url, `INSERT INTO note VALUES ('Zoé'), ('élodie'), ('Eve'), ('Étienne')`);
    const sorted = await ask(started().url, 'SELECT line FROM note ORDER BY line');
    expect(sorted.map((row) => row['line'])).toEqual(['élodie', 'Étienne', 'Eve', 'Zoé']);
  });

  function start(): Promise<EmbeddedPostgres> {
    return startEmbeddedPostgres({
      dataFolder,
      onProgress: () => undefined,
      onLost: (reason) => console.error(reason.message),
    });
  }

  function started(): EmbeddedPostgres {
    if (postgres === null) throw new Error('stopped by the test');
    return postgres;
  }

  async function stop(): Promise<void> {
    await started().stop();
    postgres = null;
  }
});

async function startAndKillServer(dataFolder: string): Promise<void> {
  const module = JSON.stringify(new URL('./start-embedded-postgres.ts', import.meta.url).href);
  const program = `
    const { startEmbeddedPostgres } = await import(${module});
    await startEmbeddedPostgres({ dataFolder: process.argv[1], onProgress() {}, onLost() {} });
    console.log('ready');`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', program, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  server.kill('SIGKILL');
  await once(server, 'exit');
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that is killed under the connection says so here too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await ask(url, 'SELECT 1');
    return true;
  } catch {
    await wait(50);
    return false;
  }
}
