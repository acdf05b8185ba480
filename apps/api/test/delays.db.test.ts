import { civilDateOf } from '@parcours/domain/calendar';
import { type DelaySet, firstDelaySet } from '@parcours/domain/tasks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTasks } from '../src/dossiers/tasks/list-tasks.ts';
import { readMyDay } from '../src/dossiers/tasks/read-my-day.ts';
import { addDelays } from '../src/parameters/add-delays.ts';
import { listDelays } from '../src/parameters/list-delays.ts';
import { previewDelays } from '../src/parameters/preview-delays.ts';
import { readDelaysOn } from '../src/store/delays.ts';
import { clockAt, failureOf, type Office, openOffice } from './office.ts';
import { openWith } from './situations.ts';

const today = civilDateOf('2017-07-05');
const now = clockAt(today);
const sooner = (effectiveFrom: string, change: Partial<DelaySet['delays']> = {}): DelaySet => ({
  effectiveFrom: civilDateOf(effectiveFrom),
  delays: {
    ...firstDelaySet.delays,
    preScreening: { firstAfter: { days: 2 }, thenEvery: { days: 1 }, atMost: 1 },
    ...change,
  },
});

describe('the delays after which somebody is reminded', () => {
  let office: Office;
  let dossierId: string;
  const dependencies = (clock = now) => ({ prisma: office.prisma, now: clock });
  const add = async (delaySet: DelaySet, known?: number, caller = office.colleague) => {
    const expectedVersions = known ?? (await listDelays(dependencies())).versions.length;
    return addDelays(dependencies(), { delaySet, expectedVersions, caller });
  };

  beforeAll(async () => {
    office = await openOffice();
    dossierId = await openWith(office, clockAt('2017-07-02'), null);
  });

  afterAll(() => office.close());

  const dueOn = async (day: string) =>
    (await listTasks({ prisma: office.prisma, now: clockAt(day) }, { dossierId })).ruleTask?.dueOn;

  it('are those of the program before anybody adds others', async () => {
    const { versions } = await listDelays(dependencies());
    expect(versions).toEqual([{ version: firstDelaySet, isInForce: true, addedAt: null, addedBy: null }]);
    expect(await dueOn('2017-07-05')).toBe('2017-07-08');
  });

  it('say before they are added which tasks would become due, and write nothing', async () => {
    const { reference } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    expect(await previewDelays(dependencies(), sooner('2017-08-01'))).toEqual({
      openDossiers: 1,
      changes: [{ waitingFor: 'preScreening', becomeDue: 1, noLongerDue: 0, references: [reference] }],
    });
    expect(await previewDelays(dependencies(), firstDelaySet)).toEqual({ openDossiers: 1, changes: [] });
    expect(
      await previewDelays(dependencies(clockAt('2017-07-30')), sooner('2017-07-30', { preScreening: null })),
    ).toEqual({
      openDossiers: 1,
      changes: [{ waitingFor: 'preScreening', becomeDue: 0, noLongerDue: 1, references: [reference] }],
    });
    expect(await office.prisma.parameterVersion.count()).toBe(0);
  });

  it('take effect on their day, for the tasks of a dossier and for the day of an agent', async () => {
    await add(sooner('2017-07-06'));
    expect(await dueOn('2017-07-05')).toBe('2017-07-08');
    expect(await dueOn('2017-07-06')).toBe('2017-07-03');
    const reasonOn = async (day: string) => {
      const { lines } = await readMyDay({ prisma: office.prisma, now: clockAt(day) }, { caller: office.agent });
      return lines.map(({ ruleTask }) => ruleTask?.dueOn);
    };
    await office.prisma.dossier.update({ where: { id: dossierId }, data: { agentId: office.agent.accountId } });
    expect(await reasonOn('2017-07-06')).toEqual(['2017-07-03']);
  });

  it('are never added for a day that is over, nor twice for one day', async () => {
    const refused = (problem: string) => ({
      code: 'invalidInput',
      problems: [{ field: 'body.delaySet.effectiveFrom', problem }],
    });
    expect(await failureOf(add(sooner('2017-07-04')))).toEqual(refused('past'));
    expect(await failureOf(add(sooner('2017-07-06', { preScreening: null })))).toEqual(refused('taken'));
    const actions = await office.prisma.auditEntry.findMany({ where: { action: 'delays.added' } });
    expect(actions).toMatchObject([{ facts: { effectiveFrom: '2017-07-06' } }]);
  });

  it('are added once when they are sent again, and by one of two who did not know of each other', async () => {
    const known = (await listDelays(dependencies())).versions.length;
    const delaySet = sooner('2017-08-01');
    const added = await add(delaySet, known);
    expect(await add(delaySet, known)).toEqual(added);
    expect(await failureOf(add(delaySet, known, office.agent))).toMatchObject({ code: 'versionsChangedMeanwhile' });
    const both = await Promise.allSettled([
      add(sooner('2017-08-02'), known + 1),
      add(sooner('2017-08-03'), known + 1, office.agent),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await listDelays(dependencies())).versions).toHaveLength(known + 2);
  });

  it('kept before a wait was known use the first delay of that wait', async () => {
    const { clarification: _, ...known } = sooner('2017-09-01').delays;
    const content = { effectiveFrom: '2017-09-01', delays: known };
    const { accountId: addedById } = office.colleague;
    await office.prisma.parameterVersion.create({
      data: {
        kind: 'delays',
        effectiveFrom: new Date('2017-09-01T00:00:00Z'),
        content: JSON.parse(JSON.stringify(content)),
        addedAt: now(),
        addedById,
      },
    });
    expect((await readDelaysOn(office.prisma, civilDateOf('2017-09-01'))).clarification).toEqual(
      firstDelaySet.delays.clarification,
    );
  });

  it('only grow', async () => {
    await expect(office.prisma.$executeRawUnsafe('DELETE FROM parameter_version')).rejects.toThrow(/only grows/);
  });
});
