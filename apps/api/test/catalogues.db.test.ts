import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf } from '@parcours/domain/calendar';
import { type CatalogueSettings, firstCatalogueSettings, type PieceDefinition } from '@parcours/domain/checklist';
import { pieceLabel } from '@parcours/wording';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileStore } from '../src/files/file-store.ts';
import { readPlan } from '../src/packs/read-plan.ts';
import { addCatalogue } from '../src/parameters/add-catalogue.ts';
import { listCatalogues } from '../src/parameters/list-catalogues.ts';
import { previewCatalogue } from '../src/parameters/preview-catalogue.ts';
import { readChecklist } from '../src/pieces/read-checklist.ts';
import { setPieceSituation } from '../src/pieces/set-piece-situation.ts';
import { textPdf } from './mixed-papers.ts';
import { clockAt, failureOf, type Office, openOffice } from './office.ts';
import { openVerified, showWith } from './packs.ts';
import { openWith } from './situations.ts';

const now = clockAt('2017-07-05');
const settings = (effectiveFrom: string, ...changed: readonly PieceDefinition[]): CatalogueSettings => ({
  ...firstCatalogueSettings,
  effectiveFrom: civilDateOf(effectiveFrom),
  pieces: firstCatalogueSettings.pieces.map((piece) => changed.find(({ code }) => code === piece.code) ?? piece),
});
const renamed: PieceDefinition = {
  code: 'taxNotice',
  copies: 2,
  validity: { count: 12, unit: 'months' },
  name: 'Avis d’imposition complet',
  whereToGet: 'Au guichet fictif.',
};
const withdrawn: PieceDefinition = { code: 'letterOfMotivation', copies: 1, validity: null, isWithdrawn: true };

describe('the catalogue of pieces', () => {
  let office: Office;
  let dossierId: string;
  const dependencies = () => ({ prisma: office.prisma, now });
  const add = async (catalogue: CatalogueSettings) => {
    const expectedVersions = (await listCatalogues(dependencies())).versions.length;
    return addCatalogue(dependencies(), { catalogue, expectedVersions, caller: office.colleague });
  };
  const pieceOf = async (code: string) => {
    const { pieces } = await readChecklist(dependencies(), { dossierId, caller: office.agent });
    return pieces.find((piece) => piece.code === code);
  };
  const planFor = async (day: string) => {
    const { version, situation } = await readChecklist(dependencies(), { dossierId, caller: office.agent });
    await setPieceSituation(dependencies(), {
      dossierId,
      expectedVersion: version,
      situation,
      plannedOn: civilDateOf(day),
      supplierName: null,
      caller: office.agent,
    });
  };

  const queriesOfPreview = async (): Promise<number> => {
    let queries = 0;
    const counting = office.prisma.$extends({
      query: {
        $allOperations: ({ args, query }) => {
          queries += 1;
          return query(args);
        },
      },
    });
    await previewCatalogue({ prisma: counting as unknown as Office['prisma'], now }, settings('2017-12-01'));
    return queries;
  };

  beforeAll(async () => {
    office = await openOffice();
    dossierId = await openWith(office, clockAt('2017-07-02'), null);
  });

  afterAll(() => office.close());

  it('is that of the convention before anybody sets another', async () => {
    const { versions } = await listCatalogues(dependencies());
    expect(versions).toEqual([{ version: firstCatalogueSettings, isInForce: true, addedAt: null, addedBy: null }]);
    expect(await pieceOf('taxNotice')).toMatchObject({ copies: 1, validity: null, name: null });
  });

  it('says before it is added which dossiers would lose a piece, and writes nothing', async () => {
    const { reference } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    expect(await previewCatalogue(dependencies(), settings('2017-08-01', renamed, withdrawn))).toEqual({
      openDossiers: 1,
      changes: [{ piece: 'letterOfMotivation', name: null, change: 'lost', dossiers: 1, references: [reference] }],
    });
    expect(await office.prisma.parameterVersion.count()).toBe(0);
  });

  it('holds for the dossiers that are to be sent from its day on, and not for those sent before', async () => {
    await add(settings('2017-08-01', renamed, withdrawn));
    await planFor('2017-07-31');
    const fromSeptember = settings('2017-09-01', withdrawn);
    expect((await previewCatalogue(dependencies(), fromSeptember)).changes).toEqual([]);
    expect(await pieceOf('taxNotice')).toMatchObject({ copies: 1, name: null });
    expect(await pieceOf('letterOfMotivation')).toBeDefined();
    await planFor('2017-08-01');
    expect(await pieceOf('taxNotice')).toMatchObject({
      copies: 2,
      validity: { count: 12, unit: 'months' },
      name: 'Avis d’imposition complet',
      whereToGet: 'Au guichet fictif.',
    });
    expect(await pieceOf('letterOfMotivation')).toBeUndefined();
  });

  it('is previewed with as many queries for several dossiers as for one', async () => {
    const alone = await queriesOfPreview();
    await openWith(office, clockAt('2017-07-02'), null);
    await openWith(office, clockAt('2017-07-02'), null);
    expect(await queriesOfPreview()).toBe(alone);
  });

  it('is never added for a day that is over, nor twice for one day', async () => {
    const refused = (problem: string) => ({
      code: 'invalidInput',
      problems: [{ field: 'body.catalogue.effectiveFrom', problem }],
    });
    expect(await failureOf(add(settings('2017-07-04')))).toEqual(refused('past'));
    expect(await failureOf(add(settings('2017-08-01')))).toEqual(refused('taken'));
  });
});

describe('the names of the pieces of a file', () => {
  it('are those of the day it is sent', async () => {
    const office = await openOffice();
    const files = await openFileStore(await mkdtemp(join(tmpdir(), 'parcours-files-')));
    const { dossierId } = await openVerified(office, ['taxNotice']);
    await showWith(office, files, { dossierId, piece: 'taxNotice', name: 'avis.pdf', content: await textPdf(1) });
    await addCatalogue(
      { prisma: office.prisma, now },
      { catalogue: settings('2017-08-01', renamed), expectedVersions: 1, caller: office.colleague },
    );
    const labelsOn = async (day: string) => {
      const { pieces } = await readPlan(office.prisma, dossierId, clockAt(day)());
      return pieces.map(({ label }) => label);
    };
    expect(await labelsOn('2017-07-31')).toEqual([pieceLabel('taxNotice')]);
    expect(await labelsOn('2017-08-01')).toEqual(['Avis d’imposition complet']);
    await office.close();
    await rm(files.folder, { recursive: true });
  });
});
