import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, type Office, openOffice } from '../../test/office.ts';
import { appointmentOn, openOn2016, recordAll, testDay, wholePath } from '../../test/path.ts';
import { listBrokenDossiers } from '../../test/stored.ts';
import { listMigrations, migrationsFolder } from '../database/migrations-folder.ts';
import { readDossier } from './read-dossier.ts';
import { readHistory } from './read-history.ts';
import { recordAct } from './record-act.ts';
import { voidEvent } from './void-event.ts';

const now = clockAt(testDay);
const atHome: Act = {
  kind: 'appointmentGiven',
  appointmentOn: civilDateOf('2016-03-15'),
  time: '10:00',
  place: 'home',
  placeDetail: 'troisième étage',
};

describe('appointments', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const record = (dossierId: string, expectedVersion: number, happenedOn: string, act: Act) =>
    recordAct(
      { prisma: office.prisma, now },
      { dossierId, expectedVersion, act, happenedOn: partialDateOf(happenedOn), caller: office.agent },
    );
  const appointmentsOf = (dossierId: string) =>
    office.prisma.appointment.findMany({
      where: { dossierId },
      orderBy: { sequence: 'asc' },
      omit: { dossierId: true },
    });

  it('are cancelled and given again, each kept with what became of it', async () => {
    const dossierId = await openOn2016(office);
    await record(dossierId, 1, '2016-03-02', atHome);
    const cancelled = await record(dossierId, 2, '2016-03-04', {
      kind: 'appointmentCancelled',
      by: 'person',
      why: 'malade',
    });
    expect(cancelled.waiting).toMatchObject({ for: 'appointmentDate', turn: 'town', appointmentOn: null, place: null });
    const again = await record(dossierId, 3, '2016-03-05', appointmentOn('2016-03-20', '09:30'));
    expect(again.waiting).toMatchObject({ for: 'appointmentOutcome', place: 'townHall', placeDetail: null });
    expect(again.loops).toMatchObject({ appointmentsCancelled: 1, appointmentsMoved: 0 });
    expect(await appointmentsOf(dossierId)).toMatchObject([
      { sequence: 2, time: '10:00', place: 'home', outcome: 'cancelled', cancelledBy: 'person' },
      { sequence: 4, time: '09:30', place: 'townHall', outcome: 'pending', cancelledBy: null },
    ]);
    expect(await listBrokenDossiers(office.prisma)).toEqual([]);
  });

  it('that were cancelled by mistake stand again once that is taken out', async () => {
    const dossierId = await openOn2016(office);
    await record(dossierId, 1, '2016-03-02', atHome);
    await record(dossierId, 2, '2016-03-04', exampleActs.appointmentCancelled);
    const view = await voidEvent(
      { prisma: office.prisma, now },
      { dossierId, expectedVersion: 3, sequence: 3, why: 'autre dossier', caller: office.agent },
    );
    expect(view.waiting).toMatchObject({ for: 'appointmentOutcome', appointmentOn: '2016-03-15', place: 'home' });
    expect(view.loops.appointmentsCancelled).toBe(0);
    expect(await appointmentsOf(dossierId)).toMatchObject([{ outcome: 'pending', cancelledBy: null }]);
  });

  it('keep what was written about place and reason from whoever sees no identity', async () => {
    const dossierId = await openOn2016(office);
    await record(dossierId, 1, '2016-03-02', atHome);
    const { head } = office;
    const view = await readDossier({ prisma: office.prisma, now }, { dossierId, caller: head });
    expect(view.waiting).toMatchObject({ place: 'home', placeDetail: null });
    await record(dossierId, 2, '2016-03-04', exampleActs.appointmentCancelled);
    const { lines } = await readHistory(office.prisma, { dossierId, caller: head });
    expect(lines.slice(1).map(({ event }) => event)).toEqual([
      { ...atHome, placeDetail: '…' },
      { kind: 'appointmentCancelled', by: 'person', why: '…' },
    ]);
  });

  it('recorded before a place could be said are read without one', async () => {
    const dossierId = await openOn2016(office);
    const { id, recordedAt, recordedById } = await office.prisma.dossierEvent.findFirstOrThrow({
      where: { dossierId },
    });
    await office.prisma.dossierEvent.create({
      data: {
        id: id.replace(/.{12}$/, '000000000002'),
        dossierId,
        sequence: 2,
        kind: 'appointmentGiven',
        happenedOn: '2016-03-02',
        payload: { appointmentOn: '2016-03-15', time: '10:00' },
        recordedAt,
        recordedById,
      },
    });
    const { lines } = await readHistory(office.prisma, { dossierId, caller: office.agent });
    expect(lines[1]?.event).toEqual({ ...atHome, place: null, placeDetail: null });
  });
});

describe('the appointments of dossiers that were there before they were kept apart', () => {
  it('are read from the histories by the migration, as by the path', async () => {
    const office = await openOffice();
    try {
      const walked = await openOn2016(office);
      await recordAll(office, walked, wholePath);
      const moved = await openOn2016(office);
      await recordAll(office, moved, [
        ['2016-03-02', appointmentOn('2016-03-10', null)],
        ['2016-03-03', exampleActs.requestChanged],
        ['2016-03-04', appointmentOn('2016-03-12', '09:30')],
        ['2016-03-05', appointmentOn('2016-03-14', '09:30')],
        ['2016-03-14', exampleActs.appointmentMissed],
      ]);
      const voiding = { why: 'erreur', caller: office.agent };
      await voidEvent(
        { prisma: office.prisma, now },
        { dossierId: moved, expectedVersion: 6, sequence: 6, ...voiding },
      );
      await voidEvent(
        { prisma: office.prisma, now },
        { dossierId: moved, expectedVersion: 7, sequence: 4, ...voiding },
      );
      const ended = await openOn2016(office);
      await recordAll(office, ended, [
        ['2016-03-02', appointmentOn('2016-03-10', null)],
        ['2016-03-05', exampleActs.closed],
      ]);
      // Nobody could say where, then.
      const readKept = () =>
        office.prisma.appointment.findMany({
          orderBy: [{ dossierId: 'asc' }, { sequence: 'asc' }],
          omit: { place: true },
        });
      const kept = await readKept();
      expect(kept.map(({ outcome }) => outcome).sort()).toEqual(['held', 'missed', 'moved', 'pending', 'superseded']);
      await office.prisma.appointment.deleteMany();
      await office.prisma.$executeRawUnsafe(await readBackfill());
      expect(await readKept()).toEqual(kept);
    } finally {
      await office.close();
    }
  });
});

/** What the migration writes about appointments given before it. */
const readBackfill = async (): Promise<string> => {
  const name = (await listMigrations(migrationsFolder)).find((folder) => folder.endsWith('_appointments'));
  const sql = await readFile(join(migrationsFolder, name ?? '', 'migration.sql'), 'utf8');
  return sql.slice(sql.indexOf('INSERT INTO'));
};
