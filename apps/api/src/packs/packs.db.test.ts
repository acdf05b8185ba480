import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPages } from '../../test/drawn-pages.ts';
import { textPdf } from '../../test/mixed-papers.ts';
import { clockAt, failureOf, type Office, openOffice } from '../../test/office.ts';
import { openVerified, showWith } from '../../test/packs.ts';
import { testDay } from '../../test/path.ts';
import { piecesOf } from '../../test/pieces.ts';
import { type FileStore, openFileStore } from '../files/file-store.ts';
import type { OutgoingFile } from '../http/handler.ts';
import { startWorker, type Worker } from '../jobs/start-worker.ts';
import { askPack } from './ask-pack.ts';
import { buildPackHandler } from './build-job.ts';
import { readPackFile } from './read-pack-file.ts';
import { readPackFiles } from './read-pack-files.ts';
import { readPacks } from './read-packs.ts';

const quiet = { info: () => undefined, error: () => undefined };

describe('the complete file for the lender', { timeout: 120_000 }, () => {
  let office: Office;
  let files: FileStore;
  let worker: Worker;
  const now = clockAt(testDay);

  beforeAll(async () => {
    office = await openOffice();
    files = await openFileStore(await mkdtemp(join(tmpdir(), 'parcours-files-')));
    const handlers = [buildPackHandler({ prisma: office.prisma, files, now })];
    worker = await startWorker({ databaseUrl: office.url, handlers, log: quiet });
  });
  afterAll(async () => {
    await worker.stop();
    await office.close();
    await rm(files.folder, { recursive: true, force: true });
  });

  const dependencies = () => ({ prisma: office.prisma, files, now });
  const build = async (dossierId: string, id: string = randomUUID()) => {
    await askPack(dependencies(), { dossierId, id, caller: office.agent });
    await expect
      .poll(async () => (await readPacks(dependencies(), dossierId)).packs[0]?.state, { timeout: 60_000 })
      .toBe('built');
    return { dossierId, packId: id, caller: office.agent };
  };
  const bytesOf = ({ content }: OutgoingFile) => {
    if (typeof content === 'string' || Buffer.isBuffer(content)) throw new Error('not a stream');
    return buffer(content);
  };
  const withLetterAndNotice = async () => {
    const { dossierId } = await openVerified(office, ['letterOfMotivation', 'taxNotice', 'quote']);
    const show = (piece: string, content: Uint8Array) =>
      showWith(office, files, { dossierId, piece, name: `${piece}.pdf`, content });
    await show('taxNotice', await textPdf(2));
    await show('letterOfMotivation', await textPdf(1));
    await piecesOf(office, dossierId).receive('2016-03-25', ['bankDetails']);
    await show('bankDetails', await textPdf(1));
    return dossierId;
  };

  it('holds the sheets, the letter, then the verified pieces, and says what it leaves out', async () => {
    const dossierId = await withLetterAndNotice();
    const pack = await build(dossierId);
    const { packs, leftOut } = await readPacks(dependencies(), dossierId);
    const left = [
      { piece: 'bankDetails', name: null, reason: 'notVerified' },
      { piece: 'quote', name: null, reason: 'onPaper' },
    ];
    expect(leftOut).toEqual(left);
    expect(packs[0]).toMatchObject({ state: 'built', isCurrent: true, isSent: false, contents: { leftOut: left } });
    expect(packs[0]?.contents?.entries.map(({ piece, pages }) => [piece, pages])).toEqual([
      [null, 1],
      [null, 1],
      [null, 1],
      [null, 1],
      ['letterOfMotivation', 1],
      ['taxNotice', 2],
    ]);
    const { pages } = await drawPages(await bytesOf(await readPackFile(dependencies(), pack)));
    expect(pages).toHaveLength(7);
    expect(pages[0]?.text).toContain('Exemple');
    expect(pages[0]?.text).toContain('Devis');
  });

  it('comes as separate files, too: its sheets, and each file as it was given', async () => {
    const dossierId = await withLetterAndNotice();
    const pack = await build(dossierId);
    const archive = await bytesOf(await readPackFiles(dependencies(), pack));
    const entries = await new ZipReader(new BlobReader(new Blob([new Uint8Array(archive)]))).getEntries();
    expect(entries.map(({ filename }) => filename.slice(0, 2))).toEqual(['00', '01', '02']);
    const [, letter] = entries;
    if (letter === undefined || letter.directory) throw new Error('no letter');
    const given = await (await letter.getData(new BlobWriter())).arrayBuffer();
    const hash = createHash('sha256').update(Buffer.from(given)).digest('hex');
    expect(
      await office.prisma.pieceFile.count({ where: { dossierId, piece: 'letterOfMotivation', fileHash: hash } }),
    ).toBe(1);
  });

  it('is asked for once, whatever is sent twice, and leaves a line for each time it is taken', async () => {
    const dossierId = await withLetterAndNotice();
    const id = randomUUID();
    await Promise.all([1, 2].map(() => askPack(dependencies(), { dossierId, id, caller: office.agent })));
    await askPack(dependencies(), { dossierId, id: randomUUID(), caller: office.colleague });
    const pack = await build(dossierId, id);
    expect(await office.prisma.pack.count({ where: { dossierId } })).toBe(1);
    await readPackFile(dependencies(), pack).then(bytesOf);
    await readPackFiles(dependencies(), pack).then(bytesOf);
    const audited = await office.prisma.auditEntry.findMany({
      where: { dossierId, action: { startsWith: 'pack' } },
      orderBy: { id: 'asc' },
    });
    expect(audited.map(({ action }) => action)).toEqual([
      'pack.asked',
      'pack.built',
      'pack.downloaded',
      'pack.filesDownloaded',
    ]);
  });

  it('is no longer current once the dossier has changed, and stays as it is', async () => {
    const dossierId = await withLetterAndNotice();
    const { packId } = await build(dossierId);
    await piecesOf(office, dossierId).verify('2016-03-26', 'bankDetails');
    expect((await readPacks(dependencies(), dossierId)).packs[0]).toMatchObject({ id: packId, isCurrent: false });
    const change = office.prisma.pack.update({ where: { id: packId }, data: { progressPercent: 1 } });
    await expect(change).rejects.toThrow();
  });

  it('is not found in another dossier', async () => {
    const [mine, other] = [await withLetterAndNotice(), await withLetterAndNotice()];
    const pack = await build(mine);
    expect(await failureOf(readPackFile(dependencies(), { ...pack, dossierId: other }))).toEqual({ code: 'notFound' });
    expect(await failureOf(readPackFiles(dependencies(), { ...pack, dossierId: other }))).toEqual({ code: 'notFound' });
  });
});
