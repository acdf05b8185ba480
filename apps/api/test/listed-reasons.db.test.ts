import { checklistView, historyLine, pathStatistics } from '@parcours/contracts';
import { addDays, parisDay } from '@parcours/domain/calendar';
import { programGrounds, programReasons } from '@parcours/domain/reasons';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Prisma } from '../src/database/generated/client.ts';
import { summaryColumns, summaryTables } from '../src/dossiers/summary.ts';
import { csvOf, importFile } from '../src/register/testing/register-visitor.ts';
import { openTestApp, type TestApp, type Visitor } from './app.ts';
import { contactOn } from './office.ts';

describe('the reasons that the administrator lists', () => {
  let test: TestApp;
  let agent: Visitor;
  let administrator: Visitor;
  const added = { code: 'added-1', end: 'leftByPerson', countsAs: 'other', label: 'a déménagé', isWithdrawn: false };
  const leaving = { kind: 'leftByPerson', mainReason: 'withdrew', otherReasons: [], text: null, redirectedTo: null };
  const screenshot = { code: 'added-3', act: 'refused', countsAs: 'notTheRightPaper', label: 'Capture d’écran' };
  const mayor = { code: 'added-4', act: 'reopened', countsAs: 'newFacts', label: 'Demande de l’élue' };
  const grounds = [...programGrounds, ...[screenshot, mayor].map((each) => ({ ...each, isWithdrawn: false }))];
  const missed = { ...added, code: 'added-2', countsAs: 'didNotCome', label: 'a oublié' };

  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
    administrator = await test.visitAs('administrator');
  });
  afterAll(() => test.close());

  const historyOf = (body: unknown) => z.object({ lines: z.array(historyLine) }).parse(body).lines;
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
  const addList = async (
    reasons: readonly object[],
    daysAhead: number,
    grounds: readonly object[] = programGrounds,
  ) => {
    const effectiveFrom = addDays(parisDay(new Date()), daysAhead);
    const listed = await administrator.call('GET', '/api/reason-lists');
    const expectedVersions = Array.from(Object(listed.body)['versions']).length;
    const body = { reasonList: { effectiveFrom, reasons, grounds }, expectedVersions };
    return (await administrator.call('POST', '/api/reason-lists', body)).status;
  };

  it('are chosen once they are in force, and kept under the name of their day', async () => {
    const dossierId = await open();
    expect((await close(dossierId, 'added-1')).body).toMatchObject({
      failure: { problems: [{ field: 'body.end.mainReason', problem: 'reasonNotListed' }] },
    });
    expect(await addList([...programReasons, added], 1)).toBe(200);
    expect((await close(dossierId, 'added-1')).status).toBe(400);
    expect(await addList([...programReasons, added, missed], 0, grounds)).toBe(200);
    const closed = await close(dossierId, 'added-1');
    expect(closed.body).toMatchObject({ end: { kind: 'leftByPerson', mainReason: 'added-1', name: 'a déménagé' } });
    const again = await close(dossierId, 'added-1');
    expect(again.status).toBe(200);
    const { body } = await agent.call('GET', `/api/dossiers/${dossierId}/history`);
    expect(historyOf(body).at(-1)?.event).toMatchObject({
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

  it('of pieces and of reopening are chosen, kept under the name of their day, and counted as the program’s', async () => {
    const dossierId = await open();
    const today = parisDay(new Date());
    const write = (noun: string, body: object) => agent.call('POST', `/api/dossiers/${dossierId}/${noun}`, body);
    const dated = (expectedVersion: number) => ({ expectedVersion, happenedOn: today });
    await write('piece-requests', { ...dated(0), pieces: ['quote'] });
    const paper = { piece: 'quote', copies: 1, issuedOn: null, lastValidOn: null };
    await write('piece-receipts', { ...dated(1), pieces: [paper] });
    const refuse = (reason: string) => write('pieces/quote/refusal', { ...dated(2), reason, text: null });
    const notListed = (field: string) => ({
      status: 400,
      body: { failure: { problems: [{ field, problem: 'reasonNotListed' }] } },
    });
    expect(await refuse('added-9')).toMatchObject(notListed('body.reason'));
    for (const _ of ['first', 'again after a lost answer'])
      expect(await refuse('added-3')).toMatchObject({ status: 200, body: { version: 3 } });
    const because = { reason: 'notTheRightPaper', listed: { code: 'added-3', label: 'Capture d’écran' }, text: null };
    const { body } = await agent.call('GET', `/api/dossiers/${dossierId}/pieces`);
    expect(checklistView.parse(body).pieces.find(({ code }) => code === 'quote')).toMatchObject({ because });
    const { body: before } = await agent.call('GET', `/api/dossiers/${dossierId}/history`);
    const version = historyOf(before).length;
    await write('closure', { expectedVersion: version, happenedOn: today, end: leaving, learnt: null });
    const reopen = (ground: string | null) =>
      write('reopening', { expectedVersion: version + 1, happenedOn: today, why: 'est revenue', ground });
    expect(await reopen('added-3')).toMatchObject(notListed('body.ground'));
    for (const _ of ['first', 'again after a lost answer'])
      expect(await reopen('added-4')).toMatchObject({ status: 200, body: { state: 'open' } });
    const { body: after } = await agent.call('GET', `/api/dossiers/${dossierId}/history`);
    expect(historyOf(after).at(-1)?.event).toMatchObject({
      ground: 'newFacts',
      listed: { code: 'added-4', label: 'Demande de l’élue' },
    });
  });

  it('are known in a register that is taken over, word for word', async () => {
    const found = async () => {
      const { body } = await agent.call('POST', '/api/dossiers/search', { reason: 'added-2' });
      return Array.from(Object(body)['dossiers']).length;
    };
    const before = await found();
    const rows = [
      ['Date 1er contact', 'Nom', 'RDV le', 'Motif'],
      ['12/03/2015', 'Exemple', '20/03/2015', 'A oublié'],
    ];
    expect(await importFile(administrator, csvOf(rows))).toMatchObject({ kind: 'done', created: 1 });
    expect(await found()).toBe(before + 1);
  });

  it('are refused when a list lacks one of the program’s, or an added one has no name', async () => {
    expect(await addList([added], 2)).toBe(400);
    expect(await addList([...programReasons, { ...added, label: '' }], 2)).toBe(400);
    expect(await addList([...programReasons, added], -1)).toBe(400);
    expect(await addList([...programReasons, added], 2, grounds.slice(1))).toBe(400);
  });
});
