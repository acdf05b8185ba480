import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findUnprivilegedAccount } from '../../src/postgres/account.ts';
import { findClusterFolder } from '../../src/postgres/cluster-folder.ts';
import { findPostmaster } from '../../src/postgres/postmaster.ts';

/** A process of our own that works on a data folder, with its PostgreSQL, until it is killed. */
export type KillableProcess = {
  /** Everything that it promised so far. */
  readonly promises: readonly unknown[];
  /** Waits until it promised so much. @throws Error with what it complained of when it ended before. */
  readonly promised: (isEnough: (promises: readonly unknown[]) => boolean) => Promise<void>;
  /** `kill -9`, and waits until it is gone. */
  readonly kill: () => Promise<void>;
};

const program = fileURLToPath(new URL('./process.ts', import.meta.url));

/** @param workModule the file whose `work` the process runs, such as `new URL('./acts.ts', import.meta.url)` */
export const startProcess = (dataFolder: string, workModule: URL, ...given: readonly string[]): KillableProcess => {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, dataFolder, workModule.href, ...given],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const promises: unknown[] = [];
  const complaints: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => promises.push(JSON.parse(line)));
  child.stderr.on('data', (chunk) => complaints.push(String(chunk)));
  const ended = once(child, 'close');
  return {
    promises,
    promised: async (isEnough) => {
      while (!isEnough(promises)) {
        await Promise.race([once(lines, 'line'), ended]);
        if (hasEnded(child)) throw new Error(`the process ended by itself:\n${complaints.join('')}`);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** `kill -9` of the PostgreSQL that runs on a data folder. @throws Error when none does */
export const killPostgres = async (dataFolder: string): Promise<void> => {
  const clusterFolder = await findClusterFolder(dataFolder, await findUnprivilegedAccount());
  const postmaster = findPostmaster(clusterFolder);
  if (postmaster === null) throw new Error('no PostgreSQL runs on this data folder');
  process.kill(postmaster.pid, 'SIGKILL');
};
