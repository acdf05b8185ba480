import type { Failure } from '@parcours/contracts';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { endBecause, exampleActs } from '@parcours/domain/path/testing/histories';
import { walkTo } from '@parcours/domain/path/testing/places';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../test/office.ts';
import { actsOf, appointmentOn, openOn2016, recordAll, testDay } from '../../test/path.ts';
import { everythingStored } from '../../test/stored.ts';
import { recordAct } from './record-act.ts';

type Case = {
  readonly sentence: string;
  readonly at: keyof typeof walkTo;
  readonly on: string;
  readonly act: Act;
  readonly as?: 'agent' | 'head' | 'frontDesk';
  readonly refusals: Extract<Failure, { code: 'actRefused' }>['refusals'];
};

const cases: readonly Case[] = [
  {
    sentence: 'an act of another stage, with the stage',
    at: 'assessment',
    on: '2016-04-01',
    act: exampleActs.piecesReceived,
    refusals: [{ code: 'notAtThisStage', act: 'piecesReceived', state: 'open', stage: 'assessment' }],
  },
  {
    sentence: 'a future day, with today',
    at: 'contact',
    on: '2018-01-16',
    act: exampleActs.preScreened,
    refusals: [{ code: 'inTheFuture', happenedOn: partialDateOf('2018-01-16'), today: testDay }],
  },
  {
    sentence: 'a day before what it follows, with both days',
    at: 'lender',
    on: '2016-04-02',
    act: exampleActs.granted,
    refusals: [
      {
        code: 'beforeWhatItFollows',
        happenedOn: partialDateOf('2016-04-02'),
        earlierOn: partialDateOf('2016-04-03'),
        earlierKind: 'submitted',
      },
    ],
  },
  {
    sentence: 'an appointment before the day it was given',
    at: 'appointment',
    on: '2016-03-05',
    act: appointmentOn('2016-03-04', null),
    refusals: [
      {
        code: 'appointmentBeforeItWasGiven',
        appointmentOn: civilDateOf('2016-03-04'),
        givenOn: civilDateOf('2016-03-05'),
      },
    ],
  },
  {
    sentence: 'an absence from an appointment that nobody gave',
    at: 'appointment',
    on: '2016-03-05',
    act: exampleActs.appointmentMissed,
    refusals: [{ code: 'noAppointmentGiven' }],
  },
  {
    sentence: 'a refund of interest before the loan is repaid',
    at: 'repayment',
    on: '2017-06-01',
    act: exampleActs.interestRefunded,
    refusals: [{ code: 'loanNotRepaidYet' }],
  },
  {
    sentence: 'another reason without a word of explanation',
    at: 'contact',
    on: '2016-04-01',
    act: { kind: 'closed', end: endBecause('leftByPerson', 'other', { text: ' ' }), learnt: null },
    refusals: [{ code: 'otherNeedsText' }],
  },
  {
    sentence: 'a reason that belongs to another end',
    at: 'contact',
    on: '2016-04-01',
    act: { kind: 'closed', end: endBecause('leftByPerson', 'outOfArea'), learnt: null },
    refusals: [{ code: 'notTheReasonOfThisEnd', end: 'leftByPerson', reason: 'outOfArea' }],
  },
  {
    sentence: 'any act on a loan that is repaid and refunded',
    at: 'finished',
    on: '2017-07-01',
    act: exampleActs.reopened,
    refusals: [{ code: 'notAtThisStage', act: 'reopened', state: 'finished', stage: 'repayment' }],
  },
  {
    sentence: 'an act of a head, who may look only',
    at: 'contact',
    on: '2016-04-01',
    act: exampleActs.preScreened,
    as: 'head',
    refusals: [{ code: 'notYourRole', roles: ['agent'] }],
  },
  {
    sentence: 'everything that is wrong at once',
    at: 'collection',
    on: '2018-02',
    act: exampleActs.preScreened,
    as: 'frontDesk',
    refusals: [
      { code: 'notYourRole', roles: ['agent'] },
      { code: 'notAtThisStage', act: 'preScreened', state: 'open', stage: 'collection' },
      { code: 'inTheFuture', happenedOn: partialDateOf('2018-02'), today: testDay },
    ],
  },
];

