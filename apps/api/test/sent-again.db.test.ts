import { randomUUID } from 'node:crypto';
import { civilDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { readWait } from '../src/dossiers/tasks/read-wait.ts';
import { recordChase } from '../src/dossiers/tasks/record-deed.ts';
import { addTask, finishTask, postponeTask } from '../src/dossiers/tasks/write-tasks.ts';
import { addWorkingNote } from '../src/exchanges/notes/add-working-note.ts';
import { voidWorkingNote } from '../src/exchanges/notes/void-note.ts';
import { saveLetterTemplate } from '../src/exchanges/templates/save-letter-template.ts';
import { askPieces } from '../src/pieces/ask-pieces.ts';
import { readChecklist } from '../src/pieces/read-checklist.ts';
import { receivePieces } from '../src/pieces/receive-pieces.ts';
import { setPieceSituation } from '../src/pieces/set-piece-situation.ts';
import { voidPieceEvent } from '../src/pieces/void-piece-event.ts';
import { saveService } from '../src/service/save-service.ts';
import { readService } from '../src/store/service.ts';
import { openTestApp, type TestApp } from './app.ts';
import { clockAt, contactOn } from './office.ts';
import { enoughToLive, saveFacts } from './situations.ts';

const today = civilDateOf('2017-07-17');
const now = clockAt(today);

describe('the same form sent again after a lost answer', () => {
  let test: TestApp;
  let agent: Awaited<ReturnType<TestApp['visitAs']>>;
  let colleague: Awaited<ReturnType<TestApp['visitAs']>>;
  beforeAll(async () => {
    test = await openTestApp({ now });
    agent = await test.visitAs('agent', 'administrator');
    colleague = await test.visitAs('agent', 'administrator');
  });
  afterAll(() => test.close());

  const callerOf = ({ accountId }: { accountId: string }) => ({
    accountId,
    name: 'Camille',
    roles: ['agent'] as const,
  });
  const dependencies = () => ({ prisma: test.prisma, now, canSendMail: false });
  const open = async (on = '2017-07-01') =>
    (await openDossier(dependencies(), { contact: contactOn(on), caller: callerOf(agent) })).id;

  /** How many lines of audit there are after it is sent twice, and that both answers are the same. */
  const sendTwice = async (send: (as: typeof agent) => Promise<unknown>, action: string) => {
    const before = await test.prisma.auditEntry.count({ where: { action } });
    const first = await send(agent);
    expect(await send(agent)).toEqual(first);
    expect((await test.prisma.auditEntry.count({ where: { action } })) - before).toBe(1);
    await expect(send(colleague)).rejects.toThrow();
  };

  it('writes a task, does it and puts it off once', async () => {
    const dossierId = await open();
    const [id, other] = [randomUUID(), randomUUID()];
    const task = { dossierId, text: 'Rappeler', dueOn: today, agentId: null };
    await sendTwice((as) => addTask(dependencies(), { ...task, id, caller: callerOf(as) }), 'task.added');
    await addTask(dependencies(), { ...task, id: other, caller: callerOf(agent) });
    const asked = (as: typeof agent, taskId: string) => ({ taskId, expectedVersion: 1, caller: callerOf(as) });
    await sendTwice((as) => finishTask(dependencies(), asked(as, id)), 'task.finished');
    const later = { dueOn: civilDateOf('2017-07-20'), why: 'absente' };
    const postpone = () => postponeTask(dependencies(), { ...asked(agent, other), ...later });
    expect(await postpone()).toEqual(await postpone());
    await expect(postponeTask(dependencies(), { ...asked(agent, other), ...later, why: 'autre' })).rejects.toThrow();
  });

  it('reminds once', async () => {
    const dossierId = await open('2017-05-02');
    const task = (await readWait(test.prisma, dossierId, { today }))?.ruleTask;
    if (!task) throw new Error('nothing is due');
    const chase = { dossierId, rule: task.rule, expectedDueOn: task.dueOn, note: 'message laissé' };
    await sendTwice((as) => recordChase(dependencies(), { ...chase, caller: callerOf(as) }), 'reminder.chased');
  });

  it('voids a note once', async () => {
    const dossierId = await open();
    const noteId = randomUUID();
    await addWorkingNote(dependencies(), { dossierId, id: noteId, text: 'à revoir', caller: callerOf(agent) });
    const voiding = { noteId, why: 'mauvais dossier' };
    await sendTwice(
      (as) => voidWorkingNote(dependencies(), { ...voiding, caller: callerOf(as) }),
      'workingNote.voided',
    );
  });

  it('saves a template, the service and a situation once', async () => {
    const template = { kind: 'reminder', expectedVersion: 0, subject: 'Rappel', body: 'Bonjour' } as const;
    await sendTwice(
      (as) => saveLetterTemplate(dependencies(), { ...template, caller: callerOf(as) }),
      'letterTemplate.saved',
    );
    const details = { ...(await readService(test.prisma)).details, telephone: '01 99 00 00 01' };
    const service = { expectedVersion: 0, details };
    await sendTwice((as) => saveService(dependencies(), { ...service, caller: callerOf(as) }), 'service.saved');
    const situation = { dossierId: await open(), expectedVersion: 0, facts: enoughToLive };
    const office = (as: typeof agent) => ({ prisma: test.prisma, agent: callerOf(as) });
    await sendTwice((as) => saveFacts(office(as), situation), 'situation.saved');
  });

  it('receives pieces once', async () => {
    const dossierId = await open();
    const paper = { copies: 1, issuedOn: null, lastValidOn: null };
    const receipt = { dossierId, expectedVersion: 0, happenedOn: today, pieces: [{ piece: 'bankDetails', ...paper }] };
    await sendTwice((as) => receivePieces(dependencies(), { ...receipt, caller: callerOf(as) }), 'piece.received');
  });

  it('says once what decides the pieces, and takes a line out once', async () => {
    const dossierId = await open();
    const { situation } = await readChecklist(dependencies(), { dossierId, caller: callerOf(agent) });
    const set = {
      dossierId,
      expectedVersion: 0,
      situation: { ...situation, hasRunningLoans: true },
      plannedOn: today,
      supplierName: 'Garage Exemple',
    };
    const caller = callerOf(agent);
    const first = await setPieceSituation(dependencies(), { ...set, caller });
    expect(await setPieceSituation(dependencies(), { ...set, caller })).toEqual(first);
    expect(first.supplierName).toBe('Garage Exemple');
    for (const other of [{ plannedOn: null }, { supplierName: null }])
      await expect(setPieceSituation(dependencies(), { ...set, ...other, caller })).rejects.toThrow();
    const where = { dossierId, action: 'piece.situationSet' };
    expect(await test.prisma.auditEntry.count({ where })).toBe(1);
    const pieces = ['bankDetails'];
    await askPieces(dependencies(), { dossierId, expectedVersion: 1, happenedOn: today, pieces, caller });
    const voiding = { dossierId, expectedVersion: 2, piece: 'bankDetails', sequence: 1, why: 'pas encore demandée' };
    await sendTwice((as) => voidPieceEvent(dependencies(), { ...voiding, caller: callerOf(as) }), 'piece.voided');
  });

  it('is told apart from somebody else’s that has the same id, and never mistaken for it', async () => {
    const [one, other] = [await open(), await open()];
    const id = randomUUID();
    const write = (dossierId: string, as = agent) =>
      as.call('POST', `/api/dossiers/${dossierId}/working-notes`, { id, text: 'à revoir' });
    const opening = (as: typeof agent) => as.call('POST', '/api/dossiers', { ...contactOn('2017-07-01'), id: one });
    expect((await write(one)).status).toBe(200);
    expect((await write(one)).status).toBe(200);
    for (const clash of [await write(other), await write(one, colleague), await opening(colleague)]) {
      expect(clash).toMatchObject({ status: 409, body: { failure: { code: 'idTaken' } } });
    }
  });
});
