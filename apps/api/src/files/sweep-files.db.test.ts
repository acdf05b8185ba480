import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../test/office.ts';
import { pdfOf } from '../../test/papers.ts';
import { type FileStore, incomingFolder, openFileStore, pathOf } from './file-store.ts';
import { sweepFiles } from './sweep-files.ts';

describe('what a killed server left of files', () => {
  let office: Office;
  let files: FileStore;
  const hourMs = 3_600_000;

  beforeAll(async () => {
    office = await openOffice();
    files = await openFileStore(await mkdtemp(join(tmpdir(), 'parcours-files-')));
  });
  afterAll(async () => {
    await rm(files.folder, { recursive: true, force: true });
    await office.close();
  });

  const leave = async (path: string, minutesAgo: number) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'left');
    const at = new Date(Date.now() - minutesAgo * 60_000);
    await utimes(path, at, at);
  };

  it('is swept, and what rows name stays; a row without its file is told', async () => {
    const { hash, sizeBytes, mediaType } = await files.keep(Readable.from([pdfOf()]));
    const gone = 'f'.repeat(64);
    for (const each of [hash, gone]) {
      await office.prisma.storedFile.create({ data: { hash: each, sizeBytes, mediaType, storedAt: new Date() } });
    }
    await leave(join(incomingFolder(files.folder), 'draft'), 1);
    await leave(pathOf(files.folder, 'a'.repeat(64)), 1);
    expect(await sweepFiles({ prisma: office.prisma, files, youngestMs: 0 })).toEqual({ removed: 2, missing: 1 });
    expect(await sweepFiles({ prisma: office.prisma, files, youngestMs: 0 })).toEqual({ removed: 0, missing: 1 });
  });

  it('is left alone while another server may still be writing it', async () => {
    await leave(pathOf(files.folder, 'b'.repeat(64)), 10);
    await leave(pathOf(files.folder, 'c'.repeat(64)), 70);
    const swept = await sweepFiles({ prisma: office.prisma, files, youngestMs: hourMs });
    expect(swept.removed).toBe(1);
  });

  it('cannot be asked for by anything but the name of a content', () => {
    for (const name of ['../auth-secret', '', 'A'.repeat(64), `${'a'.repeat(64)}/..`]) {
      expect(() => pathOf(files.folder, name)).toThrow('not a hash');
    }
  });
});
