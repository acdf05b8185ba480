import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../test/app.ts';

const minuteMs = 60_000;
const instant = new Date('2026-03-10T09:00:00Z');

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp({ now: () => instant });
});
afterAll(() => test.close());

describe('signing in', () => {
  it('opens a session that says who it is, whatever the case of the address', async () => {
    const { accountId, email, password } = await test.addAccount(['agent', 'head'], { name: 'Camille Martin' });
    const visitor = test.visit();
    expect(await visitor.signIn(email.toUpperCase(), password)).toMatchObject({ status: 200 });
    expect((await visitor.call('GET', '/api/session')).body).toEqual({
      account: { id: accountId, name: 'Camille Martin', email, roles: ['agent', 'head'], mustChangePassword: false },
      isDemonstration: false,
      needsFirstAdministrator: false,
      needsInstallationCode: false,
    });
  });

  it('gives a cookie that scripts cannot read and other sites cannot make a browser send', async () => {
    const { email, password } = await test.addAccount(['agent']);
    const { headers } = await test.visit().signIn(email, password);
    const [cookie] = [headers['set-cookie']].flat();
    expect(String(cookie)).toMatch(/^parcours-4250=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('is noted, and so is a refusal, without a name', async () => {
    const { accountId, email, password } = await test.addAccount(['agent']);
    await test.visit().signIn(email, 'ce n’est pas celui-là');
    await test.visit().signIn(email, password);
    const lines = await test.prisma.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 2 });
    expect(lines).toMatchObject([
      { actorId: accountId, action: 'session.started', facts: {}, at: instant },
      { actorId: null, action: 'session.refused', facts: { accountId } },
    ]);
    const account = await test.prisma.user.findUnique({ where: { id: accountId } });
    expect(account?.lastSignInAt).toEqual(instant);
  });

  it('keeps neither the password nor the machine it came from', async () => {
    const { accountId, email, password } = await test.addAccount(['agent']);
    await test.visit().call('POST', '/api/session', { email, password }, { 'user-agent': 'Firefox' });
    const [session] = await test.prisma.session.findMany({ where: { userId: accountId } });
    expect(session).toMatchObject({ ipAddress: '', userAgent: '' });
    const [stored] = await test.prisma.account.findMany({ where: { userId: accountId } });
    expect(stored?.password).not.toContain(password);
  });

  it('does not believe a cookie that was tampered with, nor one that ended', async () => {
    const agent = await test.visitAs('agent');
    const ask = (cookie: string) => test.visit().call('GET', '/api/agents', undefined, { cookie });
    expect((await ask(agent.cookie())).status).toBe(200);
    expect((await ask(agent.cookie().replace(/.$/, 'x'))).status).toBe(401);
    const [token, signature] = agent.cookie().split('.');
    const other = (await test.visitAs('agent')).cookie().split('.')[1];
    expect((await ask(`${token}.${signature}`)).status).toBe(200);
    expect((await ask(`${token}.${other}`)).status).toBe(401);
    expect((await ask(`${token}`)).status).toBe(401);
    expect((await ask(`${agent.cookie().split('=')[0]}=${'x'.repeat(60)}`)).status).toBe(401);
    await test.prisma.session.updateMany({ where: { userId: agent.accountId }, data: { expiresAt: new Date(0) } });
    expect((await ask(agent.cookie())).status).toBe(401);
  });
});

describe('a session', () => {
  it('is prolonged while it is used, at most every quarter of an hour', async () => {
    const agent = await test.visitAs('agent');
    expect((await agent.call('GET', '/api/agents')).headers).not.toHaveProperty('set-cookie');
    const expiry = new Date(Date.now() + (12 * 60 - 16) * minuteMs);
    await test.prisma.session.updateMany({
      where: { userId: agent.accountId },
      data: { expiresAt: expiry },
    });
    expect((await agent.call('GET', '/api/agents')).headers).toHaveProperty('set-cookie');
    const [session] = await test.prisma.session.findMany({ where: { userId: agent.accountId } });
    expect(session?.expiresAt.getTime()).toBeGreaterThan(expiry.getTime());
  });
});

describe('signing out', () => {
  it('ends this session and leaves the others', async () => {
    const here = await test.visitAs('agent');
    const elsewhere = test.visit();
    await elsewhere.signIn(here.email, here.password);
    const cookie = here.cookie();
    expect(await here.call('DELETE', '/api/session')).toMatchObject({ status: 200, body: { account: null } });
    expect(here.cookie()).toBe('');
    expect((await test.visit().call('GET', '/api/agents', undefined, { cookie })).status).toBe(401);
    expect((await elsewhere.call('GET', '/api/agents')).status).toBe(200);
  });
});
