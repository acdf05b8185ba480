import { randomUUID } from 'node:crypto';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, contactOn, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openOn2016, recordAll, testDay } from '../../../test/path.ts';
import { createPrismaClient } from '../../database/client.ts';
import { openDossier } from '../open-dossier.ts';
import { addTask } from '../tasks/write-tasks.ts';
import { assignDossiers } from './assign-dossiers.ts';
import { handOver, previewHandOver } from './hand-over.ts';

const now = clockAt(testDay);

describe('entrusting dossiers', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const assign = (ids: readonly string[], expectedAgentId: string | null, agentId: string | null, caller = 'agent') =>
    assignDossiers(
      { prisma: office.prisma, now },
      {
        assignment: { dossiers: ids.map((dossierId) => ({ dossierId, expectedAgentId })), agentId },
        caller: { accountId: caller, name: caller, roles: ['agent'] },
      },
    );
  const agentOf = async (id: string) => (await office.prisma.dossier.findUniqueOrThrow({ where: { id } })).agentId;
  const auditOf = (dossierId: string) =>
    office.prisma.auditEntry.findMany({ where: { dossierId, action: 'dossier.assigned' }, orderBy: { id: 'asc' } });

  it('changes whose they are and leaves a line of audit for each', async () => {
    const ids = [await openOn2016(office), await openOn2016(office)];
    expect(await assign(ids, 'agent', 'colleague')).toEqual({ assigned: 2 });
    for (const id of ids) {
      expect(await agentOf(id)).toBe('colleague');
      expect(await auditOf(id)).toMatchObject([{ actorId: 'agent', facts: { from: 'agent', to: 'colleague' } }]);
    }
  });

  it('may leave a dossier with nobody', async () => {
    const id = await openOn2016(office);
    await assign([id], 'agent', null);
    expect(await agentOf(id)).toBeNull();
  });

  it('changes none when a colleague entrusted one of them in between', async () => {
    const ids = [await openOn2016(office), await openOn2016(office)];
    await assign(ids.slice(1), 'agent', null);
    expect(await failureOf(assign(ids, 'agent', 'colleague'))).toEqual({ code: 'assignmentChangedMeanwhile' });
    expect(await agentOf(ids[0] ?? '')).toBe('agent');
  });

  it('lets one of two agents take a dossier that came in', async () => {
    const elsewhere = createPrismaClient(office.url, 2);
    try {
      for (let round = 0; round < 10; round += 1) {
        const { id } = await openDossier(
          { prisma: office.prisma, now },
          { contact: contactOn('2016-03-01'), caller: office.frontDesk },
        );
        expect(await agentOf(id)).toBeNull();
        const take = (prisma: typeof elsewhere, agentId: string) =>
          assignDossiers(
            { prisma, now },
            { assignment: { dossiers: [{ dossierId: id, expectedAgentId: null }], agentId }, caller: office.agent },
          );
        const outcomes = await Promise.allSettled([take(office.prisma, 'agent'), take(elsewhere, 'colleague')]);
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      }
    } finally {
      await elsewhere.$disconnect();
    }
  });

  it('goes to active agents only', async () => {
    const id = await openOn2016(office);
    expect(await failureOf(assign([id], 'agent', 'frontDesk'))).toEqual({ code: 'agentNotAvailable' });
    expect(await failureOf(assign([id], 'agent', 'nobody-here'))).toEqual({ code: 'agentNotAvailable' });
    expect(await agentOf(id)).toBe('agent');
  });

  it('finds no dossier that does not exist', async () => {
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect(await failureOf(assign([unknown], null, 'colleague'))).toEqual({ code: 'notFound' });
  });
});

describe('handing over all the work of a colleague', () => {
  let office: Office;
  let closedId = '';
  beforeAll(async () => {
    office = await openOffice();
    const openId = await openOn2016(office);
    await openOn2016(office);
    closedId = await openOn2016(office);
    await recordAll(office, closedId, [['2016-03-05', exampleActs.closed]]);
    await addTask(
      { prisma: office.prisma, now },
      {
        id: randomUUID(),
        dossierId: openId,
        text: 'Appeler le garage',
        dueOn: testDay,
        agentId: null,
        caller: office.agent,
      },
    );
  });
  afterAll(() => office.close());

  const preview = (agentId: string) => previewHandOver(office, { agentId });

  it('is refused when there is more, or less, than was previewed', async () => {
    const expected = { dossiers: 3, tasks: 1 };
    const asked = handOver(
      { prisma: office.prisma, now },
      { agentId: 'agent', to: 'colleague', expected, caller: office.head },
    );
    expect(await failureOf(asked)).toEqual({ code: 'assignmentChangedMeanwhile' });
    expect(await preview('agent')).toEqual({ dossiers: 2, tasks: 1 });
  });

  it('moves the open dossiers and the tasks still to do, and leaves the closed ones', async () => {
    const expected = await preview('agent');
    await handOver(
      { prisma: office.prisma, now },
      { agentId: 'agent', to: 'colleague', expected, caller: office.head },
    );
    expect(await preview('agent')).toEqual({ dossiers: 0, tasks: 0 });
    expect(await preview('colleague')).toEqual({ dossiers: 2, tasks: 1 });
    expect(await office.prisma.dossier.findUniqueOrThrow({ where: { id: closedId } })).toMatchObject({
      agentId: 'agent',
    });
  });

  it('is in the audit, as a whole and for each dossier', async () => {
    const lines = await office.prisma.auditEntry.findMany({
      where: { action: { in: ['agent.handedOver', 'dossier.assigned'] } },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(['dossier.assigned', 'dossier.assigned', 'agent.handedOver']);
    expect(lines.at(-1)).toMatchObject({ actorId: 'head', facts: { from: 'agent', dossiers: 2, tasks: 1 } });
  });

  it('does not know an agent who does not exist', async () => {
    expect(await failureOf(preview('nobody-here'))).toEqual({ code: 'notFound' });
  });
});
