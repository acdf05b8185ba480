import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPages } from '../../../test/drawn-pages.ts';
import { type MixedPaper, mixedPapers, photo, textPdf, tinyHeic } from '../../../test/mixed-papers.ts';
import { checkPdf } from '../../../test/qpdf.ts';
import { runBuilder } from '../run-builder.ts';
import type { PackOrder } from './order.ts';

const pdf = (name: string, bytes: Uint8Array): MixedPaper => ({ name, mediaType: 'application/pdf', bytes });

describe('a pack', { timeout: 240_000 }, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parcours-pack-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const orderOf = async (papers: readonly MixedPaper[], given: Partial<PackOrder> = {}): Promise<PackOrder> => {
    const pieces = await Promise.all(
      papers.map(async ({ name, mediaType, bytes }, index) => {
        const path = join(folder, `${index}-${name}`);
        await writeFile(path, bytes);
        return { code: `piece${index}`, label: `Pièce ${index + 1}`, files: [{ name, mediaType, path }] };
      }),
    );
    return {
      title: 'Dossier de microcrédit 2026-0042',
      author: 'Service',
      madeAt: '2026-11-23T00:00:00Z',
      sheets: [
        { title: 'Bordereau', blocks: [{ kind: 'heading', text: 'Contenu' }, { kind: 'contents' }] },
        { title: 'Demande', blocks: [{ kind: 'paragraph', text: 'Une œuvre à 1 200 €, pour Łucja.' }] },
      ],
      pieces,
      words: {
        footer: 'Dossier 2026-0042',
        page: 'page',
        pageCount: ['page', 'pages'],
        problems: { encrypted: 'mot de passe', damaged: 'abîmé', tooLarge: 'trop grand', typeNotTaken: 'type' },
        notAttached: 'Pièces non jointes',
      },
      notAttached: [],
      largestBytes: 10_000_000,
      target: join(folder, 'pack.pdf'),
      sheetsTarget: join(folder, 'sheets.pdf'),
      ...given,
    };
  };
  const build = async (papers: readonly MixedPaper[], given: Partial<PackOrder> = {}) => {
    const order = await orderOf(papers, given);
    const result = await runBuilder(order, { onProgress: () => undefined, signal: new AbortController().signal });
    return { result, bytes: await readFile(order.target), sheets: await readFile(order.sheetsTarget) };
  };

  it('of 25 mixed files shows every page, numbered and marked, in a strict reader, with less than 300 MB', async () => {
    const { result, bytes } = await build(await mixedPapers());
    expect(result).toMatchObject({ pages: 60, problems: [], isOverLimit: false, sizeBytes: bytes.length });
    expect(result.peakMegabytes).toBeLessThan(300);
    expect(await checkPdf(bytes)).toBe(0);
    const { pages, outline, info } = await drawPages(bytes);
    expect(pages).toHaveLength(60);
    expect(pages.filter(({ inkPercent }) => inkPercent < 0.1)).toEqual([]);
    for (const [index, { text }] of pages.entries()) expect(text).toContain(`page ${index + 1} / 60`);
    expect(outline).toEqual([
      'Bordereau',
      'Demande',
      ...Array.from({ length: 25 }, (_, index) => `Pièce ${index + 1}`),
    ]);
    expect(info).toMatchObject({ Title: 'Dossier de microcrédit 2026-0042', Language: 'fr-FR' });
  });

  it('says in its contents where each piece begins', async () => {
    const { result, bytes, sheets } = await build([pdf('a.pdf', await textPdf(3)), pdf('b.pdf', await textPdf(1))]);
    expect(result.entries).toEqual([
      { label: 'Bordereau', piece: null, firstPage: 1, pages: 1 },
      { label: 'Demande', piece: null, firstPage: 2, pages: 1 },
      { label: 'Pièce 1', piece: 'piece0', firstPage: 3, pages: 3 },
      { label: 'Pièce 2', piece: 'piece1', firstPage: 6, pages: 1 },
    ]);
    const { pages } = await drawPages(bytes);
    expect(pages[0]?.text.replaceAll(/\s+/g, ' ')).toContain('2 Pièce 1 page 3 3 pages 3 Pièce 2 page 6 1 page');
    expect(await checkPdf(sheets)).toBe(0);
    expect((await drawPages(sheets)).pages).toHaveLength(2);
  });

  it('turns a photo upright and gives every page the size of A4', async () => {
    const jpeg = { name: 'photo.jpg', mediaType: 'image/jpeg', bytes: await photo(800, 600) };
    const { pages } = await drawPages((await build([jpeg, pdf('text.pdf', await textPdf(3))])).bytes);
    const sizes = pages.slice(2).map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`);
    expect(sizes).toEqual(['595 × 842', '595 × 842', '842 × 595', '842 × 595']);
  });

  it('shows a photo in the format of telephones (HEIC), which browsers and readers of PDF do not know', async () => {
    const heic = { name: 'photo.heic', mediaType: 'image/heic', bytes: tinyHeic };
    const { bytes, result } = await build([heic]);
    expect(result.problems).toEqual([]);
    const { pages } = await drawPages(bytes);
    expect(pages).toHaveLength(3);
    expect(pages[2]?.inkPercent).toBeGreaterThan(2);
  });

  it('is the same to the byte when it is built again, but for the day', async () => {
    const papers = [
      { name: 'p.jpg', mediaType: 'image/jpeg', bytes: await photo(800, 600) },
      pdf('t.pdf', await textPdf(2)),
    ];
    const first = await build(papers);
    expect((await build(papers)).bytes.equals(first.bytes)).toBe(true);
    const later = await build(papers, { madeAt: '2026-11-24T00:00:00Z' });
    expect(later.bytes.equals(first.bytes)).toBe(false);
  });

  it('names what cannot be read, and goes on without it', async () => {
    const whole = await textPdf(1);
    const damaged = Buffer.from(whole);
    damaged.fill(0x41, 200, damaged.length - 400);
    const secret = await PDFDocument.load(whole);
    secret.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    const papers = [
      pdf('damaged.pdf', damaged),
      pdf('secret.pdf', await secret.save()),
      { name: 'cut.jpg', mediaType: 'image/jpeg', bytes: (await photo(800, 600)).subarray(0, 300) },
      pdf('whole.pdf', whole),
    ];
    const { result, bytes } = await build(papers, { notAttached: ['Passeport : sur papier'] });
    expect(result.problems).toEqual([
      { piece: 'piece0', file: 'damaged.pdf', problem: 'damaged' },
      { piece: 'piece1', file: 'secret.pdf', problem: 'encrypted' },
      { piece: 'piece2', file: 'cut.jpg', problem: 'damaged' },
    ]);
    expect(result.entries.map(({ label }) => label)).toEqual(['Bordereau', 'Demande', 'Pièce 4']);
    const slip = (await drawPages(bytes)).pages[0]?.text;
    for (const words of ['Passeport : sur papier', 'secret.pdf) : mot de passe', 'cut.jpg) : abîmé'])
      expect(slip).toContain(words);
  });

  it('brings over what a PDF shows, filled-in fields included, and nothing that runs or hides in it', async () => {
    const paper = await textPdf(1, (source) => {
      source.addJavaScript('hello', 'app.alert("hello")');
      const page = source.getPage(0);
      const { context, catalog } = source;
      const launch = context.obj({ S: 'Launch', F: PDFString.of('calc.exe') });
      catalog.set(PDFName.of('OpenAction'), launch);
      page.node.set(PDFName.of('AA'), context.obj({ O: launch }));
      page.node.addAnnot(
        context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 600, 800], A: launch })),
      );
      const field = source.getForm().createTextField('name');
      field.setText('XXXXXXXXXXXXXXXXXXXXXXXXXXXXXX');
      field.addToPage(page, { x: 60, y: 600, width: 450, height: 80 });
    });
    const { bytes } = await build([pdf('busy.pdf', paper), pdf('plain.pdf', await textPdf(1))]);
    expect(await checkPdf(bytes)).toBe(0);
    const [busy, plain] = (await drawPages(bytes)).pages.slice(2);
    expect((busy?.inkPercent ?? 0) - (plain?.inkPercent ?? 0)).toBeGreaterThan(0.5);
    const found = await PDFDocument.load(bytes);
    const keys = found.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? object.keys().map(String) : []));
    const forbidden = [
      '/JS',
      '/JavaScript',
      '/OpenAction',
      '/AA',
      '/A',
      '/Annots',
      '/AcroForm',
      '/EmbeddedFiles',
      '/Names',
      '/S',
    ];
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => forbidden.includes(key))).toEqual([]);
  });

  it('makes its pictures coarser to stay under the limit, and says when that does not do', async () => {
    const papers = [{ name: 'p.jpg', mediaType: 'image/jpeg', bytes: await photo() }];
    const { result: fine } = await build(papers);
    const limit = Math.floor(fine.sizeBytes * 0.6);
    const { result: coarse, bytes } = await build(papers, { largestBytes: limit });
    expect(coarse).toMatchObject({ isOverLimit: false, pages: fine.pages });
    expect(bytes.length).toBeLessThanOrEqual(limit);
    expect((await build(papers, { largestBytes: 5_000 })).result.isOverLimit).toBe(true);
  });
});
