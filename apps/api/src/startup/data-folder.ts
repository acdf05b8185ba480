import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';
import { StartRefusal } from './start-refusal.ts';

const holder = z.object({ pid: z.number(), startedAt: z.string(), address: z.string().nullable() });
type Holder = ProcessIdentity & { address: string | null };

export type HeldDataFolder = {
  /** Tells a second start where the first one can be reached. */
  announce: (address: string) => void;
  release: () => void;
};

/** Private, except that root's own PostgreSQL, which runs under another account, must be able to go through it. */
export function makeDataFolder(dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}

/**
 * Reserves a data folder, made if need be, for this process. A folder held by a process that was killed is free again.
 * @throws StartRefusal that names the process and the address of the one that holds it
 */
export function holdDataFolder(dataFolder: string): HeldDataFolder {
  makeDataFolder(dataFolder);
  const lockFile = join(dataFolder, 'running.json');
  const draft = `${lockFile}.${process.pid}`;
  const write = (address: string | null): void => {
    writeFileSync(draft, JSON.stringify({ ...thisProcess(), address } satisfies Holder));
  };

  write(null);
  try {
    while (!linked(draft, lockFile)) refuseOrSetAside(lockFile, dataFolder);
  } finally {
    rmSync(draft);
  }
  return {
    announce: (address) => {
      write(address);
      renameSync(draft, lockFile);
    },
    release: () => rmSync(lockFile, { force: true }),
  };
}

/** Who holds the data folder now; null when nobody does. */
export function findHolder(dataFolder: string): Holder | null {
  const lockFile = join(dataFolder, 'running.json');
  if (!existsSync(lockFile)) return null;
  const found = readHolder(lockFile);
  return found !== null && isRunning(found) ? found : null;
}

/** A link is made whole and only once, whoever tries at the same moment. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function refuseOrSetAside(lockFile: string, dataFolder: string): void {
  const found = readHolder(lockFile);
  if (found === null || !isRunning(found)) {
    setAside(lockFile, found);
    return;
  }
  const where = found.address === null ? 'il est en train de démarrer' : `il répond à l’adresse ${found.address}`;
  throw new StartRefusal(
    `Le programme tourne déjà sur le dossier de données « ${dataFolder} » (processus ${found.pid}) : ${where}.\n` +
      'Arrêtez-le d’abord (Ctrl-C dans sa fenêtre), ou choisissez un autre dossier avec DATA_FOLDER.',
  );
}

/** Another start may have replaced what was read: what is taken away is looked at again, and put back if it is not the same. */
function setAside(lockFile: string, seen: Holder | null): void {
  const aside = `${lockFile}.left-by-${process.pid}`;
  if (!renamed(lockFile, aside)) return;
  const taken = readHolder(aside);
  if (taken !== null && (taken.pid !== seen?.pid || taken.startedAt !== seen.startedAt)) linked(aside, lockFile);
  rmSync(aside);
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** @returns null for a file that a power cut left empty or torn, or that is gone by now */
function readHolder(lockFile: string): Holder | null {
  try {
    return holder.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
  } catch {
    return null;
  }
}
