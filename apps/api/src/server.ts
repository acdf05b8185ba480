import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { peopleOnly } from './auth/command-line-account.ts';
import type { Config } from './config.ts';
import { readAuthSecret, readInstallationCode } from './config.ts';
import type { PrismaClient } from './database/generated/client.ts';
import { migrate } from './database/migrate.ts';
import { type FileStore, openFileStore } from './files/file-store.ts';
import { sweepFiles } from './files/sweep-files.ts';
import { everyJob } from './jobs/every-job.ts';
import { prepareJobs } from './jobs/prepare-jobs.ts';
import type { Mailer } from './mail/mailer.ts';
import { startEmbeddedPostgres } from './postgres/start-embedded-postgres.ts';
import { toPortRefusal } from './startup/port.ts';
import { repositoryFolder } from './startup/repository.ts';
import type { StartRefusal } from './startup/start-refusal.ts';

export type RunningServer = {
  /** For people's browsers. */
  address: string;
  /** Lets requests under way end, then closes the database. */
  stop: () => Promise<void>;
};

/** Starts everything behind the one port. Whoever calls holds the data folder. */
export async function startServer(
  config: Config,
  options: {
    /** What to type to start again, for messages. */
    command: string;
    onProgress: (message: string) => void;
    /** The database is gone for good. */
    onLost: (reason: StartRefusal) => void;
  },
): Promise<RunningServer> {
  // Read from disk while PostgreSQL starts; a failure is reported where it is awaited.
  const application = Promise.all([
    import('./app.ts'),
    import('./database/client.ts'),
    import('./database/changes.ts'),
    import('./jobs/start-worker.ts'),
    import('./exchanges/letters/send-letter.ts'),
    import('./packs/build-job.ts'),
    import('./drafts/forget-job.ts'),
    import('./store/rebuild-figures.ts'),
    import('./store/rebuild-loans.ts'),
  ]);
  application.catch(() => undefined);

  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  try {
    const databaseUrl = config.databaseUrl ?? (await startOwnPostgres(config, options, undo));
    await migrate(databaseUrl, options);

    const [
      { buildApp },
      { createPrismaClient },
      { listenForChanges },
      { startWorker },
      { sendLetterHandler },
      { buildPackHandler },
      { forgetHandler },
      { rebuildFigures },
      { rebuildLoans },
    ] = await application;
    await prepareJobs(databaseUrl, everyJob);
    const prisma = createPrismaClient(databaseUrl, config.databasePoolSize);
    undo.push(() => prisma.$disconnect());
    await rebuildFigures(prisma);
    await rebuildLoans(prisma);
    const files = await openFiles(config, prisma, options.onProgress);
    if (config.isDemonstration) await invent(prisma, files, options.onProgress);
    const installationCode = await readInstallationCode(config);
    if (installationCode !== null && (await prisma.user.count({ where: peopleOnly })) === 0) {
      options.onProgress(`Code d’installation, à donner sur la première page : ${installationCode}`);
    }
    const changes = await listenForChanges(databaseUrl);
    undo.push(changes.close);
    const app = await buildApp({
      config,
      changes,
      prisma,
      files,
      authSecret: await readAuthSecret(config),
      installationCode,
      interfaceFolder: findInterface(),
      now: () => new Date(),
    });
    undo.push(() => app.close());
    const mailer = await openMailer(config);
    const now = () => new Date();
    const handlers = [
      sendLetterHandler({ prisma, mailer, now }),
      buildPackHandler({ prisma, files, now }),
      forgetHandler({ prisma, now }),
    ];
    const worker = await startWorker({ databaseUrl, handlers, log: app.log });
    undo.push(worker.stop);
    await app.listen({ host: config.host, port: config.port });
    return { address: config.publicUrl, stop };
  } catch (error) {
    await stop();
    throw toPortRefusal(error, config.port, options.command);
  }
}

async function startOwnPostgres(
  config: Config,
  options: { onProgress: (message: string) => void; onLost: (reason: StartRefusal) => void },
  undo: (() => Promise<void>)[],
): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataFolder: config.dataFolder, ...options });
  undo.push(postgres.stop);
  return postgres.url;
}

/** Read only where letters leave by mail. */
async function openMailer({ mail }: Config): Promise<Mailer | null> {
  if (mail === null) return null;
  const { createMailer } = await import('./mail/mailer.ts');
  return createMailer(mail);
}

const hourMs = 3_600_000;

/** What a server that was killed left half way is gone before this one answers. */
async function openFiles(
  { dataFolder, databaseUrl }: Config,
  prisma: PrismaClient,
  onProgress: (message: string) => void,
): Promise<FileStore> {
  const files = await openFileStore(join(dataFolder, 'files'));
  // Only with our own PostgreSQL is the folder ours alone.
  const { missing } = await sweepFiles({ prisma, files, youngestMs: databaseUrl === null ? 0 : hourMs });
  if (missing > 0) {
    onProgress(
      `Attention : il manque ${missing} fichiers de pièces dans « ${files.folder} ».\nRestaurez ce dossier depuis la même sauvegarde que la base.`,
    );
  }
  return files;
}

/** Read only by a demonstration: real work never loads it. */
async function invent(prisma: PrismaClient, files: FileStore, onProgress: (message: string) => void): Promise<void> {
  const [{ loadDemonstration }, { createAccountWithPassword }] = await Promise.all([
    import('./demonstration/load-demonstration.ts'),
    import('./accounts/create-account-with-password.ts'),
  ]);
  const now = () => new Date();
  const isLoaded = await loadDemonstration({
    prisma,
    files,
    now,
    createAccount: (account) => createAccountWithPassword({ prisma, now }, account),
  });
  if (isLoaded) onProgress('Données fictives chargées.');
}

/** @returns null when the interface is served by something else, as during development */
function findInterface(): string | null {
  const folder = join(repositoryFolder, 'apps', 'web', 'dist');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}
