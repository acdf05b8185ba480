import { randomUUID } from 'node:crypto';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, contactOn, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { appointmentOn, type DatedAct } from '../../../test/path.ts';
import { openDossier } from '../open-dossier.ts';
import { recordAct } from '../record-act.ts';
import { listAppointments } from './list-appointments.ts';
import { recordAppointmentReminder } from './record-appointment-reminder.ts';

const today = '2026-03-18';
const now = clockAt(today);
const from = civilDateOf('2026-03-16');
const to = civilDateOf('2026-03-22');

describe('the agenda', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const tell = async (lastName: string, caller = office.agent, ...acts: readonly DatedAct[]) => {
    const contact = contactOn('2026-03-02', { person: { lastName } });
    const { id: dossierId } = await openDossier({ prisma: office.prisma, now }, { contact, caller });
    for (const [index, [happenedOn, act]] of acts.entries()) {
      await recordAct(
        { prisma: office.prisma, now },
        { dossierId, expectedVersion: index + 1, act, happenedOn: partialDateOf(happenedOn), caller: office.agent },
      );
    }
    return dossierId;
  };
  const agenda = async (whose: 'mine' | 'everyone' = 'mine', caller = office.agent) =>
    (await listAppointments({ prisma: office.prisma, now }, { from, to, whose, caller })).appointments;

  it('shows each appointment of the days asked, with what became of it and what may be noted', async () => {
    const on = (day: string, time: string | null = null): DatedAct => ['2026-03-03', appointmentOn(day, time)];
    await tell('Demain', office.agent, on('2026-03-19', '10:00'));
    await tell('Aujourd’hui', office.agent, on(today));
    await tell('Sans suite dite', office.agent, on('2026-03-17'));
    await tell('Venue', office.agent, on('2026-03-16', '14:00'), ['2026-03-16', { kind: 'appointmentHeld' }]);
    await tell('Annulé', office.agent, on('2026-03-16', '09:00'), [
      '2026-03-15',
      { kind: 'appointmentCancelled', by: 'town', why: null },
    ]);
    await tell('Déplacé hors de la semaine', office.agent, on('2026-03-20'), [
      '2026-03-10',
      appointmentOn('2026-03-30', null),
    ]);
    await tell('Du collègue', office.colleague, on('2026-03-20', '11:00'));
    await tell('Semaine d’après', office.agent, on('2026-03-23'));
    const lines = await agenda();
    expect(
      lines.map(({ person, outcome, cancelledBy, allowedActs }) => [
        person.lastName,
        outcome,
        cancelledBy,
        allowedActs.join(' '),
      ]),
    ).toEqual([
      ['Annulé', 'cancelled', 'town', ''],
      ['Venue', 'held', null, ''],
      ['Sans suite dite', 'pending', null, 'appointmentHeld appointmentMissed appointmentGiven'],
      ['Aujourd’hui', 'pending', null, 'appointmentHeld appointmentMissed appointmentGiven appointmentCancelled'],
      ['Demain', 'pending', null, 'appointmentGiven appointmentCancelled'],
      ['Déplacé hors de la semaine', 'moved', null, ''],
    ]);
    const everyones = (await agenda('everyone')).map(({ person }) => person.lastName);
    expect(everyones).toContain('Du collègue');
    expect(everyones).toHaveLength(lines.length + 1);
  });

  it('says when the person was last reminded, and a reminder sent twice is written once', async () => {
    const dossierId = await tell('Rappelée', office.agent, ['2026-03-03', appointmentOn('2026-03-21', '10:00')]);
    const reminder = { id: randomUUID(), dossierId, sequence: 2, note: 'SMS envoyé', caller: office.agent };
    const { deeds } = await recordAppointmentReminder({ prisma: office.prisma, now }, reminder);
    expect(deeds).toMatchObject([{ kind: 'chased', waitingFor: 'appointment', note: 'SMS envoyé' }]);
    const again = await recordAppointmentReminder({ prisma: office.prisma, now }, reminder);
    expect(again.deeds).toHaveLength(1);
    expect((await agenda()).find((line) => line.dossierId === dossierId)).toMatchObject({ remindedOn: today });
    const audits = await office.prisma.auditEntry.findMany({ where: { dossierId, action: 'appointment.reminded' } });
    expect(audits).toMatchObject([{ actorId: 'agent', facts: { sequence: 2 } }]);
  });

  it('takes no reminder of an appointment that is no longer to come', async () => {
    const dossierId = await tell('Partie', office.agent, ['2026-03-03', appointmentOn('2026-03-21', '10:00')]);
    const stale = { id: randomUUID(), dossierId, sequence: 9, note: null, caller: office.agent };
    expect(await failureOf(recordAppointmentReminder({ prisma: office.prisma, now }, stale))).toEqual({
      code: 'taskChangedMeanwhile',
    });
    const dayAfter = { prisma: office.prisma, now: clockAt('2026-03-22') };
    expect(await failureOf(recordAppointmentReminder(dayAfter, { ...stale, sequence: 2 }))).toEqual({
      code: 'taskChangedMeanwhile',
    });
    const sameDay = { prisma: office.prisma, now: clockAt('2026-03-21') };
    expect((await recordAppointmentReminder(sameDay, { ...stale, sequence: 2 })).deeds).toHaveLength(1);
  });

  it('is also that of a colleague whom one stands in for today', async () => {
    await tell('De l’absent', office.colleague, ['2026-03-03', appointmentOn('2026-03-21', '08:00')]);
    const names = async () => (await agenda()).map(({ person }) => person.lastName);
    expect(await names()).not.toContain('De l’absent');
    const day = new Date(`${today}T00:00:00Z`);
    const absence = { agentId: 'colleague', replacedById: 'agent', fromOn: day, toOn: day };
    await office.prisma.absence.create({ data: { id: randomUUID(), ...absence } });
    expect(await names()).toContain('De l’absent');
  });
});
