import { randomUUID } from 'node:crypto';
import { civilDateOf } from '@parcours/domain/calendar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockAt, contactOn, failureOf, listAll, type Office, openOffice } from '../../../test/office.ts';
import { openDossier } from '../open-dossier.ts';
import { readMyDay } from '../tasks/read-my-day.ts';
import { addTask } from '../tasks/write-tasks.ts';
import { addAbsence, listAbsences, removeAbsence } from './write-absences.ts';

const day = civilDateOf;

describe('an agent who is away', () => {
  let office: Office;
  let dossierId: string;

  beforeEach(async () => {
    office = await openOffice();
    const on = at('2026-01-05');
    ({ id: dossierId } = await openDossier(on, { contact: contactOn('2026-01-05'), caller: office.agent }));
    await office.prisma.dossier.update({ where: { id: dossierId }, data: { agentId: 'agent' } });
    await addTask(on, {
      id: randomUUID(),
      dossierId,
      text: 'Rappeler',
      dueOn: day('2026-03-02'),
      agentId: 'agent',
      caller: office.agent,
    });
  });
  afterEach(() => office.close());

  const at = (today: string) => ({ prisma: office.prisma, now: clockAt(today) });
  const away = (given = {}) => ({
    id: randomUUID(),
    agentId: 'agent',
    replacedById: 'colleague',
    from: day('2026-03-16'),
    to: day('2026-03-20'),
    ...given,
  });
  const add = (absence = away()) => addAbsence(at('2026-03-10'), { absence, caller: office.head });
  const dayOf = (today: string) => readMyDay(at(today), { caller: office.colleague });
  const mine = (today: string) => listAll(at(today), { agent: 'mine' }, office.colleague);

  it('is stood in for on those days only, in the day and in the list, and nothing is reassigned', async () => {
    await add();
    for (const [today, isThere] of [
      ['2026-03-15', false],
      ['2026-03-16', true],
      ['2026-03-20', true],
      ['2026-03-21', false],
    ] as const) {
      const { lines, tasks, standingInFor } = await dayOf(today);
      expect(lines.map(({ dossier }) => dossier.id)).toEqual(isThere ? [dossierId] : []);
      expect(tasks.map(({ task }) => task.text)).toEqual(isThere ? ['Rappeler'] : []);
      expect(standingInFor.map(({ agent, until }) => [agent.id, until])).toEqual(
        isThere ? [['agent', '2026-03-20']] : [],
      );
      expect((await mine(today)).map(({ id }) => id)).toEqual(isThere ? [dossierId] : []);
    }
    expect(await office.prisma.dossier.count({ where: { agentId: 'agent' } })).toBe(1);
  });

  it('is noted once, however often it is sent, and taken back', async () => {
    const absence = away();
    await Promise.all([add(absence), add(absence)]);
    expect((await listAbsences(at('2026-03-10'))).absences).toHaveLength(1);
    await removeAbsence(at('2026-03-10'), { absenceId: absence.id, caller: office.agent });
    expect((await dayOf('2026-03-16')).lines).toEqual([]);
    const lines = await office.prisma.auditEntry.findMany({ where: { action: { startsWith: 'absence.' } } });
    expect(lines.map(({ action }) => action)).toEqual(['absence.added', 'absence.removed']);
  });

  it('cannot leave nobody, even when both are noted at the same moment', async () => {
    const other = away({ agentId: 'colleague', replacedById: 'agent' });
    const answers = await Promise.allSettled([add(), add(other)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await listAbsences(at('2026-03-10'))).absences).toHaveLength(1);
  });

  it('is refused with its reason', async () => {
    expect(await failureOf(add(away({ to: day('2026-03-15') })))).toEqual({
      code: 'absenceRefused',
      refusal: 'endsBeforeItBegins',
    });
    expect(await failureOf(add(away({ replacedById: 'frontDesk' })))).toEqual({ code: 'agentNotAvailable' });
  });
});
