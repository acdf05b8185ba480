import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { endPostmaster } from './postmaster.ts';
import { becomesReady, ended } from './readiness.ts';

/** Long for those who wait to read why PostgreSQL does not start; enough for the system to bury a killed one. */
const firstStartPatienceMs = 5_000;
const restartPatienceMs = 20_000;
const restartPauseMs = 200;
/** A PostgreSQL that falls more often than this is ill; restarting it again would hide it. */
const fallsAllowed = 5;
const fallsForgottenAfterMs = 10 * 60_000;

type Start = (port: number) => ChildProcess;

/**
 * Starts PostgreSQL on a free loopback port and starts it again on the same port whenever it ends by itself.
 * @returns null when it could not be started
 */
export async function superviseOnFreePort(options: {
  start: Start;
  urlOf: (port: number) => string;
  clusterFolder: string;
  onFall: () => void;
  onLost: () => void;
}): Promise<{ port: number; stop: () => Promise<void> } | null> {
  const first = await startOnFreePort(options.start, options.urlOf);
  if (first === null) return null;

  let stopping = false;
  const keepRunning = async (): Promise<void> => {
    let postmaster: ChildProcess | null = first.postmaster;
    const falls: number[] = [];
    while (postmaster !== null) {
      await ended(postmaster);
      if (stopping) return;
      falls.push(Date.now());
      if (falls.filter((at) => at > Date.now() - fallsForgottenAfterMs).length > fallsAllowed) break;
      options.onFall();
      postmaster = await startAgain(
        () => options.start(first.port),
        options.urlOf(first.port),
        () => stopping,
      );
    }
    if (!stopping) options.onLost();
  };
  const running = keepRunning();

  return {
    port: first.port,
    stop: async () => {
      stopping = true;
      await endPostmaster(options.clusterFolder);
      await running;
    },
  };
}

/**
 * Another program may take the port between the moment it is found free and the moment PostgreSQL listens on it, and
 * what a kill left of an earlier PostgreSQL may take a moment to go.
 */
async function startOnFreePort(
  start: Start,
  urlOf: (port: number) => string,
): Promise<{ postmaster: ChildProcess; port: number } | null> {
  const gaveUpAt = Date.now() + firstStartPatienceMs;
  while (true) {
    const port = await findFreePort();
    const postmaster = start(port);
    if (await becomesReady(postmaster, urlOf(port))) return { postmaster, port };
    if (Date.now() > gaveUpAt) return null;
    await wait(restartPauseMs);
  }
}

/** The processes of a killed PostgreSQL take a moment to notice, and a new one refuses to start until they have gone. */
async function startAgain(
  start: () => ChildProcess,
  url: string,
  isStopping: () => boolean,
): Promise<ChildProcess | null> {
  const gaveUpAt = Date.now() + restartPatienceMs;
  while (Date.now() < gaveUpAt && !isStopping()) {
    const postmaster = start();
    if (await becomesReady(postmaster, url)) return postmaster;
    await wait(restartPauseMs);
  }
  return null;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the probe listens on no port');
  return address.port;
}
