import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const launch = fileURLToPath(new URL('../src/launch.ts', import.meta.url));

/**
 * As the script `start` has them: a young heap that stays small keeps the whole process half as large, and a limit far
 * above what is ever needed makes V8 clear up sooner: without one, it lets garbage grow to four times what is used.
 */
const nodeOptions = ['--max-semi-space-size=4', '--max-old-space-size=512', '--disable-warning=ExperimentalWarning'];

export type Program = {
  readonly process: ChildProcess;
  /** All it has said so far. */
  readonly said: () => string;
  /** Resolves with its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
};

/** Starts the real program as a person would, without building the interface. */
export function startProgram(options: {
  dataFolder: string;
  port: number;
  settings?: Record<string, string>;
}): Program {
  const child = spawn(process.execPath, [...nodeOptions, launch, '--prepared'], {
    env: {
      ...process.env,
      DATA_FOLDER: options.dataFolder,
      PORT: String(options.port),
      DATABASE_URL: '',
      PUBLIC_URL: '',
      HOST: '',
      ...options.settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  return { process: child, said: () => said, ended };
}

export async function isAnswering(port: number): Promise<boolean> {
  const response = await fetch(`http://localhost:${port}/api/health`).catch(() => null);
  return response?.ok === true;
}

/** @throws what the program said when it ended instead */
export async function waitUntilAnswering(program: Program, port: number): Promise<void> {
  while (!(await isAnswering(port))) {
    if (program.process.exitCode !== null) throw new Error(program.said());
    await wait(30);
  }
}

/** Something else that listens; closed again, it leaves a port that is free. */
export async function takePort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server: Server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listens on no port');
  const release = async (): Promise<void> => {
    server.close();
    await once(server, 'close');
  };
  return { port: address.port, release };
}

export async function findFreePort(): Promise<number> {
  const { port, release } = await takePort();
  await release();
  return port;
}
