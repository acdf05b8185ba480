import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChecklistView } from '@parcours/contracts';
import { checklistView } from '@parcours/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, type Visitor } from '../../test/app.ts';
import { tinyHeic } from '../../test/mixed-papers.ts';
import { contactOn } from '../../test/office.ts';
import { formWith, pdfOf, pngOf } from '../../test/papers.ts';

describe('the files of a piece', () => {
  let test: TestApp;
  let agent: Visitor;
  let dossierId: string;

  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
  });
  beforeEach(async () => {
    const answer = await agent.call('POST', '/api/dossiers', contactOn('2026-03-01'));
    dossierId = String(Object(answer.body)['id']);
  });
  afterAll(() => test.close());

  const send = async (
    content: Uint8Array,
    { piece = 'quote', name = 'devis.pdf', visitor = agent, id = randomUUID() as string } = {},
  ) => {
    const { body, contentType } = formWith(content, name, { id });
    return visitor.call('POST', `/api/dossiers/${dossierId}/pieces/${piece}/files`, body, {
      'content-type': contentType,
    });
  };
  const filesIn = (view: ChecklistView, code: string) => view.pieces.find((piece) => piece.code === code)?.files ?? [];
  const fileOf = async (content: Uint8Array) => {
    const answer = await send(content);
    expect(answer.status).toBe(200);
    const [file] = filesIn(checklistView.parse(answer.body), 'quote');
    if (file === undefined) throw new Error('no file was kept');
    return { file, address: `/api/dossiers/${dossierId}/piece-files/${file.id}` };
  };
  const everythingOnDisk = async () =>
    (await readdir(test.filesFolder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  it('are kept under their content, and come back byte for byte with headers that let nothing run', async () => {
    const content = pdfOf('', randomBytes(8).toString('hex'));
    const { file, address } = await fileOf(content);
    expect(file).toMatchObject({ name: 'devis.pdf', mediaType: 'application/pdf', sizeBytes: content.length });
    const hash = createHash('sha256').update(content).digest('hex');
    expect(await readFile(join(test.filesFolder, hash.slice(0, 2), hash.slice(2)))).toEqual(content);
    const answer = await agent.call('GET', address);
    expect(answer.body).toBe(content.toString());
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; /);
  });

  it('tell who looked at them, and when', async () => {
    const { address, file } = await fileOf(pdfOf('', 'looked at'));
    await agent.call('GET', address);
    const viewed = await test.prisma.auditEntry.findMany({ where: { dossierId, action: 'file.viewed' } });
    expect(viewed.map(({ facts }) => facts)).toEqual([{ fileId: file.id }]);
  });

  it('are for agents only, and only through their own dossier', async () => {
    const { file, address } = await fileOf(pdfOf('', 'for agents'));
    for (const visitor of [
      test.visit(),
      await test.visitAs('head'),
      await test.visitAs('frontDesk'),
      await test.visitAs('administrator'),
    ]) {
      expect([401, 403]).toContain((await visitor.call('GET', address)).status);
      expect([401, 403]).toContain((await send(pdfOf(), { visitor })).status);
    }
    const other = await agent.call('POST', '/api/dossiers', contactOn('2026-03-01'));
    const elsewhere = `/api/dossiers/${String(Object(other.body)['id'])}/piece-files/${file.id}`;
    expect((await agent.call('GET', elsewhere)).status).toBe(404);
  });

  const photo = pngOf(4000, 3000);
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100ffd9', 'hex');
  it.for([
    ['a PDF called .jpg', pdfOf('', 'a'), 'photo.jpg', 'application/pdf'],
    ['a photo called .pdf', photo, 'devis.pdf', 'image/png'],
    ['a JPEG', jpeg, 'photo.jpg', 'image/jpeg'],
  ] as const)('are known by their bytes: %s', async ([, content, name, mediaType]) => {
    const answer = await send(content, { name });
    expect(answer.status).toBe(200);
    expect(filesIn(checklistView.parse(answer.body), 'quote')[0]).toMatchObject({ name, mediaType });
  });

  it.for([
    ['an empty file', Buffer.alloc(0), { code: 'empty' }],
    ['a text called .pdf', Buffer.from('pas un PDF'), { code: 'typeNotTaken' }],
    ['a page of HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), { code: 'typeNotTaken' }],
    ['a drawing that could run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), { code: 'typeNotTaken' }],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), { code: 'typeNotTaken' }],
    ['a PDF with a password', pdfOf('/Encrypt 9 0 R'), { code: 'encrypted' }],
    ['a PDF cut short', pdfOf().subarray(0, 150), { code: 'damaged' }],
    ['an image of which only the beginning came', photo.subarray(0, 20), { code: 'damaged' }],
    [
      'an image that would fill the memory',
      pngOf(50_000, 50_000),
      { code: 'tooManyPixels', megapixels: 2500, mostMegapixels: 80 },
    ],
  ] as const)('are refused with the reason, and leave nothing: %s', async ([, content, problem]) => {
    const before = await everythingOnDisk();
    const answer = await send(content);
    expect(answer).toMatchObject({ status: 422, body: { failure: { code: 'pieceFileRefused', problem } } });
    expect(await everythingOnDisk()).toEqual(before);
    expect(await test.prisma.pieceFile.count({ where: { dossierId } })).toBe(0);
  });

  it('of more than 20 MB are refused, and leave nothing', async () => {
    const before = await everythingOnDisk();
    const answer = await send(Buffer.concat([pdfOf(), Buffer.alloc(20_000_001)]));
    expect(answer).toMatchObject({ status: 413, body: { failure: { code: 'tooLarge', largestBytes: 20_000_000 } } });
    expect(await everythingOnDisk()).toEqual(before);
  });

  it('with the same content show a piece once, and several pieces if need be, which is said', async () => {
    const content = pdfOf('', 'twice');
    expect((await send(content)).status).toBe(200);
    expect(await send(content)).toMatchObject({ status: 409, body: { failure: { code: 'fileAlreadyThere' } } });
    const other = await send(content, { piece: 'taxNotice' });
    expect(filesIn(checklistView.parse(other.body), 'taxNotice')[0]?.alsoShows).toEqual(['quote']);
    expect(await test.prisma.pieceFile.count({ where: { dossierId } })).toBe(2);
  });

  it('sent twice at the same moment are kept once', async () => {
    const content = pdfOf('', 'at once');
    const answers = await Promise.all([send(content), send(content), send(content)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('sent again with the same id after a lost answer are kept once, and answered as the first time', async () => {
    const id = randomUUID();
    const first = await send(pdfOf('', 'once'), { id });
    const again = await send(pdfOf('', 'once'), { id });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(filesIn(checklistView.parse(again.body), 'quote').map((file) => file.id)).toEqual([id]);
    expect((await send(pdfOf('', 'other content'), { id })).status).toBe(409);
  });

  it('may be a photo as a telephone takes it (HEIC), whatever its name says', async () => {
    const answer = await send(tinyHeic, { name: 'photo.jpg' });
    expect(filesIn(checklistView.parse(answer.body), 'quote')).toMatchObject([{ mediaType: 'image/heic' }]);
  });

  it.each([
    ['185079402812359.pdf', 'nom retiré (semblait un numéro de sécurité sociale).pdf'],
    ['scan_1 85 07 94 028 123 59_recto.pdf', 'nom retiré (semblait un numéro de sécurité sociale).pdf'],
    ['IMG_20260301_101112.pdf', 'IMG_20260301_101112.pdf'],
  ])('with name %# are kept, without a social-security number', async (name, shown) => {
    const answer = await send(pdfOf('', name), { name });
    expect(filesIn(checklistView.parse(answer.body), 'quote').map((file) => file.name)).toEqual([shown]);
  });

  it('taken out keep their reason and their content, and can come back', async () => {
    const content = pdfOf('', 'taken out');
    const { file, address } = await fileOf(content);
    const answer = await agent.call('POST', `${address}/withdrawal`, { why: 'autre personne' });
    expect(filesIn(checklistView.parse(answer.body), 'quote')).toMatchObject([
      { id: file.id, takenOut: { why: 'autre personne' } },
    ]);
    expect((await agent.call('GET', address)).body).toBe(content.toString());
    expect((await agent.call('POST', `${address}/withdrawal`, { why: 'encore' })).status).toBe(404);
    expect((await send(content)).status).toBe(200);
  });

  it('leave no name in the log', async () => {
    await send(pdfOf('', 'log'), { name: 'Awa-Dupont-identite.pdf' });
    expect(test.logged()).not.toContain('Dupont');
  });
});
