import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefusal } from '../startup/start-refusal.ts';
import type { Account } from './account.ts';
import { makePrivateFolder } from './cluster-folder.ts';

const run = promisify(execFile);

export const superuser = 'parcours';
const majorVersion = '18';
const draftMark = '.draft-';

/** What a PostgreSQL program needs to know of its surroundings, and nothing of ours. */
export const environment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

/** Creates the database files once; an interrupted creation leaves nothing behind that could be taken for a database. */
export async function createClusterOnce(options: {
  clusterFolder: string;
  programs: string;
  account: Account | null;
  password: string;
  onProgress: (message: string) => void;
}): Promise<void> {
  const { clusterFolder, account } = options;
  if (existsSync(clusterFolder)) return refuseOtherVersion(clusterFolder);

  options.onProgress('Création de la base de données…');
  await removeDrafts(clusterFolder);
  // A name never used before: a creation that was killed may have left a process that still writes to its own draft.
  const draft = `${clusterFolder}${draftMark}${randomUUID()}`;
  await makePrivateFolder(draft, account);
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  try {
    if (account !== null) await chown(passwordFile, account.uid, account.gid);
    await run(
      join(options.programs, 'initdb'),
      [
        `--pgdata=${draft}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        // Names sort as French readers expect, the same on every machine.
        '--locale-provider=icu',
        '--icu-locale=fr-FR',
        '--data-checksums',
      ],
      { ...account, cwd: draft, env: environment },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, clusterFolder);
}

async function removeDrafts(clusterFolder: string): Promise<void> {
  const folder = dirname(clusterFolder);
  if (!existsSync(folder)) return;
  const beginning = `${basename(clusterFolder)}${draftMark}`;
  for (const name of await readdir(folder)) {
    if (name.startsWith(beginning)) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function refuseOtherVersion(clusterFolder: string): Promise<void> {
  const version = (await readFile(join(clusterFolder, 'PG_VERSION'), 'utf8')).trim();
  if (version === majorVersion) return;
  throw new StartRefusal(
    `La base de « ${clusterFolder} » a été créée par PostgreSQL ${version}, et ce programme apporte PostgreSQL ${majorVersion}.\n` +
      `Lancez la version du programme qui l’a créée, ou transférez la base avec pg_dump et pg_restore.`,
  );
}
