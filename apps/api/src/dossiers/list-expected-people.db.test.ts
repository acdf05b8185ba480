import { partialDateOf } from '@parcours/domain/calendar';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, contactOn, type Office, openOffice } from '../../test/office.ts';
import { appointmentOn, type DatedAct } from '../../test/path.ts';
import { listExpectedPeople } from './list-expected-people.ts';
import { openDossier } from './open-dossier.ts';
import { recordAct } from './record-act.ts';
import { voidEvent } from './void-event.ts';

const today = '2026-03-16';
const now = clockAt(today);
const given = (day: string, time: string | null): DatedAct => ['2026-03-12', appointmentOn(day, time)];

describe('the people whom the front desk expects', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    await tell('Semaine prochaine', given('2026-03-23', '09:00'));
    await tell('Aujourd’hui sans heure', given(today, null));
    await tell('Aujourd’hui après-midi', given(today, '14:30'));
    await tell('Aujourd’hui matin', given(today, '09:30'));
    await tell('Hier', given('2026-03-15', '09:30'));
    await tell('Déplacé', given('2026-03-17', '09:30'), given('2026-03-18', '11:00'));
    await tell('Venu', given(today, '10:00'), [today, exampleActs.appointmentHeld]);
    await tell('Absent', given('2026-03-14', '10:00'), ['2026-03-14', exampleActs.appointmentMissed]);
    await tell('Clos', given('2026-03-20', '10:00'), ['2026-03-13', exampleActs.closed]);
    await tell('Sans rendez-vous');
    const { dossierId, version } = await tell('Saisi par erreur', given('2026-03-19', '10:00'));
    const correction = { dossierId, expectedVersion: version, sequence: version, why: 'erreur', caller: office.agent };
    await voidEvent({ prisma: office.prisma, now }, correction);
  });

  afterAll(() => office.close());

  const tell = async (lastName: string, ...acts: readonly DatedAct[]) => {
    const contact = contactOn('2026-03-10', { person: { lastName, telephone: '06 39 98 00 00' } });
    const { id: dossierId } = await openDossier({ prisma: office.prisma, now }, { contact, caller: office.agent });
    for (const [index, [happenedOn, act]] of acts.entries()) {
      const recorded = { dossierId, expectedVersion: index + 1, act, caller: office.agent };
      await recordAct({ prisma: office.prisma, now }, { ...recorded, happenedOn: partialDateOf(happenedOn) });
    }
    return { dossierId, version: acts.length + 1 };
  };

  it('are those with an appointment from today on, soonest first', async () => {
    const { people } = await listExpectedPeople({ prisma: office.prisma, now });
    expect(people.map(({ lastName, appointmentOn: day, time }) => [lastName, day, time])).toEqual([
      ['Aujourd’hui matin', today, '09:30'],
      ['Aujourd’hui après-midi', today, '14:30'],
      ['Aujourd’hui sans heure', today, null],
      ['Déplacé', '2026-03-18', '11:00'],
      ['Semaine prochaine', '2026-03-23', '09:00'],
    ]);
  });

  it('are known by name, appointment without the detail of its place, and agent, and nothing more', async () => {
    const { people } = await listExpectedPeople({ prisma: office.prisma, now });
    expect(people[0]).toEqual({
      dossierId: expect.any(String),
      reference: '2026-0004',
      lastName: 'Aujourd’hui matin',
      firstName: null,
      appointmentOn: today,
      time: '09:30',
      place: 'townHall',
      agent: 'Compte agent',
    });
  });

  it('are expected until midnight in France', async () => {
    const namesAt = async (instant: string) => {
      const { people } = await listExpectedPeople({ prisma: office.prisma, now: () => new Date(instant) });
      return people.map(({ lastName }) => lastName);
    };
    expect(await namesAt('2026-03-16T22:59:59Z')).toContain('Aujourd’hui matin');
    expect(await namesAt('2026-03-16T23:00:00Z')).not.toContain('Aujourd’hui matin');
  });
});
