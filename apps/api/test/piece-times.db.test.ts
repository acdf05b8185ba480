import { randomUUID } from 'node:crypto';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { HistoryEntry } from '@parcours/domain/path';
import { endBecause, exampleActs, firstContact } from '@parcours/domain/path/testing/histories';
import { pieceTimesOf } from '@parcours/domain/statistics';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Prisma } from '../src/database/generated/client.ts';
import { cohortOf } from '../src/statistics/cohort.ts';
import { readWhatIf } from '../src/statistics/read-what-if.ts';
import { readPieceTimes } from '../src/statistics/sections/read-piece-times.ts';
import { sharedRows } from '../src/statistics/shared-rows.ts';
import { createDossiers } from '../src/store/create-dossiers.ts';
import { clockAt, listAll, type Office, openOffice } from './office.ts';
import { anyPieceHistory, pieceCountsOn, type Said } from './piece-histories.ts';

type Line = readonly [happenedOn: string | null, event: HistoryEntry['event']];

const withdrawn: Line = ['2017-05-01', { kind: 'closed', end: endBecause('leftByPerson', 'withdrew'), learnt: null }];
const eligible: readonly Line[] = [
  ['2017-03-01', firstContact],
  ['2017-03-10', exampleActs.foundEligible],
];

describe('what pieces cost, read from their histories', () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(8);
  });
  afterEach(() => office.close());

  const open = async (...dossiers: readonly (readonly Line[])[]): Promise<readonly string[]> => {
    const created = await office.prisma.$transaction((transaction) =>
      createDossiers(
        transaction,
        dossiers.map((lines) => ({
          person: { lastName: 'Exemple', firstName: null, bornOn: null, telephone: null, email: null, town: null },
          agentId: null,
          history: lines.map(([happenedOn, event], index) => ({
            sequence: index + 1,
            happenedOn: happenedOn === null ? null : partialDateOf(happenedOn),
            event,
            recordedAt: new Date(`${happenedOn?.length === 10 ? happenedOn : '2017-06-30'}T10:00:00Z`),
            recordedById: office.agent.accountId,
          })),
        })),
      ),
    );
    return created.map(({ id }) => id);
  };
  const pieceRows = (dossierId: string, said: readonly Said[]) =>
    said.map(([piece, kind, happenedOn, payload = {}, typedOn = happenedOn], index) => ({
      id: randomUUID(),
      dossierId,
      piece,
      sequence: said.slice(0, index + 1).filter(([other]) => other === piece).length,
      kind,
      happenedOn: new Date(happenedOn),
      payload,
      recordedAt: new Date(`${typedOn}T10:00:00Z`),
      recordedById: office.agent.accountId,
      checklistVersion: index + 1,
    }));
  const store = async (lines: readonly Line[], said: readonly Said[]) => {
    const [dossierId = ''] = await open(lines);
    await office.prisma.pieceEvent.createMany({ data: pieceRows(dossierId, said) });
  };
  const read = async (asOf = '2017-06-30') => {
    const { dossiers, pieces } = await readPieceTimes(
      { prisma: office.prisma, now: clockAt('2017-06-30') },
      { asOf: civilDateOf(asOf) },
    );
    return { dossiers, pieces, of: (code: string) => pieces.find(({ piece }) => piece === code) };
  };

  const lacking = async (piece: string) => {
    const dependencies = { prisma: office.prisma, now: clockAt('2017-06-30') };
    return (await listAll(dependencies, { lacked: piece }, office.head)).length;
  };

  it('from the first request until verified; the last one to come completes the file', async () => {
    await store(
      [...eligible, ['2017-04-20', exampleActs.fileCompleted]],
      [
        ['identityCard', 'asked', '2017-03-10'],
        ['rentReceipt', 'asked', '2017-03-12'],
        ['identityCard', 'received', '2017-03-20'],
        ['identityCard', 'verified', '2017-04-20'],
        ['rentReceipt', 'received', '2017-04-20'],
        ['rentReceipt', 'verified', '2017-04-20'],
        ['payslips', 'received', '2017-04-21'],
        ['payslips', 'verified', '2017-04-28'],
      ],
    );
    const together: readonly Said[] = [
      ['accountStatements', 'received', '2017-04-20'],
      ['taxNotice', 'received', '2017-04-20'],
    ];
    await store([...eligible, ['2017-04-20', exampleActs.fileCompleted]], together);
    const { of } = await read();
    expect(of('accountStatements')).toMatchObject({ awaited: 1, lastToArrive: { k: 0, n: 1 } });
    expect(of('identityCard')).toMatchObject({ obtained: 1, median: { days: 41 }, lastToArrive: { k: 0, n: 1 } });
    expect(of('rentReceipt')).toMatchObject({ obtained: 1, median: { days: 39 }, lastToArrive: { k: 1, n: 1 } });
    expect(of('payslips')).toMatchObject({ obtained: 1, leftOut: 1, median: { days: null }, lastToArrive: { k: 0 } });
    expect((await read('2017-04-19')).of('identityCard')).toMatchObject({ obtained: 0, awaited: 1 });
  });

  it('never obtained: impossible, and why, or missing when the dossier ended; reopened, it is awaited again', async () => {
    await store(
      [...eligible, withdrawn, ['2017-06-01', exampleActs.reopened]],
      [
        ['identityCard', 'asked', '2017-03-10'],
        ['rentReceipt', 'asked', '2017-03-10'],
        ['rentReceipt', 'foundImpossible', '2017-03-15', { reason: 'issuerRefuses' }],
      ],
    );
    const ended = await read('2017-05-31');
    expect(ended.of('identityCard')).toMatchObject({ missingAtEnd: 1, neverObtained: { k: 1, n: 1 } });
    expect(ended.of('rentReceipt')).toMatchObject({
      impossible: 1,
      reasons: [{ reason: 'issuerRefuses', dossiers: 1 }],
    });
    expect((await read()).of('identityCard')).toMatchObject({ missingAtEnd: 0, awaited: 1 });
    expect(await lacking('identityCard')).toBe(0);
    expect(await lacking('rentReceipt')).toBe(1);
  });

  it('typed late: on the day it happened; taken out, the end of a dossier leaves its pieces awaited', async () => {
    await store(
      [...eligible, withdrawn, [null, { kind: 'voided', voidedSequence: 3, why: 'erreur' }]],
      [
        ['identityCard', 'asked', '2017-03-10'],
        ['rentReceipt', 'asked', '2017-03-12', {}, '2017-06-20'],
        ['rentReceipt', 'verified', '2017-03-20', {}, '2017-06-20'],
      ],
    );
    const { of } = await read('2017-05-31');
    expect(of('rentReceipt')).toMatchObject({ obtained: 1, median: { days: 8 }, leftOut: 0 });
    expect(of('identityCard')).toMatchObject({ missingAtEnd: 0, awaited: 1, neverObtained: { k: 0, n: 0 } });
    expect((await read('2017-03-19')).of('rentReceipt')).toMatchObject({ obtained: 0, awaited: 1 });
  });

  it('missing when the dossier ended on a day that is not known: counted, and in no duration', async () => {
    const asked: readonly Said[] = [['identityCard', 'asked', '2017-03-10']];
    await store([...eligible, ['2017-05', withdrawn[1]]], asked);
    await store([...eligible, withdrawn], asked);
    const { of } = await read();
    expect(of('identityCard')).toMatchObject({ missingAtEnd: 2, neverObtained: { k: 2, n: 2 }, leftOut: 1 });
    const { pieces } = await readWhatIf({ prisma: office.prisma, now: clockAt('2017-06-30') }, {});
    expect(pieces).toMatchObject([{ piece: 'identityCard', untold: 2 }]);
  });

  it('halved, a wait changes something only where that piece alone was missing when the person left', async () => {
    const alone: readonly Said[] = [
      ['identityCard', 'asked', '2017-03-10'],
      ['rentReceipt', 'asked', '2017-03-10'],
      ['rentReceipt', 'verified', '2017-03-15'],
    ];
    await store([...eligible, withdrawn], alone);
    await store([...eligible, withdrawn], [...alone, ['payslips', 'asked', '2017-03-10']]);
    const { pieces } = await readWhatIf({ prisma: office.prisma, now: clockAt('2017-06-30') }, {});
    expect(pieces).toMatchObject([{ piece: 'identityCard', untold: 1, more: null }]);
  });

  it('set aside, it does not apply; a line taken out was never said', async () => {
    await store(eligible, [
      ['identityCard', 'asked', '2017-03-10'],
      ['identityCard', 'setAside', '2017-03-11', { reason: 'notConcerned' }],
      ['rentReceipt', 'asked', '2017-03-10'],
      ['rentReceipt', 'received', '2017-03-11'],
      ['rentReceipt', 'verified', '2017-03-12'],
      ['rentReceipt', 'voided', '2017-03-13', { voidedSequence: 3 }],
    ]);
    const { dossiers, pieces, of } = await read();
    expect([dossiers, pieces.length]).toEqual([1, 1]);
    expect(of('rentReceipt')).toMatchObject({ dossiers: 1, obtained: 0, awaited: 1 });
  });

  it('bears the name that the town gives it on that day', async () => {
    await store(eligible, [['identityCard', 'asked', '2017-03-10']]);
    const named = (name: string, day: string) => ({
      kind: 'pieces' as const,
      effectiveFrom: new Date(day),
      content: { pieces: [{ code: 'identityCard', name }] },
      addedAt: new Date('2017-01-01'),
      addedById: office.agent.accountId,
    });
    await office.prisma.parameterVersion.createMany({
      data: [named('Carte d’avant', '2017-01-01'), named('Carte', '2017-06-01'), named('À venir', '2018-01-01')],
    });
    expect((await read()).pieces).toMatchObject([{ piece: 'identityCard', name: 'Carte', dossiers: 1 }]);
  });

  it('are on every day what the histories say, in whatever order lines are typed or taken out', async () => {
    const ends: readonly (readonly Line[])[] = [
      eligible,
      [...eligible, withdrawn],
      [...eligible, withdrawn, ['2017-06-01', exampleActs.reopened]],
    ];
    const histories = fc.sample(anyPieceHistory, { numRuns: 90, seed: 2017 });
    const ids = await open(...histories.map((_, index) => ends[index % ends.length] ?? []));
    const told = histories.map((said, index) => ({ said, id: ids[index] ?? '', index }));
    const rows = told.map(({ id, said }) => pieceRows(id, said));
    await office.prisma.pieceEvent.createMany({ data: rows.flatMap((own) => own.slice(0, own.length / 2)) });
    for (const own of rows) await office.prisma.pieceEvent.createMany({ data: own.slice(own.length / 2) });
    for (const day of ['2017-03-09', '2017-03-15', '2017-04-01', '2017-05-10', '2017-06-30']) {
      const counts = told.flatMap(({ said, index }) => {
        const isClosed = day >= '2017-05-01' && (index % 3 === 1 || (index % 3 === 2 && day < '2017-06-01'));
        return pieceCountsOn(day, said, isClosed ? '2017-05-01' : null);
      });
      expect(counts.length, day).toBeGreaterThan(30);
      expect((await read(day)).pieces, day).toEqual(pieceTimesOf(counts));
    }
  });

  it('are counted once for two sections that ask at once, and again for whoever asks after a line was written', async () => {
    const slowly = sharedRows<{ one: number }>(() => Prisma.sql`SELECT (SELECT 1 FROM pg_sleep(0.1)) AS one`);
    const count = () => slowly(office.prisma, cohortOf({}, clockAt('2017-06-30')()));
    // Other tests write in the same PostgreSQL: then nothing is shared, and two ask again.
    await vi.waitFor(
      async () => {
        const [one, other] = await Promise.all([count(), count()]);
        expect(one).toBe(other);
      },
      { timeout: 20_000, interval: 10 },
    );
    const before = count();
    await open(eligible);
    expect(await count()).not.toBe(await before);
  });

  it('of nobody is nothing', async () => {
    expect(await read()).toMatchObject({ dossiers: 0, pieces: [] });
  });
});
