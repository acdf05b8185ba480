import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../test/app.ts';

const generous = { requestsPerMinute: 100_000, passwordsPerMinute: 100_000, longestLagMs: 0 };
const wrong = { email: 'personne@ville.example', password: 'un mot de passe faux' };

describe('too much at once', () => {
  let test: TestApp;
  afterEach(() => test.close());

  it('from one address is turned away with the time to wait', async () => {
    test = await openTestApp({ traffic: { ...generous, requestsPerMinute: 3 } });
    const visitor = test.visit();
    for (let count = 0; count < 3; count += 1) expect((await visitor.call('GET', '/api/session')).status).toBe(200);
    const answer = await visitor.call('GET', '/api/session');
    expect(answer).toMatchObject({ status: 429, body: { failure: { code: 'tooManyRequests' } } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await visitor.call('GET', '/api/health')).status).toBe(200);
  });

  it('counts addresses that lead nowhere', async () => {
    test = await openTestApp({ traffic: { ...generous, requestsPerMinute: 3 } });
    const visitor = test.visit();
    for (let count = 0; count < 3; count += 1) await visitor.call('GET', `/api/guess-${count}`);
    expect((await visitor.call('GET', '/api/guess')).status).toBe(429);
  });

  it('is less where passwords are tried', async () => {
    test = await openTestApp({ traffic: { ...generous, passwordsPerMinute: 2 } });
    const visitor = test.visit();
    for (let count = 0; count < 2; count += 1)
      expect((await visitor.call('POST', '/api/session', wrong)).status).toBe(401);
    expect(await visitor.call('POST', '/api/session', wrong)).toMatchObject({
      status: 429,
      body: { failure: { code: 'tooManyRequests' } },
    });
    expect((await visitor.call('GET', '/api/session')).status).toBe(200);
  });

  it('is counted by the address that our own proxy saw, not by the one that a caller claims', async () => {
    test = await openTestApp({ settings: { TRUST_PROXY: 'true' }, traffic: { ...generous, passwordsPerMinute: 1 } });
    const from = (chain: string) => test.visit().call('POST', '/api/session', wrong, { 'x-forwarded-for': chain });
    expect((await from('198.51.100.1, 203.0.113.7')).status).toBe(401);
    expect((await from('198.51.100.2, 203.0.113.7')).status).toBe(429);
    expect((await from('198.51.100.2, 203.0.113.8')).status).toBe(401);
  });

  it('for the whole process is turned away until it catches up', async () => {
    test = await openTestApp({ traffic: { ...generous, longestLagMs: 30 } });
    await wait(1100);
    const until = performance.now() + 2500;
    while (performance.now() < until) Math.sqrt(until);
    await wait(50);
    const answer = await test.visit().call('GET', '/api/session');
    expect(answer).toMatchObject({
      status: 503,
      body: { failure: { code: 'overloaded' } },
      headers: { 'retry-after': '10' },
    });
  });
});

describe('the end', () => {
  it('lets a request under way finish', async () => {
    const test = await openTestApp();
    const agent = await test.visitAs('administrator');
    const address = await test.app.listen({ host: '127.0.0.1', port: 0 });
    const lock = test.prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`LOCK TABLE user_account IN ACCESS EXCLUSIVE MODE`;
      await wait(400);
    });
    await wait(100);
    const underWay = fetch(`${address}/api/accounts`, { headers: { cookie: agent.cookie() } });
    await wait(100);
    await Promise.all([test.close(), lock]);
    expect((await underWay).status).toBe(200);
  });
});