describe('an act that is refused', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(() => office.close());

  afterEach(async () => {
    await office.prisma.$executeRaw`DROP TRIGGER IF EXISTS full_disk ON audit_entry`;
  });

  const dossierAt = async (place: keyof typeof walkTo) => {
    const dossierId = await openOn2016(office);
    const acts = actsOf(walkTo[place]);
    await recordAll(office, dossierId, acts);
    return { dossierId, expectedVersion: acts.length + 1 };
  };
  const record = (given: Omit<Parameters<typeof recordAct>[1], 'happenedOn'>, happenedOn: string) =>
    recordAct({ prisma: office.prisma, now: clockAt(testDay) }, { ...given, happenedOn: partialDateOf(happenedOn) });

  it.for(cases)('says why and writes nothing: $sentence', async ({ at, on, act, as = 'agent', refusals }) => {
    const dossier = await dossierAt(at);
    const before = await everythingStored(office.prisma);
    const failure = await failureOf(record({ ...dossier, act, caller: office[as] }, on));
    expect(failure).toEqual({ code: 'actRefused', refusals });
    expect(await everythingStored(office.prisma)).toEqual(before);
  });

  it('does not find a dossier that does not exist', async () => {
    const unknown = { dossierId: '01890a5d-ac96-774b-bcce-b302099a8057', expectedVersion: 1 };
    const failure = await failureOf(
      record({ ...unknown, act: exampleActs.preScreened, caller: office.agent }, '2016-04-01'),
    );
    expect(failure).toEqual({ code: 'notFound' });
  });

  it('tells what happened since to whoever looked at the dossier before', async () => {
    const { dossierId } = await dossierAt('appointmentGiven');
    const before = await everythingStored(office.prisma);
    const given = { dossierId, expectedVersion: 1, act: exampleActs.preScreened, caller: office.colleague };
    expect(await failureOf(record(given, '2016-03-02'))).toMatchObject({
      code: 'changedMeanwhile',
      currentVersion: 3,
      since: [
        { sequence: 2, happenedOn: '2016-03-02', recordedBy: 'Compte agent', event: { kind: 'preScreened' } },
        { sequence: 3, happenedOn: '2016-03-03', event: { kind: 'appointmentGiven', appointmentOn: '2016-03-10' } },
      ],
    });
    expect(await everythingStored(office.prisma)).toEqual(before);
  });

  it('takes no version that does not exist yet', async () => {
    const { dossierId } = await dossierAt('contact');
    const given = { dossierId, expectedVersion: 7, act: exampleActs.preScreened, caller: office.agent };
    const failure = await failureOf(record(given, '2016-03-02'));
    expect(failure).toEqual({ code: 'changedMeanwhile', currentVersion: 1, since: [] });
  });

  it('leaves no trace when its author no longer exists', async () => {
    const dossier = await dossierAt('contact');
    const before = await everythingStored(office.prisma);
    const caller = { ...office.agent, accountId: 'deleted meanwhile' };
    await expect(record({ ...dossier, act: exampleActs.preScreened, caller }, '2016-03-02')).rejects.toThrow();
    expect(await everythingStored(office.prisma)).toEqual(before);
  });

  it('leaves no trace when the last of its writes, the audit line, fails', async () => {
    const dossier = await dossierAt('contact');
    const before = await everythingStored(office.prisma);
    await office.prisma.$executeRaw`
      CREATE TRIGGER full_disk BEFORE INSERT ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;
    const given = { ...dossier, act: exampleActs.preScreened, caller: office.agent };
    await expect(record(given, '2016-03-02')).rejects.toThrow('only grows');
    expect(await everythingStored(office.prisma)).toEqual(before);
  });
});
