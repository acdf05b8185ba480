import { randomUUID } from 'node:crypto';
import { type CivilDate, civilDateOf } from '@parcours/domain/calendar';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openOn2016, recordAll } from '../../../test/path.ts';
import { createPrismaClient } from '../../database/client.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { listTasks } from './list-tasks.ts';
import { postponeRuleTask, recordChase } from './record-deed.ts';
import { addTask, finishTask, postponeTask } from './write-tasks.ts';

const askedOn = '2016-03-07';
const firstDue = civilDateOf('2016-03-21');

describe('tasks', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(10);
  });
  afterAll(() => office.close());

  const on = (day: CivilDate | string, prisma: PrismaClient = office.prisma) => ({ prisma, now: clockAt(day) });
  const withPiecesAsked = async (): Promise<string> => {
    const dossierId = await openOn2016(office);
    await recordAll(office, dossierId, [
      ['2016-03-02', exampleActs.appointmentHeld],
      ['2016-03-03', exampleActs.foundEligible],
      [askedOn, exampleActs.piecesAsked],
    ]);
    return dossierId;
  };
  type By = { readonly prisma?: PrismaClient; readonly caller?: Caller };
  const chase = (dossierId: string, day: string, expectedDueOn: CivilDate, { prisma, caller }: By = {}) =>
    recordChase(on(day, prisma), {
      dossierId,
      rule: 'chasePieces',
      expectedDueOn,
      note: 'Message laissé',
      caller: caller ?? office.agent,
    });

  describe('asked by a rule', () => {
    it('are read from where the dossier stands', async () => {
      const dossierId = await withPiecesAsked();
      const { ruleTask, tasks, deeds } = await listTasks(on('2016-03-22'), { dossierId });
      expect(ruleTask).toEqual({
        rule: 'chasePieces',
        dueOn: firstDue,
        timesChased: 0,
        atMost: 3,
        proposesLostTouch: false,
      });
      expect([tasks, deeds]).toEqual([[], []]);
    });

    it('are gone as soon as what they were about is', async () => {
      const dossierId = await withPiecesAsked();
      await chase(dossierId, '2016-03-22', firstDue);
      const at = { prisma: office.prisma, agent: office.agent };
      const version = (await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } })).version;
      const { recordAct } = await import('../record-act.ts');
      await recordAct(on('2016-03-23', at.prisma), {
        dossierId,
        expectedVersion: version,
        act: exampleActs.piecesReceived,
        happenedOn: civilDateOf('2016-03-23'),
        caller: at.agent,
      });
      const { ruleTask } = await listTasks(on('2016-03-24'), { dossierId });
      expect(ruleTask).toMatchObject({ rule: 'giveNews', timesChased: 0 });
    });

    it('come back after a reminder, and propose to give up after the third', async () => {
      const dossierId = await withPiecesAsked();
      const first = await chase(dossierId, '2016-03-21', firstDue);
      expect(first.ruleTask).toMatchObject({ dueOn: '2016-04-05', timesChased: 1, proposesLostTouch: false });
      const second = await chase(dossierId, '2016-04-05', civilDateOf('2016-04-05'));
      expect(second.ruleTask).toMatchObject({ dueOn: '2016-04-19', timesChased: 2, proposesLostTouch: false });
      const third = await chase(dossierId, '2016-04-19', civilDateOf('2016-04-19'));
      expect(third.ruleTask).toMatchObject({ timesChased: 3, proposesLostTouch: true });
      expect(third.deeds.map(({ kind, note, by }) => [kind, note, by])).toEqual([
        ['chased', 'Message laissé', 'Compte agent'],
        ['chased', 'Message laissé', 'Compte agent'],
        ['chased', 'Message laissé', 'Compte agent'],
      ]);
      const { state } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
      expect(state).toBe('open');
    });

    it('are put off to a day to come, with the reason', async () => {
      const dossierId = await withPiecesAsked();
      const postpone = (until: string) =>
        postponeRuleTask(on('2016-03-21'), {
          dossierId,
          rule: 'chasePieces',
          expectedDueOn: firstDue,
          until: civilDateOf(until),
          why: 'En vacances',
          caller: office.agent,
        });
      expect(await failureOf(postpone('2016-03-21'))).toEqual({ code: 'postponedToThePast' });
      const { ruleTask, deeds } = await postpone('2016-03-25');
      expect(ruleTask).toMatchObject({ dueOn: '2016-03-25', timesChased: 0 });
      expect(deeds).toMatchObject([{ kind: 'postponed', note: 'En vacances', restsUntil: '2016-03-25' }]);
    });

    it('are done by one of two agents, from two programs', async () => {
      const elsewhere = createPrismaClient(office.url, 3);
      try {
        for (let round = 0; round < 10; round += 1) {
          const dossierId = await withPiecesAsked();
          const outcomes = await Promise.allSettled([
            chase(dossierId, '2016-03-22', firstDue),
            chase(dossierId, '2016-03-22', firstDue, { prisma: elsewhere, caller: office.colleague }),
          ]);
          expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
          expect(await office.prisma.taskDeed.count({ where: { dossierId } })).toBe(1);
        }
      } finally {
        await elsewhere.$disconnect();
      }
    });

    it('are refused to whoever saw another one', async () => {
      const dossierId = await withPiecesAsked();
      expect(await failureOf(chase(dossierId, '2016-03-22', civilDateOf('2016-03-20')))).toEqual({
        code: 'taskChangedMeanwhile',
      });
    });
  });

  describe('written down by hand', () => {
    const add = (dossierId: string, given: { text?: string; dueOn?: string; agentId?: string | null } = {}) =>
      addTask(on('2016-03-10'), {
        id: randomUUID(),
        dossierId,
        text: given.text ?? 'Demander le devis au garage',
        dueOn: civilDateOf(given.dueOn ?? '2016-03-15'),
        agentId: given.agentId ?? null,
        caller: office.agent,
      });

    it('are one’s own unless they say whose, soonest first', async () => {
      const dossierId = await openOn2016(office);
      await add(dossierId);
      const { tasks } = await add(dossierId, { text: 'Plus tôt', dueOn: '2016-03-12', agentId: 'colleague' });
      expect(tasks.map(({ text, dueOn, agent }) => [text, dueOn, agent.id])).toEqual([
        ['Plus tôt', '2016-03-12', 'colleague'],
        ['Demander le devis au garage', '2016-03-15', 'agent'],
      ]);
    });

    it('go to active agents only', async () => {
      const dossierId = await openOn2016(office);
      expect(await failureOf(add(dossierId, { agentId: 'head' }))).toEqual({ code: 'agentNotAvailable' });
    });

    it('are done once', async () => {
      const [task] = (await add(await openOn2016(office))).tasks;
      const finish = (caller = office.colleague) =>
        finishTask(on('2016-03-11'), { taskId: task?.id ?? '', expectedVersion: 1, caller });
      const { tasks } = await finish();
      expect(tasks).toMatchObject([{ version: 2, done: { by: 'Compte colleague' } }]);
      expect(await failureOf(finish(office.agent))).toEqual({ code: 'taskChangedMeanwhile' });
    });

    it('are put off with the reason, to a day to come', async () => {
      const [task] = (await add(await openOn2016(office))).tasks;
      const postpone = (dueOn: string, expectedVersion = 1) =>
        postponeTask(on('2016-03-15'), {
          taskId: task?.id ?? '',
          expectedVersion,
          dueOn: civilDateOf(dueOn),
          why: 'Garage fermé',
          caller: office.agent,
        });
      expect(await failureOf(postpone('2016-03-15'))).toEqual({ code: 'postponedToThePast' });
      expect((await postpone('2016-03-18')).tasks).toMatchObject([
        { dueOn: '2016-03-18', postponedWhy: 'Garage fermé', version: 2 },
      ]);
      expect(await failureOf(postpone('2016-03-20'))).toEqual({ code: 'taskChangedMeanwhile' });
    });

    it('leave a line of audit that says nothing of their text', async () => {
      const dossierId = await openOn2016(office);
      const [task] = (await add(dossierId)).tasks;
      await finishTask(on('2016-03-11'), { taskId: task?.id ?? '', expectedVersion: 1, caller: office.agent });
      const lines = await office.prisma.auditEntry.findMany({
        where: { dossierId, action: { startsWith: 'task.' } },
        orderBy: { id: 'asc' },
      });
      expect(lines.map(({ action, facts }) => [action, facts])).toEqual([
        ['task.added', { taskId: task?.id }],
        ['task.finished', { taskId: task?.id }],
      ]);
    });

    it('are about a dossier that exists', async () => {
      expect(await failureOf(add('01890000-0000-7000-8000-000000000000'))).toEqual({ code: 'notFound' });
    });
  });
});
