import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/postgres/start-embedded-postgres.ts';

/** A PostgreSQL of its own in a temporary folder; stopping it removes everything. */
export async function startTestPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dataFolder = await makeTestDataFolder();
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    onProgress: () => undefined,
    onLost: (reason) => console.error(reason.message),
    // Nothing here outlives the tests, so nothing waits for the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      await rm(postgres.clusterFolder, { recursive: true, force: true });
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Others may go through it: when root runs the tests, PostgreSQL runs under another account. */
export async function makeTestDataFolder(prefix = 'parcours-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await chmod(folder, 0o711);
  return folder;
}
