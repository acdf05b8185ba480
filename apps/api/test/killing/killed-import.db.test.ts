import { setTimeout as wait } from 'node:timers/promises';
import { endpoints } from '@parcours/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBrokenDossiers } from '../stored.ts';
import { makePlace, type Place } from './place.ts';
import type { KillableProcess } from './start-process.ts';

const imports = new URL('./imports.ts', import.meta.url);
/** New rows of each import: the register of a round is that of the round before, and as many again. */
const rowsARound = 600;

describe('after a kill -9 in the middle of an import', { timeout: 240_000 }, () => {
  let place: Place;

  beforeEach(async () => {
    place = await makePlace();
  });

  afterEach(() => place.clear());

  const countWhole = () =>
    place.look(async (prisma) => {
      expect(await listBrokenDossiers(prisma)).toEqual([]);
      const [dossiers, rows, people] = await Promise.all([
        prisma.dossier.count(),
        prisma.sourceRow.count(),
        prisma.person.count(),
      ]);
      expect([rows, people]).toEqual([dossiers, dossiers]);
      const done = await prisma.registerImport.findMany({ select: { created: true } });
      expect(done.reduce((sum, { created }) => sum + created, 0)).toBe(dossiers);
      expect(await prisma.auditEntry.count({ where: { action: 'register.imported' } })).toBe(done.length);
      return dossiers;
    });

  it.for([
    { of: 'the server', kill: (server: KillableProcess) => server.kill() },
    { of: 'PostgreSQL', kill: () => place.killPostgres() },
    { of: 'both at once', kill: (server: KillableProcess) => Promise.all([place.killPostgres(), server.kill()]) },
  ])('of $of, every row is there or none, and all of them once it was said so', async ({ kill }) => {
    let before = 0;
    // At its beginning and near its end.
    for (const rowsDone of [0, 400]) {
      const total = before + rowsARound;
      const server = place.start(imports, String(total));
      await server.promised((steps) => rowsSaid(steps) >= rowsDone);
      await wait(Math.random() * 100);
      await kill(server);
      await server.kill();
      const dossiers = await countWhole();
      expect(isDone(server.promises) ? [total] : [before, total]).toContain(dossiers);
      before = dossiers;
    }
    const last = place.start(imports, String(before + rowsARound));
    await last.promised(isDone);
    await Promise.all([place.killPostgres(), last.kill()]);
    expect(await countWhole()).toBe(before + rowsARound);
  });
});

const isDone = (steps: readonly unknown[]): boolean => rowsSaid(steps) === Number.POSITIVE_INFINITY;

/** How many rows it said to have written, -1 before it began; everything once it said that it was done. */
const rowsSaid = (steps: readonly unknown[]): number => {
  if (steps.length === 0) return -1;
  const last = endpoints.importRegister.reply.parse(steps.at(-1));
  return last.kind === 'done' ? Number.POSITIVE_INFINITY : last.done;
};
