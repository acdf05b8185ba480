import { closeSync, openSync } from 'node:fs';
import { readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { keptSecret } from '../startup/kept-secret.ts';
import { StartRefusal } from '../startup/start-refusal.ts';
import { findUnprivilegedAccount } from './account.ts';
import { createClusterOnce, superuser } from './cluster.ts';
import { findClusterFolder, noteCreation, refuseLostCluster } from './cluster-folder.ts';
import { endPostmaster, findPostmaster, spawnPostmaster } from './postmaster.ts';
import { findPrograms } from './programs.ts';
import { createDatabaseOnce } from './readiness.ts';
import { superviseOnFreePort } from './supervised-postmaster.ts';

export type EmbeddedPostgres = {
  /** Stays the same when PostgreSQL is restarted after a crash. */
  url: string;
  /** Where the database files are. */
  clusterFolder: string;
  stop: () => Promise<void>;
};

const databaseName = 'parcours';
const logBytesKept = 5_000_000;

/** Starts the PostgreSQL that comes with the program, and restarts it when it ends by accident. */
export async function startEmbeddedPostgres(options: {
  /** Absolute and existing. The caller sees to it that nobody else starts PostgreSQL on it meanwhile. */
  dataFolder: string;
  onProgress: (message: string) => void;
  /** PostgreSQL ended and could not be restarted: nothing can be served any more. */
  onLost: (reason: StartRefusal) => void;
  /** PostgreSQL settings by name; tests give up durability for speed. */
  settings?: Record<string, string>;
}): Promise<EmbeddedPostgres> {
  const { dataFolder, onProgress } = options;
  const account = await findUnprivilegedAccount();
  const programs = await findPrograms({ forOtherAccount: account !== null, onProgress });
  const clusterFolder = await findClusterFolder(dataFolder, account);
  const password = await keptSecret(passwordFileOf(dataFolder));
  refuseLostCluster(dataFolder, clusterFolder);
  await createClusterOnce({ clusterFolder, programs, account, password, onProgress });
  await noteCreation(dataFolder, clusterFolder);
  // Left by a server that was killed: it may still be writing.
  await endPostmaster(clusterFolder);

  const logPath = join(dataFolder, 'postgresql.log');
  const logFile = openSync(logPath, 'a', 0o600);
  if ((await stat(logPath)).size > logBytesKept) await truncate(logPath);

  const supervised = await superviseOnFreePort({
    start: (port) =>
      spawnPostmaster({ programs, clusterFolder, account, port, logFile, extraSettings: options.settings ?? {} }),
    urlOf: (port) => urlOf(port, password, 'postgres'),
    clusterFolder,
    onFall: () => onProgress('PostgreSQL s’est arrêté sans prévenir : il est relancé…'),
    onLost: async () => options.onLost(await notRunning(logPath)),
  });
  if (supervised === null) throw await notRunning(logPath);
  await createDatabaseOnce(urlOf(supervised.port, password, 'postgres'), databaseName);

  return {
    url: urlOf(supervised.port, password, databaseName),
    clusterFolder,
    stop: async () => {
      await supervised.stop();
      closeSync(logFile);
    },
  };
}

/** The address of the PostgreSQL that another process of ours runs on this data folder; null when none does. */
export async function findEmbeddedPostgres(dataFolder: string): Promise<string | null> {
  const clusterFolder = await findClusterFolder(dataFolder, await findUnprivilegedAccount());
  const postmaster = findPostmaster(clusterFolder);
  if (postmaster === null) return null;
  return urlOf(postmaster.port, await keptSecret(passwordFileOf(dataFolder)), databaseName);
}

function passwordFileOf(dataFolder: string): string {
  return join(dataFolder, 'postgresql-password');
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

async function notRunning(logPath: string): Promise<StartRefusal> {
  const lastLines = (await readFile(logPath, 'utf8')).trimEnd().split('\n').slice(-5).join('\n');
  return new StartRefusal(`PostgreSQL ne démarre pas. Ses derniers messages (${logPath}) :\n${lastLines}`);
}
