import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listBrokenDossiers } from '../stored.ts';
import { makePlace, type Place } from './place.ts';
import type { KillableProcess } from './start-process.ts';

const acts = new URL('./acts.ts', import.meta.url);
const acknowledgedLine = z.object({ dossierId: z.string(), sequence: z.number(), kind: z.string() });

/** Long enough to be anywhere in an act, seldom at the same place twice. */
const randomMoment = () => wait(Math.random() * 300);

const twentyMore = async (server: KillableProcess) => {
  const before = server.promises.length;
  await server.promised(({ length }) => length >= before + 20);
};

describe('after a kill -9 in the middle of acts', { timeout: 240_000 }, () => {
  let place: Place;

  beforeEach(async () => {
    place = await makePlace();
  });

  afterEach(() => place.clear());

  const expectEverythingAcknowledged = async (promises: readonly unknown[]) => {
    const lines = promises.map((promise) => acknowledgedLine.parse(promise));
    await place.look(async (prisma) => {
      const stored = await prisma.dossierEvent.findMany({ select: { dossierId: true, sequence: true, kind: true } });
      const kept = new Set(stored.map(keyOf));
      expect(lines.filter((line) => !kept.has(keyOf(line)))).toEqual([]);
      expect(await listBrokenDossiers(prisma)).toEqual([]);
    });
  };

  it('of the server, everything acknowledged is there and nothing is half there', async () => {
    const acknowledged: unknown[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const server = place.start(acts);
      await server.promised(({ length }) => length >= 20);
      await randomMoment();
      await server.kill();
      acknowledged.push(...server.promises);
      await expectEverythingAcknowledged(acknowledged);
    }
  });

  it('of the server and of its PostgreSQL at once, as well', async () => {
    const acknowledged: unknown[] = [];
    for (let round = 1; round <= 2; round += 1) {
      const server = place.start(acts);
      await server.promised(({ length }) => length >= 20);
      await randomMoment();
      await Promise.all([place.killPostgres(), server.kill()]);
      acknowledged.push(...server.promises);
      await expectEverythingAcknowledged(acknowledged);
    }
  });

  it('of PostgreSQL, the server goes on by itself and has lost nothing', async () => {
    const server = place.start(acts);
    for (let round = 1; round <= 2; round += 1) {
      await twentyMore(server);
      await randomMoment();
      await place.killPostgres();
    }
    await twentyMore(server);
    await server.kill();
    await expectEverythingAcknowledged(server.promises);
  });
});

const keyOf = ({ dossierId, sequence, kind }: z.output<typeof acknowledgedLine>) => `${dossierId} ${sequence} ${kind}`;
