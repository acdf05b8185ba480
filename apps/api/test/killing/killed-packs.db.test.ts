import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pathOf } from '../../src/files/file-store.ts';
import { sweepFiles } from '../../src/files/sweep-files.ts';
import { makePlace, type Place } from './place.ts';

const packs = new URL('./packs.ts', import.meta.url);
const sentLine = z.object({ sent: z.string() });
const submission = z.object({ packId: z.string().nullable() });

describe('after a kill -9 while packs are built and sent', { timeout: 300_000 }, () => {
  let place: Place;
  let folder: string;

  beforeEach(async () => {
    place = await makePlace();
    folder = await mkdtemp(join(tmpdir(), 'parcours-files-'));
  });
  afterEach(async () => {
    await place.clear();
    await rm(folder, { recursive: true, force: true });
  });

  const expectSentWithItsPack = (promises: readonly unknown[]) =>
    place.look(async (prisma) => {
      const submitted = await prisma.dossierEvent.findMany({ where: { kind: 'submitted' } });
      const sent = submitted.map(({ payload }) => submission.parse(payload).packId);
      const said = promises.flatMap((promise) => sentLine.safeParse(promise).data?.sent ?? []);
      expect(said.filter((packId) => !sent.includes(packId))).toEqual([]);
      const built = await prisma.pack.findMany({ where: { state: 'built' } });
      expect(sent.filter((packId) => built.every(({ id }) => id !== packId))).toEqual([]);
      for (const { fileHash } of built) {
        const content = await readFile(pathOf(folder, fileHash ?? ''));
        expect(createHash('sha256').update(content).digest('hex')).toBe(fileHash);
      }
      expect((await sweepFiles({ prisma, files: { folder }, youngestMs: 0 })).missing).toBe(0);
    });

  it('a dossier is sent with its pack or not at all, and what was asked for is built after the next start', async () => {
    const promises: unknown[] = [];
    for (const enough of [2, 4]) {
      const server = place.start(packs, folder);
      await server.promised(({ length }) => length >= enough);
      await wait(Math.random() * 2_000);
      await server.kill();
      promises.push(...server.promises);
      await expectSentWithItsPack(promises);
    }
    const worker = place.start(packs, folder, 'work');
    await worker.promised(({ length }) => length > 0);
    await worker.kill();
    await expectSentWithItsPack(promises);
  });
});
