import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openOn2016, recordAll, testDay } from '../../../test/path.ts';
import { piecesOf } from '../../../test/pieces.ts';
import { projectionsOf } from '../../../test/stored.ts';
import { readHistory } from '../read-history.ts';
import { recordAct } from '../record-act.ts';
import { readMyDay } from '../tasks/read-my-day.ts';
import { voidEvent } from '../void-event.ts';
import { askMorePieces } from './ask-more-pieces.ts';
import { listSubmissions } from './list-submissions.ts';

const now = clockAt(testDay);
type LenderAsks = Extract<Act, { readonly kind: 'morePiecesAsked' }>;
const asks: LenderAsks = {
  kind: 'morePiecesAsked',
  pieces: ['bankStatements', 'taxNotice'],
  what: 'une attestation de l’employeur',
  why: 'relevés trop anciens',
  answerBy: civilDateOf('2018-01-20'),
};

describe('what the lender answers', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  /** At the lender since 2 January 2018, with its account statements verified and its tax notice waiting to be. */
  const atTheLender = async () => {
    const dossierId = await openOn2016(office);
    const pieces = piecesOf(office, dossierId);
    await pieces.receive('2017-12-20', ['bankStatements'], { copies: 3, issuedOn: null, lastValidOn: null });
    await pieces.verify('2017-12-21', 'bankStatements');
    await pieces.receive('2017-12-20', ['taxNotice']);
    await recordAll(office, dossierId, [['2018-01-02', exampleActs.submitted]]);
    return { dossierId, pieces };
  };
  const given = (dossierId: string, act: LenderAsks = asks) => ({
    dossierId,
    expectedVersion: 2,
    act,
    happenedOn: partialDateOf('2018-01-08'),
    caller: office.agent,
  });
  const day = async (on = testDay) =>
    (await readMyDay({ prisma: office.prisma, now: clockAt(on) }, { caller: office.agent })).lines;

  it('opens again the pieces that it names, with its reason, and turns to the person', async () => {
    const { dossierId, pieces } = await atTheLender();
    const view = await askMorePieces({ prisma: office.prisma, now }, given(dossierId));
    expect(view).toMatchObject({
      stage: 'collection',
      waiting: { for: 'pieces', turn: 'person' },
      answerBy: '2018-01-20',
      loops: { morePiecesAsked: 1 },
    });
    const checklist = await pieces.read();
    const standing = (code: string) => checklist.pieces.find((piece) => piece.code === code);
    expect(standing('bankStatements')).toMatchObject({ state: 'asked', since: '2018-01-08', lenderWhy: asks.why });
    expect(standing('taxNotice')).toMatchObject({ state: 'received', lenderWhy: null });
    expect(checklist.isComplete).toBe(false);
    const { stored, fresh } = await projectionsOf(office.prisma, dossierId);
    expect(stored).toEqual(fresh);
  });

  it('is written once when the same form comes again after a lost answer', async () => {
    const { dossierId, pieces } = await atTheLender();
    await askMorePieces({ prisma: office.prisma, now }, given(dossierId));
    await askMorePieces({ prisma: office.prisma, now }, given(dossierId));
    const { lines } = await readHistory(office.prisma, { dossierId, caller: office.agent });
    expect(lines.map(({ event }) => event.kind)).toEqual(['firstContactMade', 'submitted', 'morePiecesAsked']);
    const [statements] = (await pieces.read()).pieces.filter(({ code }) => code === 'bankStatements');
    expect(statements?.timesAsked).toBe(1);
  });

  it('gives its pieces back as they were once it is voided, but for what came since', async () => {
    const { dossierId, pieces } = await atTheLender();
    const namingThree = { ...asks, pieces: ['bankStatements', 'taxNotice', 'identityCard'] };
    const before = await pieces.state('identityCard');
    await askMorePieces({ prisma: office.prisma, now }, given(dossierId, namingThree));
    const voiding = { dossierId, expectedVersion: 3, sequence: 3, why: 'erreur de dossier', caller: office.agent };
    const view = await voidEvent({ prisma: office.prisma, now }, voiding);
    expect(view).toMatchObject({ stage: 'lender', version: 4 });
    expect(await pieces.state('bankStatements')).toBe('verified');
    expect(await pieces.state('identityCard')).toBe(before);
    expect(await pieces.state('taxNotice')).toBe('received');
    expect(await voidEvent({ prisma: office.prisma, now }, voiding)).toEqual(view);
  });

  it('is not written at all when it names a piece that no catalogue knows', async () => {
    const { dossierId, pieces } = await atTheLender();
    const unknown = given(dossierId, { ...asks, pieces: ['bankStatements', 'horoscope'] });
    expect(await failureOf(askMorePieces({ prisma: office.prisma, now }, unknown))).toEqual({ code: 'notFound' });
    expect(await pieces.state('bankStatements')).toBe('verified');
    const { lines } = await readHistory(office.prisma, { dossierId, caller: office.agent });
    expect(lines).toHaveLength(2);
  });

  it('is in the day of the agent from a week before the answer is due until it is sent again', async () => {
    const { dossierId } = await atTheLender();
    const view = await askMorePieces({ prisma: office.prisma, now }, given(dossierId));
    const reasonOn = async (on: string) =>
      (await day(civilDateOf(on))).find(({ dossier }) => dossier.id === dossierId)?.reason ?? null;
    expect(await reasonOn('2018-01-12')).toBeNull();
    expect(await reasonOn('2018-01-13')).toBe('lenderDeadline');
    expect(await reasonOn('2018-01-25')).toBe('lenderDeadline');
    await recordAct(
      { prisma: office.prisma, now },
      { ...given(dossierId), expectedVersion: view.version, act: exampleActs.submitted },
    );
    expect(await reasonOn('2018-01-13')).toBeNull();
  });

  it('is asked for the day after the one it put its decision off to, and after the new one when it puts it off again', async () => {
    const { dossierId } = await atTheLender();
    const putOff = (until: string, expectedVersion: number) =>
      recordAct(
        { prisma: office.prisma, now },
        { ...given(dossierId), expectedVersion, act: { kind: 'decisionPutOff', until: civilDateOf(until) } },
      );
    const reasonOn = async (on: string) =>
      (await day(civilDateOf(on))).find(({ dossier }) => dossier.id === dossierId)?.ruleTask ?? null;
    await putOff('2018-05-20', 2);
    expect(await reasonOn('2018-05-20')).toBeNull();
    expect(await reasonOn('2018-05-21')).toMatchObject({ rule: 'askLender', dueOn: '2018-05-21' });
    await putOff('2018-06-30', 3);
    expect(await reasonOn('2018-06-30')).toBeNull();
    expect(await reasonOn('2018-07-01')).toMatchObject({ rule: 'askLender', dueOn: '2018-07-01' });
  });

  it('is asked to be told to the person, though the dossier is closed, until it is', async () => {
    const { dossierId } = await atTheLender();
    const refused: Act = { ...exampleActs.refused, isToTell: true };
    const record = (act: Act, expectedVersion: number) =>
      recordAct({ prisma: office.prisma, now }, { ...given(dossierId), act, expectedVersion });
    const closed = await record(refused, 2);
    expect(closed).toMatchObject({ state: 'closed', isDecisionToTell: true });
    expect(closed.allowedActs).toContain('decisionTold');
    const reason = async () => (await day()).find(({ dossier }) => dossier.id === dossierId)?.reason ?? null;
    expect(await reason()).toBe('decisionToTell');
    expect((await record(exampleActs.decisionTold, 3)).isDecisionToTell).toBe(false);
    expect(await reason()).toBeNull();
  });

  it('is listed sending by sending, its free words kept from a head', async () => {
    const { dossierId } = await atTheLender();
    await askMorePieces({ prisma: office.prisma, now }, given(dossierId));
    const listed = await listSubmissions({ prisma: office.prisma }, { dossierId, caller: office.agent });
    const { kind: _, ...asked } = asks;
    expect(listed.submissions).toMatchObject([{ number: 1, sentOn: '2018-01-02', asked, decision: null }]);
    const forHead = await listSubmissions({ prisma: office.prisma }, { dossierId, caller: office.head });
    expect(forHead.submissions).toMatchObject([{ asked: { ...asked, what: '…', why: '…' } }]);
  });
});
