import { historyLine, pathStatistics } from '@parcours/contracts';
import { addDays, parisDay } from '@parcours/domain/calendar';
import { programReasons } from '@parcours/domain/reasons';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Prisma } from '../src/database/generated/client.ts';
import { summaryColumns, summaryTables } from '../src/dossiers/summary.ts';
import { openTestApp, type TestApp, type Visitor } from './app.ts';
import { contactOn } from './office.ts';

describe('the reasons that the administrator lists', () => {
  let test: TestApp;
  let agent: Visitor;
  let administrator: Visitor;
  const added = { code: 'added-1', end: 'leftByPerson', countsAs: 'other', label: 'a déménagé', isWithdrawn: false };
  const missed = { ...added, code: 'added-2', countsAs: 'didNotCome', label: 'a oublié' };

  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
    administrator = await test.visitAs('administrator');
  });
  afterAll(() => test.close());

  const open = async () => {
    const { body } = await agent.call('POST', '/api/dossiers', contactOn('2026-03-01'));
    return String(Object(body)['id']);
  };
  const close = (dossierId: string, mainReason: string) =>
    agent.call('POST', `/api/dossiers/${dossierId}/closure`, {
      expectedVersion: 1,
      happenedOn: '2026-03-05',
      end: { kind: 'leftByPerson', mainReason, otherReasons: [], text: null, redirectedTo: null },
      learnt: null,
    });
  const addList = async (reasons: readonly object[], daysAhead: number) => {
    const effectiveFrom = addDays(parisDay(new Date()), daysAhead);
    const listed = await administrator.call('GET', '/api/reason-lists');
    const expectedVersions = Array.from(Object(listed.body)['versions']).length;
    const body = { reasonList: { effectiveFrom, reasons }, expectedVersions };
    return (await administrator.call('POST', '/api/reason-lists', body)).status;
  };

  it('are chosen once they are in force, and kept under the name of their day', async () => {
    const dossierId = await open();
    expect((await close(dossierId, 'added-1')).body).toMatchObject({
      failure: { problems: [{ field: 'body.end.mainReason', problem: 'reasonNotListed' }] },
    });
    expect(await addList([...programReasons, added], 1)).toBe(200);
    expect((await close(dossierId, 'added-1')).status).toBe(400);
    expect(await addList([...programReasons, added, missed], 0)).toBe(200);
    const closed = await close(dossierId, 'added-1');
    expect(closed.body).toMatchObject({ end: { kind: 'leftByPerson', mainReason: 'added-1', name: 'a déménagé' } });
    const again = await close(dossierId, 'added-1');
    expect(again.status).toBe(200);
    const { body } = await agent.call('GET', `/api/dossiers/${dossierId}/history`);
    const { lines } = z.object({ lines: z.array(historyLine) }).parse(body);
    expect(lines.at(-1)?.event).toMatchObject({
      end: { mainReason: 'other', listed: { main: { code: 'added-1', label: 'a déménagé' } } },
    });
  });

  it('are counted by themselves, under the name of today, and lead to their dossiers', async () => {
    const { body } = await agent.call('GET', '/api/statistics/path');
    expect(pathStatistics.parse(body).losses).toEqual([
      {
        furthest: 'firstContact',
        end: 'leftByPerson',
        reason: 'added-1',
        countsAs: 'other',
        name: 'a déménagé',
        dossiers: 1,
      },
    ]);
    const listed = await agent.call('POST', '/api/dossiers/search', { reason: 'added-1' });
    expect(listed.body).toMatchObject({ dossiers: [{ end: { name: 'a déménagé' } }] });
  });

  it('have their names read once for all the dossiers of a list', async () => {
    const plan = await test.prisma.$queryRaw<object[]>(
      Prisma.sql`EXPLAIN SELECT ${summaryColumns} FROM ${summaryTables}`,
    );
    const told = JSON.stringify(plan);
    expect(told).toContain('parameter_version');
    expect(told).not.toContain('SubPlan');
  });

  it('count in every rule as the reason of the program that they stand for', async () => {
    const whatIf = async () => (await agent.call('GET', '/api/statistics/what-if')).body;
    const found = async () =>
      Object((await agent.call('POST', '/api/dossiers/search', { didNotCome: true })).body)['dossiers'];
    expect([await whatIf(), await found()]).toMatchObject([{ appointments: { parts: [] } }, []]);
    const dossierId = await open();
    expect((await close(dossierId, 'added-2')).status).toBe(200);
    expect([await whatIf(), await found()]).toMatchObject([
      { appointments: { parts: [{ reaching: 'appointmentHeld', dossiers: { expected: 1 } }] } },
      [{ id: dossierId }],
    ]);
    const quality = await agent.call('GET', '/api/statistics/quality');
    expect(quality.body).toMatchObject({ otherReason: { k: 1, n: 2 }, reasonNotTold: { k: 0, n: 2 } });
  });

  it('are refused when a list lacks one of the program’s, or an added one has no name', async () => {
    expect(await addList([added], 2)).toBe(400);
    expect(await addList([...programReasons, { ...added, label: '' }], 2)).toBe(400);
    expect(await addList([...programReasons, added], -1)).toBe(400);
  });
});
