import { randomUUID } from 'node:crypto';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { firstCatalogueSettings } from '@parcours/domain/checklist';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationDay, storeDemonstration } from '../../../test/demonstration.ts';
import { clockAt, contactOn, type Office, openOffice } from '../../../test/office.ts';
import { appointmentOn, type DatedAct } from '../../../test/path.ts';
import { keepParameterVersion } from '../../store/parameter-versions.ts';
import { openDossier } from '../open-dossier.ts';
import { recordAct } from '../record-act.ts';
import { listTasks } from './list-tasks.ts';
import { readMyDay } from './read-my-day.ts';
import { postponeRuleTask, recordChase } from './record-deed.ts';
import { addTask } from './write-tasks.ts';

const today = '2026-03-16';
const now = clockAt(today);
const held: DatedAct = ['2026-01-12', exampleActs.appointmentHeld];
const eligible: DatedAct = ['2026-01-13', exampleActs.foundEligible];

describe('the day of an agent', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await tell('Vient aujourd’hui', ['2026-03-10', appointmentOn(today, '14:00')]);
    await tell('Vient ce matin', ['2026-03-10', appointmentOn(today, '09:00')]);
    await tell('Vient demain', ['2026-03-10', appointmentOn('2026-03-17', '09:00')]);
    await tell('Venait hier', ['2026-03-10', appointmentOn('2026-03-15', '09:00')]);
    await tell('Pièces à relancer', held, eligible, ['2026-02-27', exampleActs.piecesAsked]);
    await tell('Pièces demandées hier', held, eligible, ['2026-03-15', exampleActs.piecesAsked]);
    await tell('Chez le prêteur', held, ['2026-02-01', exampleActs.submitted]);
    await tell('À trier', ['2026-03-15', exampleActs.preScreened]);
    await tell('Clos', ['2026-02-01', exampleActs.closed]);
    await tell('Vient d’arriver', 'frontDesk');
    await tell('D’un collègue', 'colleague');
  });
  afterAll(() => office.close());

  const tell = async (lastName: string, ...given: readonly (DatedAct | 'frontDesk' | 'colleague')[]) => {
    const who = given.find((one) => typeof one === 'string') ?? 'agent';
    const caller = office[who];
    const contact = contactOn('2026-01-10', { person: { lastName } });
    const { id: dossierId } = await openDossier({ prisma: office.prisma, now }, { contact, caller });
    for (const [index, one] of given.filter((act) => typeof act !== 'string').entries()) {
      const [happenedOn, act] = one;
      await recordAct(
        { prisma: office.prisma, now },
        { dossierId, expectedVersion: index + 1, act, happenedOn: partialDateOf(happenedOn), caller: office.agent },
      );
    }
    return dossierId;
  };
  const readDay = (caller = office.agent) => readMyDay({ prisma: office.prisma, now }, { caller });
  const reasonsOf = async (caller = office.agent) =>
    (await readDay(caller)).lines.map(({ reason, dossier, ruleTask }) => [
      dossier.person?.lastName,
      reason,
      ruleTask?.rule ?? null,
    ]);

  it('holds each dossier once, for the first reason that applies', async () => {
    expect(await reasonsOf()).toEqual([
      ['Vient ce matin', 'appointment', null],
      ['Vient aujourd’hui', 'appointment', null],
      ['Vient d’arriver', 'cameIn', 'giveNews'],
      ['Chez le prêteur', 'rule', 'askLender'],
      ['Pièces à relancer', 'rule', 'chasePieces'],
      ['Venait hier', 'rule', 'sayWhatHappened'],
      ['À trier', 'townTurn', null],
    ]);
    expect((await readDay()).counts).toEqual({
      appointment: 2,
      cameIn: 1,
      decisionToTell: 0,
      lenderDeadline: 0,
      rule: 3,
      townTurn: 1,
    });
  });

  it('is one’s own, with what nobody accompanies yet', async () => {
    const names = (await reasonsOf(office.colleague)).map(([name]) => name);
    expect(names).toEqual(['Vient d’arriver', 'D’un collègue']);
  });

  it('loses what was done or put off, until it is due again', async () => {
    const [line] = (await readDay()).lines.filter(({ ruleTask }) => ruleTask?.rule === 'chasePieces');
    const [dossierId, expectedDueOn] = [line?.dossier.id ?? '', line?.ruleTask?.dueOn ?? civilDateOf(today)];
    const asked = { dossierId, rule: 'chasePieces', expectedDueOn, caller: office.agent } as const;
    await postponeRuleTask({ prisma: office.prisma, now }, { ...asked, until: civilDateOf('2026-03-18'), why: 'x' });
    expect((await reasonsOf()).map(([name]) => name)).not.toContain('Pièces à relancer');
    const later = clockAt('2026-03-18');
    const { ruleTask } = await listTasks({ prisma: office.prisma, now: later }, { dossierId });
    await recordChase(
      { prisma: office.prisma, now: later },
      { ...asked, expectedDueOn: ruleTask?.dueOn ?? expectedDueOn, note: null },
    );
    const dayOn = async (day: string) =>
      (await readMyDay({ prisma: office.prisma, now: clockAt(day) }, { caller: office.agent })).lines.filter(
        ({ dossier }) => dossier.id === dossierId,
      );
    expect(await dayOn('2026-03-31')).toEqual([]);
    expect(await dayOn('2026-04-01')).toMatchObject([{ reason: 'rule', ruleTask: { timesChased: 1 } }]);
  });

  it('holds the papers that will not be good on the planned day of submission, the first to expire first', async () => {
    const keep = async (
      lastName: string,
      lastValidOn: string,
      plannedOn: string | null,
      ...acts: readonly DatedAct[]
    ) => {
      const dossierId = await tell(lastName, ...acts);
      await office.prisma.checklist.create({
        data: {
          dossierId,
          situation: {},
          plannedOn: plannedOn === null ? null : new Date(`${plannedOn}T00:00:00Z`),
          version: 1,
          situationVersion: 1,
        },
      });
      await office.prisma.piece.create({
        data: {
          dossierId,
          code: 'identityCard',
          state: 'verified',
          timesAsked: 1,
          timesRefused: 0,
          copies: 1,
          lastValidOn: new Date(`${lastValidOn}T00:00:00Z`),
        },
      });
      return dossierId;
    };
    const code = 'letterOfMotivation';
    const letterOf = (dossierId: string) => office.prisma.piece.updateMany({ where: { dossierId }, data: { code } });
    const pieces = firstCatalogueSettings.pieces.map((piece) =>
      piece.code === code ? { ...piece, isWithdrawn: true } : piece,
    );
    const effectiveFrom = civilDateOf('2026-05-01');
    await keepParameterVersion(office.prisma, {
      kind: 'pieces',
      effectiveFrom,
      content: { ...firstCatalogueSettings, effectiveFrom, pieces },
      addedAt: now(),
      addedById: office.colleague.accountId,
    });
    await letterOf(await keep('Encore demandée', '2026-03-17', '2026-04-01', held, eligible));
    await letterOf(await keep('Plus demandée', '2026-03-17', '2026-05-02', held, eligible));
    await keep('Bientôt', '2026-03-20', '2026-04-01', held, eligible);
    await keep('Périmée', '2026-03-15', null, held, eligible);
    await keep('Assez tôt', '2026-03-20', '2026-03-18', held, eligible);
    await keep('Plus tard', '2026-06-20', '2026-07-01', held, eligible);
    await keep('Déjà envoyée', '2026-03-15', null, held, ['2026-02-01', exampleActs.submitted]);
    const { expiring } = await readDay();
    expect(expiring.map(({ dossier, plannedOn, pieces }) => [dossier.person?.lastName, plannedOn, pieces])).toEqual([
      ['Périmée', null, [{ code: 'identityCard', name: null, lastGoodOn: '2026-03-15' }]],
      ['Encore demandée', '2026-04-01', [{ code, name: null, lastGoodOn: '2026-03-17' }]],
      ['Bientôt', '2026-04-01', [{ code: 'identityCard', name: null, lastGoodOn: '2026-03-20' }]],
    ]);
    expect((await readDay(office.colleague)).expiring).toEqual([]);
  });

  it('holds the tasks written down for oneself that are due', async () => {
    const dossierId = await tell('Avec une tâche', ['2026-03-10', appointmentOn('2026-03-20', '09:00')]);
    const add = (text: string, dueOn: string, agentId: string | null = null) =>
      addTask(
        { prisma: office.prisma, now },
        { id: randomUUID(), dossierId, text, dueOn: civilDateOf(dueOn), agentId, caller: office.agent },
      );
    await add('En retard', '2026-03-12');
    await add('Pour aujourd’hui', today);
    await add('Pour demain', '2026-03-17');
    await add('Pour un collègue', today, 'colleague');
    const { tasks } = await readDay();
    expect(tasks.map(({ task, dossier }) => [task.text, dossier.person?.lastName])).toEqual([
      ['En retard', 'Avec une tâche'],
      ['Pour aujourd’hui', 'Avec une tâche'],
    ]);
  });
});

describe('the day of an agent, on the dossiers of the demonstration', () => {
  it('agrees with what each dossier says by itself', async () => {
    const office = await openOffice();
    try {
      const dossiers = await storeDemonstration(office);
      const then = clockAt(demonstrationDay);
      const { lines } = await readMyDay({ prisma: office.prisma, now: then }, { caller: office.agent });
      for (const { id, agentId, position } of dossiers) {
        if (position.state !== 'open' || agentId !== office.agent.accountId) continue;
        const { ruleTask } = await listTasks({ prisma: office.prisma, now: then }, { dossierId: id });
        const isDue = ruleTask !== null && ruleTask.dueOn <= demonstrationDay;
        const line = lines.find(({ dossier }) => dossier.id === id);
        expect(line?.ruleTask ?? null, id).toEqual(isDue ? ruleTask : null);
        expect(line?.reason === 'rule', id).toBe(isDue);
      }
    } finally {
      await office.close();
    }
  });
});
