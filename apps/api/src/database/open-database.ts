import { findEmbeddedPostgres, startEmbeddedPostgres } from '../postgres/start-embedded-postgres.ts';
import { findHolder, holdDataFolder } from '../startup/data-folder.ts';
import { StartRefusal } from '../startup/start-refusal.ts';

export type OpenDatabase = { url: string; close: () => Promise<void> };

/**
 * For commands beside the server: the given database, or the one of the server that runs on this data folder, or, when
 * none runs, our own PostgreSQL for the time of the command.
 */
export async function openDatabase(options: {
  databaseUrl: string | null;
  dataFolder: string;
  onProgress: (message: string) => void;
}): Promise<OpenDatabase> {
  const { databaseUrl, dataFolder } = options;
  if (databaseUrl !== null) return { url: databaseUrl, close: async () => undefined };

  const holder = findHolder(dataFolder);
  if (holder !== null) {
    const url = await findEmbeddedPostgres(dataFolder);
    if (url !== null) return { url, close: async () => undefined };
    throw new StartRefusal(
      `Le programme (processus ${holder.pid}) est en train de démarrer ou de s’arrêter. Recommencez dans un instant.`,
    );
  }

  const held = holdDataFolder(dataFolder);
  try {
    const postgres = await startEmbeddedPostgres({
      ...options,
      onLost: (reason) => options.onProgress(reason.message),
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
