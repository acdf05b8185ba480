import { createPrismaClient } from '../../src/database/client.ts';
import type { PrismaClient } from '../../src/database/generated/client.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { copyPreparedFolder, removeDataFolder } from '../prepared-folder.ts';
import { type KillableProcess, killPostgres, startProcess } from './start-process.ts';

/** A data folder on which processes are started and killed. */
export type Place = {
  readonly start: (work: URL, ...given: readonly string[]) => KillableProcess;
  readonly killPostgres: () => Promise<void>;
  /** Opens what a kill left behind, as the next start does. */
  readonly look: <Seen>(see: (prisma: PrismaClient) => Promise<Seen>) => Promise<Seen>;
  /** Ends and removes everything. */
  readonly clear: () => Promise<void>;
};

export const makePlace = async (): Promise<Place> => {
  const dataFolder = await copyPreparedFolder();
  const started: KillableProcess[] = [];
  const look: Place['look'] = async (see) => {
    const database = await openDatabase({ databaseUrl: null, dataFolder, onProgress: () => undefined });
    const prisma = createPrismaClient(database.url, 5);
    try {
      return await see(prisma);
    } finally {
      await prisma.$disconnect();
      await database.close();
    }
  };
  return {
    look,
    killPostgres: () => killPostgres(dataFolder),
    start: (work, ...given) => {
      const running = startProcess(dataFolder, work, ...given);
      started.push(running);
      return running;
    },
    clear: async () => {
      for (const running of started) await running.kill();
      // Opening and closing it ends the PostgreSQL that the last kill left running.
      await look(async () => undefined);
      await removeDataFolder(dataFolder);
    },
  };
};
