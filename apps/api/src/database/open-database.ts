import { everyJob } from '../jobs/every-job.ts';
import { prepareJobs } from '../jobs/prepare-jobs.ts';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../postgres/start-embedded-postgres.ts';
import { findHolder, holdDataFolder } from '../startup/data-folder.ts';
import { StartRefusal } from '../startup/start-refusal.ts';
import { migrate } from './migrate.ts';

export type OpenDatabase = { readonly url: string; readonly close: () => Promise<void> };

type Options = {
  /** null: our own PostgreSQL. */
  databaseUrl: string | null;
  dataFolder: string;
  onProgress: (message: string) => void;
};

/**
 * For commands beside the server: the given database, or the one of the server that runs on this data folder, or, when
 * none runs, our own PostgreSQL for the time of the command. It is brought to the program's version.
 */
export async function openDatabase(options: Options): Promise<OpenDatabase> {
  const found = await findDatabase(options);
  try {
    await migrate(found.url, options);
    await prepareJobs(found.url, everyJob);
    return found;
  } catch (error) {
    await found.close();
    throw error;
  }
}

async function findDatabase({ databaseUrl, dataFolder, onProgress }: Options): Promise<OpenDatabase> {
  if (databaseUrl !== null) return lend(databaseUrl);

  const holder = findHolder(dataFolder);
  if (holder === null) return startForCommand(dataFolder, onProgress);

  const url = holder.address === null ? null : await findEmbeddedPostgres(dataFolder);
  if (url !== null) return lend(url);
  throw new StartRefusal(
    `La base est prise par le processus ${holder.pid}, qui démarre, s’arrête ou termine une autre commande.\n` +
      'Recommencez dans un instant.',
  );
}

/** Somebody else's: closing it is not ours to do. */
function lend(url: string): OpenDatabase {
  return { url, close: async () => undefined };
}

async function startForCommand(dataFolder: string, onProgress: (message: string) => void): Promise<OpenDatabase> {
  const held = holdDataFolder(dataFolder);
  try {
    const postgres = await startEmbeddedPostgres({
      dataFolder,
      onProgress,
      onLost: (reason) => onProgress(reason.message),
    });
    return {
      url: postgres.url,
      close: async () => {
        await postgres.stop();
        held.release();
      },
    };
  } catch (error) {
    held.release();
    throw error;
  }
}
