import { execFile } from 'node:child_process';
import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { openDatabase } from '../src/database/open-database.ts';
import { findUnprivilegedAccount } from '../src/postgres/account.ts';
import { findClusterFolder } from '../src/postgres/cluster-folder.ts';
import { makeTestDataFolder } from './postgres.ts';

const run = promisify(execFile);

const clusterFolderOf = async (dataFolder: string): Promise<string> =>
  findClusterFolder(dataFolder, await findUnprivilegedAccount());

/**
 * A data folder with a migrated and empty database that nobody runs, to be copied. Its PostgreSQL does not wait for the
 * disk: a process that is killed, unlike a machine that loses its power, takes nothing with it of what it has written.
 */
export const prepareDataFolder = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const folder = await makeTestDataFolder();
  const database = await openDatabase({ databaseUrl: null, dataFolder: folder, onProgress: () => undefined });
  await database.close();
  const cluster = await clusterFolderOf(folder);
  await appendFile(join(cluster, 'postgresql.auto.conf'), 'fsync = off\n');
  return { folder, remove: () => removeDataFolder(folder) };
};

/** A copy of the prepared data folder, for a test that starts programs on it. */
export const copyPreparedFolder = async (): Promise<string> => {
  const prepared = inject('preparedFolder');
  const cluster = await clusterFolderOf(prepared);
  const copy = await makeTestDataFolder();
  await cp(join(prepared, 'postgresql-password'), join(copy, 'postgresql-password'));
  // As they are, with whom they belong to.
  await run('cp', ['-a', cluster, await clusterFolderOf(copy)]);
  return copy;
};

/** PostgreSQL's files may lie elsewhere. */
export const removeDataFolder = async (folder: string): Promise<void> => {
  await rm(await clusterFolderOf(folder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
};
