import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import {
  defaultCatalogue,
  firstCatalogueSettings,
  type Placement,
  withNeedConditions,
  withPiece,
} from '@parcours/domain/checklist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askMorePieces } from '../src/dossiers/lender/ask-more-pieces.ts';
import { readSubmissionGaps } from '../src/dossiers/lender/read-submission-gaps.ts';
import { readHistory } from '../src/dossiers/read-history.ts';
import { recordAct } from '../src/dossiers/record-act.ts';
import { readLetterFacts } from '../src/exchanges/letters/read-letter-facts.ts';
import { type FileStore, openFileStore } from '../src/files/file-store.ts';
import { readPlan } from '../src/packs/read-plan.ts';
import { addCatalogue } from '../src/parameters/add-catalogue.ts';
import { previewCatalogue } from '../src/parameters/preview-catalogue.ts';
import { readPieceNames } from '../src/parameters/read-piece-names.ts';
import { addPieceFile } from '../src/pieces/add-piece-file.ts';
import { readPieceTimes } from '../src/statistics/sections/read-piece-times.ts';
import { textPdf } from './mixed-papers.ts';
import { clockAt, failureOf, type Office, openOffice } from './office.ts';
import { openOn2016, testDay } from './path.ts';
import { piecesOf, plainest } from './pieces.ts';

const training = {
  code: 'added-1',
  copies: 1,
  validity: null,
  name: 'Attestation de formation',
  whereToGet: 'Auprès de l’organisme fictif.',
};
const effectiveFrom = civilDateOf('2016-02-01');
const settingsWith = (placement: Placement) => {
  const { needs, pieces } = withPiece(defaultCatalogue, training, placement);
  return { ...firstCatalogueSettings, effectiveFrom, needs, pieces };
};
const asked = settingsWith({ as: 'own', group: 'project' });
const ofNoSupplier = withNeedConditions(asked.needs, 'added-1', [{ fact: 'supplier', isOneOf: ['none'] }]);

describe('a piece that the administrator added', () => {
  let office: Office;
  let files: FileStore;
  let dossierId: string;
  const now = clockAt(testDay);
  const dependencies = () => ({ prisma: office.prisma, now });
  const at = () => piecesOf(office, dossierId);

  beforeAll(async () => {
    office = await openOffice();
    files = await openFileStore(await mkdtemp(join(tmpdir(), 'parcours-files-')));
    const before = { prisma: office.prisma, now: clockAt('2016-01-15') };
    await addCatalogue(before, {
      catalogue: { ...asked, needs: ofNoSupplier },
      expectedVersions: 1,
      caller: office.colleague,
    });
    dossierId = await openOn2016(office);
  });
  afterAll(async () => {
    await office.close();
    await rm(files.folder, { recursive: true });
  });

  it('applies to whom its conditions say, and stands between the dossier and a complete file under its name', async () => {
    await at().settle({ ...plainest, supplier: 'private' });
    expect(await at().state('added-1')).toBeUndefined();
    await at().settle(plainest);
    const { gaps, needs } = await at().read();
    expect(needs.find(({ code }) => code === 'added-1')).toMatchObject({ applies: 'yes', name: training.name });
    expect(gaps.find(({ need }) => need === 'added-1')).toMatchObject({
      name: training.name,
      ways: [[{ piece: 'added-1', name: training.name, code: 'toAsk' }]],
    });
    const gate = await readSubmissionGaps(dependencies(), { dossierId });
    expect(gate.gaps.find(({ about }) => about === 'added-1')).toMatchObject({ lacks: { name: training.name } });
  });

  it('is called by its name where a list is narrowed to it', async () => {
    expect((await readPieceNames(dependencies())).pieces).toContainEqual({ code: 'added-1', name: training.name });
  });

  it('is asked in letters by its name, with where to get it', async () => {
    await at().ask('2016-03-20', ['added-1']);
    const letters = { ...dependencies(), canSendMail: false };
    const { facts } = await readLetterFacts(letters, { dossierId, caller: office.agent });
    expect(facts['pieces']).toBe('- Attestation de formation\u00a0: Auprès de l’organisme fictif.');
    expect(await failureOf(at().verify('2016-03-21', 'added-1'))).toMatchObject({
      refusals: [{ piece: 'added-1', name: training.name }],
    });
  });

  it('is received and shown by a file, and comes into the pack in its place', async () => {
    await at().receive('2016-03-21', ['added-1']);
    await at().verify('2016-03-22', 'added-1');
    const file = { name: 'attestation.pdf', content: Readable.from([Buffer.from(await textPdf(1))]) };
    await addPieceFile(
      { ...dependencies(), files },
      {
        id: randomUUID(),
        dossierId,
        piece: 'added-1',
        file,
        caller: office.agent,
      },
    );
    expect((await readPlan(office.prisma, dossierId, now())).pieces).toMatchObject([
      { code: 'added-1', label: training.name, files: [{ name: 'attestation.pdf' }] },
    ]);
  });

  it('is counted under its name', async () => {
    const { pieces } = await readPieceTimes(dependencies(), {});
    expect(pieces.find(({ piece }) => piece === 'added-1')).toMatchObject({ name: training.name, obtained: 1 });
  });

  it('is asked again by the lender, and the history keeps the name that it had', async () => {
    const act = (kind: 'foundEligible' | 'submitted') =>
      kind === 'submitted'
        ? ({ kind, means: null, sentById: null, packId: null, despite: null } as const)
        : ({ kind, override: null } as const);
    for (const kind of ['foundEligible', 'submitted'] as const) {
      const { dossierVersion } = await at().read();
      const happenedOn = partialDateOf('2016-04-01');
      await recordAct(dependencies(), {
        dossierId,
        expectedVersion: dossierVersion,
        act: act(kind),
        happenedOn,
        caller: office.agent,
      });
    }
    await askMorePieces(dependencies(), {
      dossierId,
      expectedVersion: (await at().read()).dossierVersion,
      act: { kind: 'morePiecesAsked', pieces: ['added-1'], what: null, why: null, answerBy: null },
      happenedOn: civilDateOf('2016-04-10'),
      caller: office.agent,
    });
    expect(await at().state('added-1')).toBe('asked');
    const { lines } = await readHistory(office.prisma, { dossierId, caller: office.agent });
    expect(lines.at(-1)?.event).toMatchObject({ pieces: ['added-1'], pieceNames: { 'added-1': training.name } });
  });

  it('is asked no more by a catalogue without it, and stays in the dossier to which it happened', async () => {
    const later = { ...firstCatalogueSettings, effectiveFrom: civilDateOf('2018-02-01') };
    expect((await previewCatalogue(dependencies(), later)).changes).toContainEqual(
      expect.objectContaining({ piece: 'added-1', change: 'lost', dossiers: 1 }),
    );
    await addCatalogue(dependencies(), { catalogue: later, expectedVersions: 2, caller: office.colleague });
    await at().settle(plainest, '2018-03-01');
    const { needs, pieces } = await at().read();
    expect(needs.some(({ code }) => code === 'added-1')).toBe(false);
    expect(pieces.find(({ code }) => code === 'added-1')).toMatchObject({ state: 'asked', name: training.name });
  });
});
