import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPrismaClient } from '../../src/database/client.ts';
import { pathOf } from '../../src/files/file-store.ts';
import { findEmbeddedPostgres } from '../../src/postgres/start-embedded-postgres.ts';
import { contactOn } from '../office.ts';
import { pdfOf } from '../papers.ts';
import { copyPreparedFolder, removeDataFolder } from '../prepared-folder.ts';
import { findFreePort, type Program, startProgram, waitUntilAnswering } from '../program.ts';

/** Long enough to be anywhere in an upload, seldom at the same place twice. */
const randomMoment = () => wait(Math.random() * 400);
const credentials = { email: 'agent@ville.example', password: 'un bon mot de passe pour les tests' };
const pieces = ['quote', 'taxNotice', 'bankDetails'];

describe('after a kill -9 of the server in the middle of uploads', { timeout: 180_000 }, () => {
  let dataFolder: string;
  let port: number;
  let server: Program;
  let cookie: string;
  let dossierId: string;
  /** Contents whose sender was told that they are kept. */
  let acknowledged: string[];

  const call = async (path: string, body: unknown, method = 'POST') => {
    const answer = await fetch(`http://localhost:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer.json();
  };
  const start = async () => {
    server = startProgram({ dataFolder, port });
    await waitUntilAnswering(server, port);
  };

  beforeEach(async () => {
    dataFolder = await copyPreparedFolder();
    port = await findFreePort();
    cookie = '';
    acknowledged = [];
    await start();
    await call('/api/installation', { name: 'Camille', ...credentials, isAlsoAgent: true, installationCode: '' });
    dossierId = String(Object(await call('/api/dossiers', contactOn('2026-03-01')))['id']);
    const grant = { happenedOn: '2026-03-02', amountCents: null, durationMonths: null, isToTell: false };
    await call(`/api/dossiers/${dossierId}/grant`, { expectedVersion: 1, ...grant });
  });

  afterEach(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    await removeDataFolder(dataFolder);
  });

  /** Sends files of every size, one after the other, until nobody answers any more. */
  const sendOnAndOn = async (path: string, fieldsOfNext: () => Readonly<Record<string, string>>): Promise<void> => {
    for (let sent = 0; ; sent += 1) {
      const content = pdfOf('', randomBytes(sent % 3 === 0 ? 2_000_000 : 5_000).toString('hex'));
      const form = new FormData();
      for (const [name, text] of Object.entries(fieldsOfNext())) form.set(name, text);
      form.set('file', new Blob([new Uint8Array(content)]), 'papier.pdf');
      const address = `http://localhost:${port}/api/dossiers/${dossierId}/${path}`;
      const answer = await fetch(address, { method: 'POST', headers: { cookie }, body: form }).catch(() => null);
      if (answer === null) return;
      if (answer.status !== 200) throw new Error(`the server answers ${answer.status}`);
      acknowledged.push(createHash('sha256').update(content).digest('hex'));
      // The answer may be cut off by the kill: what it began to say is true all the same.
      await answer.text().catch(() => '');
    }
  };

  const expectNoOrphan = async () => {
    const url = await findEmbeddedPostgres(dataFolder);
    if (url === null) throw new Error('no database');
    const prisma = createPrismaClient(url, 2);
    try {
      const folder = join(dataFolder, 'files');
      const rows = (await prisma.storedFile.findMany()).map(({ hash }) => hash);
      const letters = (await prisma.lenderLetter.findMany()).map(({ fileHash }) => fileHash);
      expect(letters).not.toEqual([]);
      const shown = [...(await prisma.pieceFile.findMany()).map(({ fileHash }) => fileHash), ...letters];
      const onDisk = (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
      expect(onDisk.sort()).toEqual(rows.map((hash) => pathOf(folder, hash)).sort());
      expect(shown.sort()).toEqual(rows.sort());
      for (const hash of rows) {
        const content = await readFile(pathOf(folder, hash));
        expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
      }
      expect(acknowledged.filter((hash) => !rows.includes(hash))).toEqual([]);
    } finally {
      await prisma.$disconnect();
    }
  };

  it('every file that was acknowledged is there whole, and no file or row stands alone', async () => {
    for (let round = 1; round <= 4; round += 1) {
      const known = acknowledged.length;
      const sending = Promise.all([
        ...pieces.map((piece) => sendOnAndOn(`pieces/${piece}/files`, () => ({ id: randomUUID() }))),
        sendOnAndOn('lender-letters', () => ({ id: randomUUID(), history: 'path', sequence: '2' })),
      ]);
      while (acknowledged.length < known + 8) await wait(10);
      await randomMoment();
      server.process.kill('SIGKILL');
      await sending;
      await server.ended;
      await start();
      await expectNoOrphan();
    }
    expect(acknowledged.length).toBeGreaterThan(30);
  });
});
