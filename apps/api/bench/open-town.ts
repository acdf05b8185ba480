import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { createPrismaClient } from '../src/database/client.ts';
import { migrate } from '../src/database/migrate.ts';
import { openFileStore } from '../src/files/file-store.ts';
import { everyJob } from '../src/jobs/every-job.ts';
import { prepareJobs } from '../src/jobs/prepare-jobs.ts';
import { startEmbeddedPostgres } from '../src/postgres/start-embedded-postgres.ts';
import { makeDataFolder } from '../src/startup/data-folder.ts';
import { repositoryFolder } from '../src/startup/repository.ts';
import { addUpStandings } from '../src/store/standing-counts.ts';
import { fillTown } from './fill-town.ts';

export type Town = { readonly size: number; readonly dataFolder: string; readonly remove: () => Promise<void> };

type Wanted = {
  readonly size: number;
  /** Where towns are kept; null: this one is not. */
  readonly keptIn: string | null;
  readonly onProgress: (message: string) => void;
};

/** Lost when the machine stops, and quicker for it: what is filled is filled again. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' };
const kept = 'parcours_kept';

/**
 * The data folder of a town of so many dossiers, as it was first filled: what a benchmark writes, it writes into a copy
 * of the database.
 */
export const openTown = async ({ size, keptIn, onProgress }: Wanted): Promise<Town> => {
  const above = keptIn === null ? await mkdtemp(join(tmpdir(), 'parcours-bench-')) : resolve(repositoryFolder, keptIn);
  await mkdir(above, { recursive: true });
  makeDataFolder(above);
  const dataFolder = join(above, String(size));
  makeDataFolder(dataFolder);
  let clusterFolder = '';
  const onLost = (reason: Error): never => {
    throw reason;
  };
  const postgres = await startEmbeddedPostgres({ dataFolder, onProgress, onLost, settings: hasty });
  try {
    clusterFolder = postgres.clusterFolder;
    const server = await connect(new URL('/postgres', postgres.url));
    try {
      if (!(await isThere(server, kept))) {
        await fill(postgres.url, { dataFolder, size, onProgress });
        await server.query(`ALTER DATABASE parcours RENAME TO ${kept}`);
      }
      await server.query('DROP DATABASE IF EXISTS parcours');
      await server.query(`CREATE DATABASE parcours TEMPLATE ${kept} STRATEGY file_copy`);
    } finally {
      await server.end();
    }
  } finally {
    await postgres.stop();
  }
  const remove = async (): Promise<void> => {
    if (keptIn !== null) return;
    await rm(clusterFolder, { recursive: true, force: true });
    await rm(above, { recursive: true, force: true });
  };
  return { size, dataFolder, remove };
};

const connect = async (url: URL): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return client;
};

const isThere = async (server: pg.Client, name: string): Promise<boolean> =>
  (await server.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1;

const fill = async (
  url: string,
  { dataFolder, size, onProgress }: { dataFolder: string; size: number; onProgress: (message: string) => void },
): Promise<void> => {
  await migrate(url, { onProgress });
  await prepareJobs(url, everyJob);
  const prisma = createPrismaClient(url, 2);
  try {
    if (!existsSync(join(dataFolder, 'files'))) await mkdir(join(dataFolder, 'files'));
    const files = await openFileStore(join(dataFolder, 'files'));
    const startedAt = performance.now();
    await fillTown({
      prisma,
      files,
      size,
      onProgress: (filled) => {
        if (filled % 10_000 === 0 || filled === size) {
          onProgress(`${filled} dossiers (${Math.round((performance.now() - startedAt) / 1000)} s)`);
        }
      },
    });
    // As every night, and as PostgreSQL does by itself.
    await addUpStandings(prisma);
    await prisma.$executeRaw`VACUUM ANALYZE`;
  } finally {
    await prisma.$disconnect();
  }
};
