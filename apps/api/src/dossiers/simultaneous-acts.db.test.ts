import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { walkTo } from '@parcours/domain/path/testing/places';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, type Office, openOffice } from '../../test/office.ts';
import { actsOf, openOn2016, recordAll, testDay } from '../../test/path.ts';
import { listBrokenDossiers } from '../../test/stored.ts';
import { createPrismaClient } from '../database/client.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readHistory } from './read-history.ts';
import { recordAct } from './record-act.ts';
import { voidEvent } from './void-event.ts';

const acts = actsOf(walkTo.appointmentGiven);
const knownVersion = acts.length + 1;
const now = clockAt(testDay);

describe('two agents on one dossier at the same moment', () => {
  let office: Office;
  /** The program of the second agent, with connections of its own. */
  let elsewhere: PrismaClient;

  beforeAll(async () => {
    office = await openOffice(10);
    elsewhere = createPrismaClient(office.url, 10);
  });

  afterAll(async () => {
    await elsewhere.$disconnect();
    await office.close();
  });

  const dossierWithAppointment = async () => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, acts);
    return dossierId;
  };
  const record = (prisma: PrismaClient, dossierId: string, act: Act, caller = office.agent) =>
    recordAct(
      { prisma, now },
      { dossierId, expectedVersion: knownVersion, act, happenedOn: partialDateOf('2016-03-10'), caller },
    );
  it('takes the same act sent again by the same account, because no answer came, for one', async () => {
    const dossierId = await dossierWithAppointment();
    const first = await record(office.prisma, dossierId, { kind: 'appointmentMissed' });
    expect(await record(office.prisma, dossierId, { kind: 'appointmentMissed' })).toEqual(first);
    expect((await readHistory(office.prisma, { dossierId, caller: office.agent })).lines).toHaveLength(
      knownVersion + 1,
    );
    const byColleague = record(office.prisma, dossierId, { kind: 'appointmentMissed' }, office.colleague);
    await expect(byColleague).rejects.toThrow('changedMeanwhile');
  });

  const voidLast = (prisma: PrismaClient, dossierId: string, caller = office.colleague) =>
    voidEvent(
      { prisma, now },
      { dossierId, expectedVersion: knownVersion, sequence: knownVersion, why: 'erreur', caller },
    );

  /** One must have won, and every other been told of the line that won, which is the only one added. */
  const expectOneWinner = async (dossierId: string, outcomes: readonly PromiseSettledResult<unknown>[]) => {
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { lines } = await readHistory(office.prisma, { dossierId, caller: office.agent });
    expect(lines).toHaveLength(knownVersion + 1);
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    for (const failure of failures) {
      if (!(failure instanceof Failed)) throw failure;
      expect(failure.failure).toEqual({
        code: 'changedMeanwhile',
        currentVersion: knownVersion + 1,
        since: lines.slice(knownVersion),
      });
    }
  };

  it('keeps one act and tells the other which, forty times over', async () => {
    for (let round = 0; round < 40; round += 1) {
      const dossierId = await dossierWithAppointment();
      const came = record(office.prisma, dossierId, exampleActs.appointmentHeld);
      const missed = record(elsewhere, dossierId, exampleActs.appointmentMissed, office.colleague);
      await expectOneWinner(dossierId, await Promise.allSettled(round % 2 === 0 ? [came, missed] : [missed, came]));
    }
    expect(await listBrokenDossiers(office.prisma)).toEqual([]);
  });

  it('keeps one of ten acts', async () => {
    const dossierId = await dossierWithAppointment();
    const crowd = Array.from({ length: 10 }, (_, index) =>
      record(index % 2 === 0 ? office.prisma : elsewhere, dossierId, {
        kind: 'appointmentGiven',
        appointmentOn: civilDateOf(`2016-04-0${index}`.replace('04-00', '04-10')),
        time: null,
        place: null,
        placeDetail: null,
      }),
    );
    await expectOneWinner(dossierId, await Promise.allSettled(crowd));
  });

  it('keeps an act or its taking out, never both', async () => {
    for (let round = 0; round < 15; round += 1) {
      const dossierId = await dossierWithAppointment();
      const outcomes = await Promise.allSettled([
        record(office.prisma, dossierId, exampleActs.appointmentHeld),
        voidLast(elsewhere, dossierId),
      ]);
      await expectOneWinner(dossierId, outcomes);
    }
    expect(await listBrokenDossiers(office.prisma)).toEqual([]);
  });

  it('keeps one act even when both were accepted before either was written', async () => {
    const dossierId = await dossierWithAppointment();
    const door = new pg.Client({ connectionString: office.url });
    await door.connect();
    try {
      await door.query('BEGIN');
      await door.query('SELECT 1 FROM dossier WHERE id = $1 FOR UPDATE', [dossierId]);
      const attempts = Promise.allSettled([
        record(office.prisma, dossierId, exampleActs.appointmentHeld),
        record(elsewhere, dossierId, exampleActs.appointmentMissed, office.colleague),
      ]);
      await expect.poll(() => countWaiting(office.prisma), { timeout: 4000 }).toBe(2);
      await door.query('COMMIT');
      await expectOneWinner(dossierId, await attempts);
    } finally {
      await door.end();
    }
  });
});

/** Statements that wait for somebody else's transaction to end. */
const countWaiting = async (prisma: PrismaClient): Promise<number> => {
  const [found] = await prisma.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return found?.waiting ?? 0;
};
