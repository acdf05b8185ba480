import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeTestDataFolder } from '../test/postgres.ts';
import {
  findFreePort,
  isAnswering,
  type Program,
  startProgram,
  takePort,
  waitUntilAnswering,
} from '../test/program.ts';
import { findEmbeddedPostgres } from './postgres/start-embedded-postgres.ts';

describe('starting the program', () => {
  let dataFolder: string;
  let port: number;
  let running: Program[];

  beforeAll(async () => {
    dataFolder = await makeTestDataFolder('données de l’étude ');
  });

  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  beforeEach(async () => {
    port = await findFreePort();
    running = [];
  });

  afterEach(async () => {
    for (const program of running) program.process.kill('SIGTERM');
    await Promise.all(running.map((program) => program.ended));
  });

  it.for(['SIGINT', 'SIGTERM'] as const)('ends with all it started on %s, even sent twice', async (signal) => {
    const program = start();
    await waitUntilAnswering(program, port);
    program.process.kill(signal);
    program.process.kill(signal);
    expect(await program.ended).toBe(0);
    expect(await findEmbeddedPostgres(dataFolder)).toBeNull();
  });

  it('says of a second start who holds the data folder and where it answers, and disturbs nothing', async () => {
    const first = start();
    await waitUntilAnswering(first, port);
    const second = start(await findFreePort());
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`processus ${first.process.pid}`);
    expect(second.said()).toContain(`http://localhost:${port}`);
    expect(await isAnswering(port)).toBe(true);
  });

  it('says that the port is taken and how to choose another', async () => {
    const taken = await takePort();
    const program = start(taken.port);
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain(`Le port ${taken.port} est déjà pris`);
    expect(program.said()).toContain(`PORT=${taken.port + 1} npx -y pnpm@12 start`);
    await taken.release();
  });

  it.for([300, 700, 1100])('starts again after it was killed %i ms into its first start', async (delay) => {
    const newFolder = await makeTestDataFolder();
    const killed = start(port, newFolder);
    await wait(delay);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const next = start(port, newFolder);
    await waitUntilAnswering(next, port);
    next.process.kill('SIGTERM');
    await next.ended;
    await rm(newFolder, { recursive: true, force: true });
  });

  function start(onPort = port, folder = dataFolder): Program {
    const program = startProgram({ dataFolder: folder, port: onPort });
    running.push(program);
    return program;
  }
});
