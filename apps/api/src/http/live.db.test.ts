import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { type Change, changeEvent } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, startAnother, type TestAccount, type TestApp, type Visitor } from '../../test/app.ts';
import { contactOn } from '../../test/office.ts';
import { enoughToLive, resident } from '../../test/situations.ts';
import { type Changes, listenForChanges } from '../database/changes.ts';

type Program = { readonly app: FastifyInstance; readonly address: string; readonly changes: Changes };
type Stream = { readonly heard: Change[]; readonly ended: Promise<void>; readonly leave: () => void };

describe('hearing of a colleague’s change', () => {
  let test: TestApp;
  let agent: Visitor & TestAccount;
  let here: Program;
  let elsewhere: Program;
  const streams: Stream[] = [];

  const start = async (): Promise<Program> => {
    const changes = await listenForChanges(test.databaseUrl);
    return { changes, ...(await startAnother(test, changes)) };
  };

  const watch = async ({ address }: Program): Promise<Stream> => {
    const controller = new AbortController();
    const response = await fetch(`${address}/api/changes`, {
      headers: { cookie: agent.cookie() },
      signal: controller.signal,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toContain('no-store');
    const heard: Change[] = [];
    const read = async (): Promise<void> => {
      for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        for (const [, json = ''] of text.matchAll(/^data: (.*)$/gm)) heard.push(changeEvent.parse(JSON.parse(json)));
      }
    };
    const stream = { heard, ended: read().catch(() => undefined), leave: () => controller.abort() };
    streams.push(stream);
    return stream;
  };

  const openDossier = async (): Promise<string> => {
    const { body } = await agent.call('POST', '/api/dossiers', contactOn('2016-03-01'));
    return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : '';
  };

  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
    [here, elsewhere] = await Promise.all([start(), start()]);
  });
  afterEach(() => {
    for (const { leave } of streams.splice(0)) leave();
  });
  afterAll(async () => {
    for (const { app, changes } of [here, elsewhere]) {
      await app.close();
      await changes.close();
    }
    await test.close();
  });

  it('takes less than two seconds, in every program on the database', async () => {
    const heard = [await watch(here), await watch(elsewhere)].map((stream) => stream.heard);
    const dossierId = await openDossier();
    await agent.call('POST', `/api/dossiers/${dossierId}/pre-screening`, {
      expectedVersion: 1,
      happenedOn: '2016-03-02',
    });
    for (const changes of heard) {
      await expect
        .poll(() => changes, { timeout: 2000 })
        .toEqual([
          { dossierId, version: 1 },
          { dossierId, version: 2 },
        ]);
    }
  });

  it('says which dossier of a task and of an assignment', async () => {
    const dossierId = await openDossier();
    const { heard } = await watch(here);
    const task = { id: randomUUID(), text: 'Appeler', dueOn: civilDateOf('2030-01-02'), agentId: null };
    await agent.call('POST', `/api/dossiers/${dossierId}/tasks`, task);
    const taken = { dossiers: [{ dossierId, expectedAgentId: agent.accountId }], agentId: null };
    await agent.call('POST', '/api/assignments', taken);
    const change = { dossierId, version: null };
    const untilNow = () => heard.filter(({ version }) => version === null);
    await expect.poll(untilNow, { timeout: 2000 }).toEqual([change, change]);
  });

  it('says which dossier of a situation and of its pieces', async () => {
    const dossierId = await openDossier();
    const { heard } = await watch(here);
    const person = { ...resident };
    await agent.call('PUT', `/api/dossiers/${dossierId}/situation`, {
      expectedVersion: 0,
      expectedPersonVersion: 1,
      person,
      facts: enoughToLive,
    });
    await agent.call('POST', `/api/dossiers/${dossierId}/piece-requests`, {
      expectedVersion: 0,
      happenedOn: '2016-03-02',
      pieces: ['taxNotice'],
    });
    const change = { dossierId, version: null };
    await expect
      .poll(() => heard.filter(({ version }) => version === null), { timeout: 2000 })
      .toEqual([change, change]);
  });

  it('says nothing of a write that was refused', async () => {
    const dossierId = await openDossier();
    const { heard } = await watch(here);
    await agent.call('POST', `/api/dossiers/${dossierId}/submission`, { expectedVersion: 7, happenedOn: '2016-03-02' });
    const next = await openDossier();
    await expect.poll(() => heard, { timeout: 2000 }).toContainEqual({ dossierId: next, version: 1 });
    expect(heard.filter((change) => change.dossierId === dossierId && change.version !== 1)).toEqual([]);
  });

  it('holds no name and no word of anybody', async () => {
    const { heard } = await watch(here);
    await openDossier();
    await expect.poll(() => heard.length, { timeout: 2000 }).toBeGreaterThan(0);
    expect(Object.keys(heard[0] ?? {})).toEqual(['dossierId', 'version']);
  });

  it('comes back when the database drops the line, and says that anything may have changed', async () => {
    const { heard } = await watch(here);
    await test.prisma.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'parcours-microcredit changes'`;
    await expect.poll(() => heard, { timeout: 5000 }).toContainEqual({ dossierId: null, version: null });
    const dossierId = await openDossier();
    await expect.poll(() => heard, { timeout: 2000 }).toContainEqual({ dossierId, version: 1 });
  });

  it('is for whoever may see dossiers or appointments', async () => {
    const response = await fetch(`${here.address}/api/changes`);
    expect(response.status).toBe(401);
    await response.body?.cancel();
  });

  it('ends at once when the program stops', async () => {
    const program = await start();
    const { ended } = await watch(program);
    const startedAt = Date.now();
    await program.app.close();
    await ended;
    await program.changes.close();
    expect(Date.now() - startedAt).toBeLessThan(3000);
    expect(program.app.server.listening).toBe(false);
  });

  it('ends although somebody opened a connection and asked for nothing', async () => {
    const program = await start();
    const idle = connect(Number(new URL(program.address).port), '127.0.0.1');
    await once(idle, 'connect');
    const startedAt = Date.now();
    await program.app.close();
    await program.changes.close();
    expect(Date.now() - startedAt).toBeLessThan(3000);
    idle.destroy();
  });

  it('forgets whoever left', async () => {
    let subscribers = 0;
    const changes: Changes = {
      subscribe: () => {
        subscribers += 1;
        return () => {
          subscribers -= 1;
        };
      },
      endAll: () => undefined,
      close: async () => undefined,
    };
    const { app, address } = await startAnother(test, changes);
    const { leave } = await watch({ app, address, changes });
    expect(subscribers).toBe(1);
    leave();
    await expect.poll(() => subscribers, { timeout: 2000 }).toBe(0);
    await app.close();
  });
});
