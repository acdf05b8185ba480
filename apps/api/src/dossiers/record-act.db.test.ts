import { partialDateOf } from '@parcours/domain/calendar';
import { type Act, actKinds } from '@parcours/domain/path';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, type Office, openOffice } from '../../test/office.ts';
import { openOn2016, recordAll, testDay, wholePath } from '../../test/path.ts';
import { projectionsOf } from '../../test/stored.ts';
import { readHistory } from './read-history.ts';
import { recordAct } from './record-act.ts';

/** Where the dossier stands after each act of `wholePath`: stage, furthest milestone, what it waits for, whose turn. */
const standings = [
  ['appointment', 'preScreened', 'appointmentDate', 'town'],
  ['appointment', 'preScreened', 'appointment', 'person'],
  ['appointment', 'preScreened', 'appointmentDate', 'town'],
  ['appointment', 'preScreened', 'appointment', 'person'],
  ['assessment', 'appointmentHeld', 'assessment', 'town'],
  ['collection', 'foundEligible', 'pieceList', 'town'],
  ['collection', 'foundEligible', 'pieces', 'person'],
  ['collection', 'foundEligible', 'pieceCheck', 'town'],
  ['dispatch', 'fileComplete', 'dispatch', 'town'],
  ['lender', 'submitted', 'decision', 'lender'],
  ['lender', 'submitted', 'decision', 'lender'],
  ['collection', 'submitted', 'pieces', 'person'],
  ['collection', 'submitted', 'pieceCheck', 'town'],
  ['lender', 'submitted', 'decision', 'lender'],
  ['lender', 'submitted', 'postponedDecision', 'lender'],
  ['lender', 'decided', 'closed', 'refusedByLender'],
  ['dispatch', 'decided', 'dispatch', 'town'],
  ['lender', 'decided', 'decision', 'lender'],
  ['payout', 'granted', 'payout', 'lender'],
  ['payout', 'granted', 'payout', 'lender'],
  ['repayment', 'paidOut', 'instalments', 'person'],
  ['repayment', 'paidOut', 'interestRefund', 'department'],
  ['repayment', 'repaid', 'finished', null],
];

/** Tried with the decisions on conditions. */
const clarifying = ['clarificationAsked', 'clarificationGiven'] as const;

