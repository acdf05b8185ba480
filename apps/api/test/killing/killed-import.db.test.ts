import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { endpoints } from '@parcours/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPrismaClient } from '../../src/database/client.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { makeTestDataFolder } from '../postgres.ts';
import { killedRegisterRows } from './imports.ts';
import { type KillableProcess, killPostgres, startProcess } from './start-process.ts';

const imports = new URL('./imports.ts', import.meta.url);

type Counts = Readonly<Record<'people' | 'dossiers' | 'events' | 'sources' | 'imports' | 'mappings' | 'audit', number>>;
const nothing: Counts = { people: 0, dossiers: 0, events: 0, sources: 0, imports: 0, mappings: 0, audit: 0 };

describe('after a kill -9 in the middle of an import', { timeout: 180_000 }, () => {
  let dataFolder: string;
  let server: KillableProcess | null;

  beforeEach(async () => {
    dataFolder = await makeTestDataFolder();
    server = null;
  });

  afterEach(async () => {
    await server?.kill();
    await countAll();
    await rm(dataFolder, { recursive: true, force: true });
  });

  /** Of what the kill left behind, as the next start finds it. */
  const countAll = async (): Promise<Counts> => {
    const database = await openDatabase({ databaseUrl: null, dataFolder, onProgress: () => undefined });
    const prisma = createPrismaClient(database.url, 5);
    try {
      return {
        people: await prisma.person.count(),
        dossiers: await prisma.dossier.count(),
        events: await prisma.dossierEvent.count(),
        sources: await prisma.sourceRow.count(),
        imports: await prisma.registerImport.count(),
        mappings: await prisma.registerMapping.count(),
        audit: await prisma.auditEntry.count(),
      };
    } finally {
      await prisma.$disconnect();
      await database.close();
    }
  };

  const isDone = ({ promises }: KillableProcess): boolean =>
    promises.map((line) => endpoints.importRegister.reply.parse(line)).some(({ kind }) => kind === 'done');

  const expectAllOrNothing = async (killed: KillableProcess) => {
    const left = await countAll();
    if (isDone(killed) || left.dossiers > 0) {
      const all = { people: killedRegisterRows, dossiers: killedRegisterRows, sources: killedRegisterRows };
      expect(left).toMatchObject({ ...all, imports: 1, mappings: 1, audit: 1 });
    } else {
      expect(left).toEqual(nothing);
    }
  };

  it.each([1, 2, 4])('of the server, once it told %i steps, it is all there or not at all', async (steps) => {
    server = startProcess(dataFolder, imports);
    await server.promised(steps);
    await wait(Math.random() * 150);
    await server.kill();
    await expectAllOrNothing(server);
  });

  it('of the server and of its PostgreSQL at once, as well', async () => {
    server = startProcess(dataFolder, imports);
    await server.promised(3);
    await Promise.all([killPostgres(dataFolder), server.kill()]);
    await expectAllOrNothing(server);
  });

  it('of both just after it was told to be done, it is all there', async () => {
    server = startProcess(dataFolder, imports);
    while (!isDone(server)) await server.promised(server.promises.length + 1);
    await Promise.all([killPostgres(dataFolder), server.kill()]);
    expect(await countAll()).toMatchObject({ dossiers: killedRegisterRows, sources: killedRegisterRows, audit: 1 });
  });
});
