import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pathStatistics } from '@parcours/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAdmin } from '../test/admin.ts';
import { makeTestDataFolder } from '../test/postgres.ts';
import { findFreePort, isAnswering, startProgram, waitUntilAnswering } from '../test/program.ts';
import { findEmbeddedPostgres } from './postgres/start-embedded-postgres.ts';

const register = fileURLToPath(new URL('./register/testdata/registre-2013-2019.csv', import.meta.url));

describe('pnpm admin, on the program’s own data', { timeout: 60_000 }, () => {
  let dataFolder: string;

  beforeAll(async () => {
    dataFolder = await makeTestDataFolder('données réelles ');
  });

  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  const headlineOf = async () => {
    const { exitCode, printed } = await startAdmin(dataFolder, 'statistics', '--json');
    expect(exitCode).toBe(0);
    return pathStatistics.parse(JSON.parse(printed)).headline;
  };

  it('works without the server and beside it, and leaves both as they were', async () => {
    expect(await startAdmin(dataFolder, 'import-register', register)).toMatchObject({ exitCode: 0 });
    const alone = await headlineOf();
    expect(alone).toMatchObject({ firstContacts: 131, granted: { k: 7, n: 131 } });
    expect(await findEmbeddedPostgres(dataFolder)).toBeNull();

    const port = await findFreePort();
    const server = startProgram({ dataFolder, port });
    await waitUntilAnswering(server, port);
    expect(await headlineOf()).toEqual(alone);
    expect(await isAnswering(port)).toBe(true);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('keeps real and fictional people apart', async () => {
    const answered = await startAdmin(dataFolder, 'statistics', '--demo');
    expect(answered).toMatchObject({ exitCode: 1, printed: '' });
    expect(answered.told).toContain('contient de vraies données');
  });
});