describe('recording an act', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(() => office.close());

  const record = (dossierId: string, expectedVersion: number, happenedOn: string, act: Act, today: string = testDay) =>
    recordAct(
      { prisma: office.prisma, now: clockAt(today) },
      { dossierId, expectedVersion, act, happenedOn: partialDateOf(happenedOn), caller: office.agent },
    );

  it('moves a dossier along the whole path, and what is stored follows the history at every step', async () => {
    const dossierId = await openOn2016(office);
    const answered: (readonly (string | null | undefined)[])[] = [];
    for (const [index, [happenedOn, act]] of wholePath.entries()) {
      const view = await record(dossierId, index + 1, happenedOn, act, happenedOn);
      const waits =
        view.waiting === null ? [view.state, view.end?.kind ?? null] : [view.waiting.for, view.waiting.turn];
      answered.push([view.stage, view.furthest, ...waits]);
      const { stored, fresh } = await projectionsOf(office.prisma, dossierId);
      expect(stored).toEqual(fresh);
      expect(stored.dossier).toMatchObject({ version: index + 2, stage: view.stage, furthest: view.furthest });
    }
    expect(answered).toEqual(standings);
  });

  it('tries every kind of act', () => {
    const tried = new Set<string>([
      ...wholePath.map(([, { kind }]) => kind),
      'closed',
      'requestChanged',
      ...clarifying,
      'appointmentCancelled',
    ]);
    expect(actKinds.filter((kind) => !tried.has(kind))).toEqual([]);
  });

  it('keeps what each act says, when it happened, when it was typed and by whom', async () => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, wholePath);
    const { lines } = await readHistory(office.prisma, { dossierId, caller: office.agent });
    expect(lines.slice(1)).toEqual(
      wholePath.map(([happenedOn, event], index) => ({
        sequence: index + 2,
        happenedOn,
        event,
        recordedAt: '2018-01-15T11:00:00.000Z',
        recordedBy: 'Compte agent',
        voidedBy: null,
      })),
    );
  });

  it('notes each act in the audit, by its line and without its words', async () => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, wholePath);
    const audit = await office.prisma.auditEntry.findMany({ where: { dossierId }, orderBy: { id: 'asc' } });
    expect(audit.slice(1).map(({ action, actorId, facts }) => ({ action, actorId, facts }))).toEqual(
      wholePath.map(([, { kind }], index) => ({
        action: `dossier.${kind}`,
        actorId: 'agent',
        facts: { sequence: index + 2 },
      })),
    );
  });

  it('closes a dossier with its reasons and offers to reopen it', async () => {
    const dossierId = await openOn2016(office);
    const end = {
      kind: 'redirected',
      mainReason: 'association',
      otherReasons: ['other'],
      text: 'a trouvé un prêt familial',
      redirectedTo: 'Association fictive',
    } as const;
    const view = await record(dossierId, 1, '2016-04', { kind: 'closed', end, learnt: null });
    expect(view).toMatchObject({
      state: 'closed',
      stage: 'contact',
      waiting: null,
      end: { kind: 'redirected', mainReason: 'association', on: '2016-04' },
      endDetail: { otherReasons: ['other'], text: end.text, redirectedTo: end.redirectedTo },
      allowedActs: ['reopened'],
    });
    expect(view.offers.filter(({ refusals }) => refusals.length === 0)).toEqual([
      { act: 'reopened', refusals: [], implies: [] },
    ]);
  });

  it('changes what is asked for, and nothing of where the dossier stands', async () => {
    const dossierId = await openOn2016(office);
    const request = { project: 'training', projectDetail: null, amountCents: 90_000, durationMonths: 30 } as const;
    const view = await record(dossierId, 1, '2016-04-01', { kind: 'requestChanged', request });
    expect(view).toMatchObject({ ...request, stage: 'contact', waiting: { for: 'preScreening', since: '2016-03-01' } });
    const { stored, fresh } = await projectionsOf(office.prisma, dossierId);
    expect(stored).toEqual(fresh);
    expect(stored.dossier).toMatchObject({ project: 'training', amountCents: 90_000, durationMonths: 30 });
  });

  it('marks the milestones that a later one implies, without a date', async () => {
    const dossierId = await openOn2016(office);
    const view = await record(dossierId, 1, '2016-06-10', exampleActs.granted);
    expect(view.granted).toEqual({ amountCents: 120_000, durationMonths: 24 });
    expect(view.milestones).toEqual([
      { milestone: 'firstContact', on: '2016-03-01', isImplied: false },
      { milestone: 'preScreened', on: null, isImplied: true },
      { milestone: 'appointmentHeld', on: null, isImplied: true },
      { milestone: 'foundEligible', on: null, isImplied: true },
      { milestone: 'fileComplete', on: null, isImplied: true },
      { milestone: 'submitted', on: null, isImplied: true },
      { milestone: 'decided', on: '2016-06-10', isImplied: false },
      { milestone: 'granted', on: '2016-06-10', isImplied: false },
    ]);
  });

  it('counts each stay in a stage and each loop', async () => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, wholePath.slice(0, 14));
    const view = await record(dossierId, 15, '2016-05-10', exampleActs.decisionPutOff);
    expect(view.loops).toEqual({
      morePiecesAsked: 1,
      decisionsPutOff: 1,
      appointmentsMissed: 1,
      clarificationsAsked: 0,
      appointmentsMoved: 0,
      appointmentsCancelled: 0,
      reopenings: 0,
    });
    expect(view.visits).toEqual([
      { stage: 'contact', enteredOn: '2016-03-01', leftOn: '2016-03-02', isOver: true },
      { stage: 'appointment', enteredOn: '2016-03-02', leftOn: '2016-03-20', isOver: true },
      { stage: 'assessment', enteredOn: '2016-03-20', leftOn: '2016-03-22', isOver: true },
      { stage: 'collection', enteredOn: '2016-03-22', leftOn: '2016-04-05', isOver: true },
      { stage: 'dispatch', enteredOn: '2016-04-05', leftOn: '2016-04-06', isOver: true },
      { stage: 'lender', enteredOn: '2016-04-06', leftOn: '2016-04-20', isOver: true },
      { stage: 'collection', enteredOn: '2016-04-20', leftOn: '2016-04-28', isOver: true },
      { stage: 'lender', enteredOn: '2016-04-28', leftOn: null, isOver: false },
    ]);
  });
});
