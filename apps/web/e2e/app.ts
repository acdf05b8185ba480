import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const repositoryFolder = fileURLToPath(new URL('../../../', import.meta.url));
const startPatienceMs = 180_000;

export type RunningApp = {
  address: string;
  dataFolder: string;
  /** Stops it as Ctrl-C does, and removes its data. */
  stop: () => Promise<void>;
};

/** Starts the real program on a free port with data of its own, as a person would, under these settings. */
export async function startApp(content: 'demo' | 'empty', settings: NodeJS.ProcessEnv = {}): Promise<RunningApp> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'parcours-e2e-'));
  await chmod(dataFolder, 0o711);
  const port = await findFreePort();
  const program = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(repositoryFolder, 'apps/api/src/launch.ts'),
      ...(content === 'demo' ? ['--demo'] : []),
    ],
    {
      cwd: repositoryFolder,
      env: {
        ...process.env,
        PORT: String(port),
        DATA_FOLDER: dataFolder,
        DATABASE_URL: '',
        PUBLIC_URL: '',
        ...settings,
      },
      stdio: 'inherit',
    },
  );
  const stop = async (): Promise<void> => {
    program.kill('SIGTERM');
    await ended(program);
    await rm(dataFolder, { recursive: true, force: true });
  };
  const address = `http://localhost:${port}`;
  try {
    await answers(program, address);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, dataFolder, stop };
}

async function answers(program: ChildProcess, address: string): Promise<void> {
  const gaveUpAt = Date.now() + startPatienceMs;
  while (Date.now() < gaveUpAt) {
    if (program.exitCode !== null) throw new Error(`the program ended with ${program.exitCode}`);
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.ok === true) return;
    await wait(100);
  }
  throw new Error('the program did not start in time');
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
}

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('the probe listens on no port');
  return address.port;
}
