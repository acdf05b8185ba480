import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPrismaClient } from '../../src/database/client.ts';
import type { PrismaClient } from '../../src/database/generated/client.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { makeTestDataFolder } from '../postgres.ts';
import { listBrokenDossiers } from '../stored.ts';
import { type KillableProcess, killPostgres, startProcess } from './start-process.ts';

const acts = new URL('./acts.ts', import.meta.url);
const acknowledgedLine = z.object({ dossierId: z.string(), sequence: z.number(), kind: z.string() });

/** Long enough to be anywhere in an act, seldom at the same place twice. */
const randomMoment = () => wait(Math.random() * 300);

describe('after a kill -9 in the middle of acts', { timeout: 120_000 }, () => {
  let dataFolder: string;
  let server: KillableProcess | null;

  beforeEach(async () => {
    dataFolder = await makeTestDataFolder();
    server = null;
  });

  afterEach(async () => {
    await server?.kill();
    await onDatabase(async () => undefined);
    await rm(dataFolder, { recursive: true, force: true });
  });

  /** Opens what the kill left behind, as the next start does. */
  const onDatabase = async (look: (prisma: PrismaClient) => Promise<void>) => {
    const database = await openDatabase({ databaseUrl: null, dataFolder, onProgress: () => undefined });
    const prisma = createPrismaClient(database.url, 5);
    try {
      await look(prisma);
    } finally {
      await prisma.$disconnect();
      await database.close();
    }
  };

  const expectEverythingAcknowledged = async (promises: readonly unknown[]) => {
    const lines = promises.map((promise) => acknowledgedLine.parse(promise));
    await onDatabase(async (prisma) => {
      const stored = await prisma.dossierEvent.findMany({ select: { dossierId: true, sequence: true, kind: true } });
      const kept = new Set(stored.map(keyOf));
      expect(lines.filter((line) => !kept.has(keyOf(line)))).toEqual([]);
      expect(await listBrokenDossiers(prisma)).toEqual([]);
    });
  };

  it('of the server, everything acknowledged is there and nothing is half there', async () => {
    const acknowledged: unknown[] = [];
    for (let round = 1; round <= 3; round += 1) {
      server = startProcess(dataFolder, acts);
      await server.promised(20);
      await randomMoment();
      await server.kill();
      acknowledged.push(...server.promises);
      await expectEverythingAcknowledged(acknowledged);
    }
  });

  it('of the server and of its PostgreSQL at once, as well', async () => {
    const acknowledged: unknown[] = [];
    for (let round = 1; round <= 2; round += 1) {
      server = startProcess(dataFolder, acts);
      await server.promised(20);
      await randomMoment();
      await Promise.all([killPostgres(dataFolder), server.kill()]);
      acknowledged.push(...server.promises);
      await expectEverythingAcknowledged(acknowledged);
    }
  });

  it('of PostgreSQL, the server goes on by itself and has lost nothing', async () => {
    server = startProcess(dataFolder, acts);
    for (let round = 1; round <= 3; round += 1) {
      await server.promised(server.promises.length + 20);
      await randomMoment();
      await killPostgres(dataFolder);
    }
    await server.promised(server.promises.length + 20);
    await server.kill();
    await expectEverythingAcknowledged(server.promises);
  });
});

const keyOf = ({ dossierId, sequence, kind }: z.output<typeof acknowledgedLine>) => `${dossierId} ${sequence} ${kind}`;
