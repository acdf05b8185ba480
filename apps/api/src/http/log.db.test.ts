import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../test/app.ts';

const personal = /jeanne|dupont|ville\.example|secret|t[ée]l[ée]phone|06 ?12|session_token|parcours=/i;

describe('the log', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());

  it('has one line for each request: the pattern of the route, what was answered, and how long it took', async () => {
    const agent = await test.visitAs('agent');
    await agent.call('GET', '/api/dossiers/01890000-0000-7000-8000-000000000000?who=jeanne');
    const lines = test
      .logged()
      .split('\n')
      .filter((line) => line.includes('/api/dossiers'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        method: 'GET',
        route: '/api/dossiers/:dossierId',
        status: 404,
        milliseconds: expect.any(Number),
        reqId: expect.stringMatching(/^[\da-f-]{36}$/),
      }),
    ]);
  });

  it('says nothing about anybody, at its most talkative', async () => {
    const visitor = test.visit();
    await visitor.call('POST', '/api/session', {
      email: 'jeanne.dupont@ville.example',
      password: 'un secret de Jeanne',
    });
    await visitor.call('POST', '/api/session', { email: 'Jeanne Dupont', telephone: '06 12 34 56 78' });
    await visitor.call('POST', '/api/session', '{"email": "jeanne.dupont@ville.example", ');
    await visitor.call('GET', '/api/nowhere/jeanne-dupont?q=dupont');
    await visitor.call('GET', '/api/session?q=dupont', undefined, {
      cookie: 'parcours=jeanne.dupont',
      referer: 'http://dupont',
    });
    const agent = await test.visitAs('agent', 'administrator');
    await agent.call('POST', '/api/accounts', {
      name: 'Jeanne Dupont',
      email: 'jeanne@ville.example',
      roles: ['agent'],
    });
    await agent.call('POST', '/api/accounts', {
      name: 'Jeanne Dupont',
      email: 'jeanne@ville.example',
      roles: ['agent'],
    });
    await agent.call('POST', '/api/dossiers/search', { text: 'Dupont' });
    expect(test.logged()).toContain('"status":409');
    expect(test.logged()).not.toMatch(personal);
  });
});

describe('a bug', () => {
  it('is logged once with the id of the request, without the words of the error, and told by that id only', async () => {
    const test = await openTestApp();
    const agent = await test.visitAs('head');
    await test.prisma.$executeRawUnsafe('ALTER TABLE dossier RENAME TO dossier_of_jeanne');
    const answer = await agent.call('GET', '/api/dossiers/01890000-0000-7000-8000-000000000000');
    const errors = test
      .logged()
      .split('\n')
      .filter((line) => line.includes('"level":50'))
      .map((line) => JSON.parse(line));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      msg: 'unexpected',
      err: { type: expect.stringContaining('Prisma'), stack: expect.stringContaining('at ') },
    });
    expect(answer).toMatchObject({
      status: 500,
      body: { failure: { code: 'unexpected', requestId: errors[0].reqId } },
    });
    expect(test.logged()).not.toContain('jeanne');
    await test.close();
  });
});
