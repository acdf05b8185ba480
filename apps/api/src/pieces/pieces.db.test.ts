import { civilDateOf } from '@parcours/domain/calendar';
import { noFacts, type SituationFacts } from '@parcours/domain/eligibility';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../test/office.ts';
import { openOn2016, recordAll, testDay, wholePath } from '../../test/path.ts';
import { piecesOf, plainest, plainPaper } from '../../test/pieces.ts';
import { enoughToLive, saveFacts } from '../../test/situations.ts';
import { readHistoryLines } from '../store/history-lines.ts';
import { voidPieceEvent } from './void-piece-event.ts';

/** Up to « recevable », on 22 March 2016. */
const toCollection = wholePath.slice(0, 6);

describe('the pieces of a dossier', () => {
  let office: Office;
  let dossierId: string;
  let pieces: ReturnType<typeof piecesOf>;

  beforeAll(async () => {
    office = await openOffice();
  });
  beforeEach(async () => {
    dossierId = await openOn2016(office);
    await recordAll(office, dossierId, toCollection);
    pieces = piecesOf(office, dossierId);
  });
  afterAll(() => office.close());

  const pathOf = async () => (await readHistoryLines(office.prisma, dossierId)).map(({ event }) => event.kind).slice(7);

  it('begin with what the loan is for, and everything else to find out', async () => {
    const checklist = await pieces.read();
    expect(checklist).toMatchObject({ version: 0, plannedOn: null, isComplete: false, turn: 'town', isOpen: true });
    expect(checklist.situation).toMatchObject({ project: 'drivingLicence', housing: null });
    expect(checklist.needs.find(({ code }) => code === 'housing')).toMatchObject({
      applies: 'unknown',
      missingFacts: ['housing'],
    });
  });

  it('apply as soon as a fact says so', async () => {
    const checklist = await pieces.settle({ ...plainest, housing: 'hosted' }, '2016-05-01');
    expect(checklist).toMatchObject({ version: 1, plannedOn: '2016-05-01' });
    expect(checklist.needs.find(({ code }) => code === 'housing')).toMatchObject({
      applies: 'yes',
      ways: [['hostingCertificate', 'hostIdentity']],
    });
    expect(checklist.needs.find(({ code }) => code === 'payslips')?.applies).toBe('no');
  });

  it('follow what the situation of the household says, and keep what was stated for when it no longer does', async () => {
    await pieces.settle({ ...plainest, housing: 'hosted' });
    const save = (expectedVersion: number, facts: SituationFacts) =>
      saveFacts(office, { dossierId, expectedVersion, facts });
    await save(0, enoughToLive);
    expect(await pieces.read()).toMatchObject({
      situation: { housing: 'tenant', incomeCertifiers: ['employer', 'familyAllowanceFund'], bills: ['energy'] },
      origins: { housing: 'situation', hasRunningLoans: 'situation', supplier: 'stated', project: 'situation' },
    });
    const settled = await pieces.settle({ ...plainest, housing: 'other', supplier: 'private' });
    expect(settled.situation).toMatchObject({ housing: 'tenant', supplier: 'private' });
    await save(1, noFacts);
    expect(await pieces.read()).toMatchObject({
      situation: { housing: 'hosted', supplier: 'private', incomeCertifiers: [] },
      origins: { housing: 'stated' },
    });
  });

  it('asked several at once make the path wait for the person, once', async () => {
    await pieces.ask('2016-03-23', ['quote', 'taxNotice', 'quote']);
    await pieces.ask('2016-03-24', ['bankDetails']);
    expect(await pieces.state('taxNotice')).toBe('asked');
    expect(await pathOf()).toEqual(['piecesAsked']);
  });

  it('received several at once make the path wait for the town, once', async () => {
    await pieces.ask('2016-03-23', ['quote', 'taxNotice', 'bankDetails']);
    await pieces.receive('2016-04-02', ['quote', 'taxNotice']);
    await pieces.receive('2016-04-03', ['bankDetails']);
    expect(await pieces.state('bankDetails')).toBe('received');
    expect(await pathOf()).toEqual(['piecesAsked', 'piecesReceived']);
  });

  it('refused and asked again make the path wait for the person again, once nothing is left to look at', async () => {
    await pieces.receive('2016-04-02', ['quote', 'taxNotice']);
    await pieces.move('2016-04-03', 'quote', { kind: 'refused', reason: 'unreadable', text: null });
    await pieces.ask('2016-04-03', ['quote']);
    expect(await pathOf()).toEqual(['piecesReceived']);
    await pieces.verify('2016-04-04', 'taxNotice');
    await pieces.ask('2016-04-04', ['quote']);
    expect(await pathOf()).toEqual(['piecesReceived', 'piecesAsked']);
    expect((await pieces.read()).pieces.find(({ code }) => code === 'quote')).toMatchObject({
      timesAsked: 2,
      timesRefused: 1,
    });
  });

  it('complete offer the next step and never take it', async () => {
    await pieces.settle(plainest, '2016-05-01');
    const young = { ...plainPaper, copies: 3, issuedOn: civilDateOf('2016-03-20') };
    const needed = [
      'identityCard',
      'proofOfAddress',
      'taxNotice',
      'bankStatements',
      'bankDetails',
      'quote',
      'letterOfMotivation',
    ];
    await pieces.receive('2016-04-02', needed, young);
    for (const piece of needed) await pieces.verify('2016-04-03', piece);
    const checklist = await pieces.read();
    expect(checklist).toMatchObject({ isComplete: true, gaps: [], completionRefusals: [] });
    expect(await pathOf()).toEqual(['piecesReceived']);
  });

  it('verified with what was only now read on the paper keep it as of the day they came', async () => {
    await pieces.receive('2016-04-02', ['proofOfAddress']);
    const refusal = await failureOf(pieces.verify('2016-04-05', 'proofOfAddress'));
    expect(refusal).toEqual({
      code: 'pieceRefused',
      refusals: [{ piece: 'proofOfAddress', name: null, refusal: { code: 'dateOnPaperMissing' } }],
    });
    const paper = { ...plainPaper, issuedOn: civilDateOf('2016-03-20') };
    const checklist = await pieces.verify('2016-04-05', 'proofOfAddress', paper);
    const piece = checklist.pieces.find(({ code }) => code === 'proofOfAddress');
    expect(piece).toMatchObject({ state: 'verified', lastGoodOn: '2016-06-19' });
    expect(piece?.lines.map(({ event, happenedOn }) => [event.kind, happenedOn])).toEqual([
      ['received', '2016-04-02'],
      ['received', '2016-04-02'],
      ['verified', '2016-04-05'],
    ]);
  });

  it('are all recorded or none is', async () => {
    await pieces.receive('2016-04-02', ['quote']);
    await pieces.verify('2016-04-03', 'quote');
    await pieces.move('2016-04-03', 'taxNotice', { kind: 'setAside', reason: 'notConcerned', text: null });
    const failure = await failureOf(pieces.ask('2016-04-05', ['bankDetails', 'taxNotice']));
    expect(failure).toMatchObject({ code: 'pieceRefused', refusals: [{ piece: 'taxNotice' }] });
    expect(await pieces.state('bankDetails')).toBe('toAsk');
  });

  it('changed meanwhile say what changed, and lose nothing', async () => {
    const seen = (await pieces.read()).version;
    await pieces.ask('2016-03-23', ['quote']);
    const failure = await failureOf(pieces.ask('2016-03-23', ['taxNotice'], seen));
    expect(failure).toMatchObject({
      code: 'piecesChangedMeanwhile',
      currentVersion: seen + 1,
      hasSituationChanged: false,
      since: [{ piece: 'quote', event: { kind: 'asked', lenderWhy: null }, recordedBy: 'Compte agent' }],
    });
    expect(await pieces.state('taxNotice')).toBe('toAsk');
  });

  it('written at the same moment by several agents: one goes through, the others are told', async () => {
    const { version } = await pieces.read();
    const results = await Promise.allSettled(
      ['quote', 'taxNotice', 'bankDetails', 'payslips'].map((piece) => pieces.ask('2016-03-23', [piece], version)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await pieces.read()).version).toBe(version + 1);
  });

  it('can be voided, unless what stands after needs it', async () => {
    await pieces.receive('2016-04-02', ['quote']);
    await pieces.verify('2016-04-03', 'quote');
    const take = async (sequence: number) =>
      voidPieceEvent(
        { prisma: office.prisma, now: clockAt(testDay) },
        {
          dossierId,
          expectedVersion: (await pieces.read()).version,
          piece: 'quote',
          sequence,
          why: 'mauvais dossier',
          caller: office.agent,
        },
      );
    expect(await failureOf(take(1))).toMatchObject({
      refusals: [{ piece: 'quote', refusal: { code: 'laterEventNeedsIt', sequence: 2 } }],
    });
    const checklist = await take(2);
    const piece = checklist.pieces.find(({ code }) => code === 'quote');
    expect(piece?.state).toBe('received');
    expect(piece?.lines[1]?.voidedBy).toBe(3);
  });

  it('of a closed dossier stay as they are', async () => {
    const end = {
      kind: 'leftByPerson',
      mainReason: 'withdrew',
      otherReasons: [],
      text: null,
      redirectedTo: null,
    } as const;
    dossierId = await openOn2016(office);
    await recordAll(office, dossierId, [...toCollection, ['2016-03-30', { kind: 'closed', end, learnt: null }]]);
    pieces = piecesOf(office, dossierId);
    expect(await failureOf(pieces.ask('2018-01-15', ['quote']))).toMatchObject({
      code: 'actRefused',
      refusals: [{ code: 'notAtThisStage', state: 'closed' }],
    });
    expect((await pieces.read()).isOpen).toBe(false);
  });

  it('that the catalogue does not know are not found', async () => {
    expect(await failureOf(pieces.ask('2016-03-23', ['lettreDuMaire']))).toEqual({ code: 'notFound' });
  });

  it('have a history that only grows, and projections that follow it', async () => {
    await pieces.ask('2016-03-23', ['quote']);
    await expect(office.prisma.pieceEvent.deleteMany({ where: { dossierId } })).rejects.toThrow();
    const row = await office.prisma.piece.findUniqueOrThrow({
      where: { dossierId_code: { dossierId, code: 'quote' } },
    });
    expect(row).toMatchObject({ state: 'asked', timesAsked: 1 });
    const audited = await office.prisma.auditEntry.findMany({ where: { dossierId, action: 'piece.asked' } });
    expect(audited).toHaveLength(1);
  });
});
