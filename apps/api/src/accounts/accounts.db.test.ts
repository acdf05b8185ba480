import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from '../../test/app.ts';

const createdAccount = z.object({ account: z.object({ id: z.string() }), temporaryPassword: z.string() });

let test: TestApp;
let administrator: Visitor & TestAccount;
beforeAll(async () => {
  test = await openTestApp();
  administrator = await test.visitAs('administrator');
});
afterAll(() => test.close());

const create = async (given: object) => administrator.call('POST', '/api/accounts', given);
const change = (accountId: string, given: object) => administrator.call('PATCH', `/api/accounts/${accountId}`, given);
const lastAudit = () => test.prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } });

describe('a new account', () => {
  it('has a password that is told once and must be replaced at first sign-in', async () => {
    const given = { name: 'Aïcha Benali', email: 'Aicha@Ville.example', roles: ['agent', 'agent'] };
    const answer = await create(given);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        account: {
          name: 'Aïcha Benali',
          email: 'aicha@ville.example',
          roles: ['agent'],
          isActive: true,
          lastSignInAt: null,
        },
        temporaryPassword: expect.stringMatching(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/),
      },
    });
    const { temporaryPassword } = createdAccount.parse(answer.body);
    const newcomer = test.visit();
    await newcomer.signIn('aicha@ville.example', temporaryPassword);
    expect((await newcomer.call('GET', '/api/session')).body).toMatchObject({ account: { mustChangePassword: true } });
    expect(await newcomer.call('GET', '/api/agents')).toMatchObject({
      status: 403,
      body: { failure: { code: 'passwordMustChange' } },
    });
    await newcomer.call('PUT', '/api/session/password', {
      currentPassword: temporaryPassword,
      newPassword: 'mon propre mot de passe',
    });
    expect((await newcomer.call('GET', '/api/agents')).status).toBe(200);
  });

  it('is noted without a name', async () => {
    const { account } = createdAccount.parse(
      (await create({ name: 'Noé', email: 'noe@ville.example', roles: ['head'] })).body,
    );
    expect(await lastAudit()).toMatchObject({
      actorId: administrator.accountId,
      action: 'account.created',
      dossierId: null,
      facts: { accountId: account.id, roles: ['head'] },
    });
  });

  it('is refused at an address that another account has, whatever the case, even twice at the same moment', async () => {
    const taken = { name: 'Un', email: 'un@ville.example', roles: ['agent'] };
    const answers = await Promise.all([create(taken), create({ ...taken, email: 'UN@ville.example' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toEqual({ failure: { code: 'emailTaken' } });
  });
});

describe('changing an account', () => {
  it('gives and takes roles from its very next request', async () => {
    const agent = await test.visitAs('agent');
    expect((await agent.call('GET', '/api/accounts')).status).toBe(403);
    await change(agent.accountId, { name: 'Camille', roles: ['administrator'], isActive: true });
    expect((await agent.call('GET', '/api/accounts')).status).toBe(200);
    expect((await agent.call('GET', '/api/agents')).status).toBe(403);
    await change(agent.accountId, { name: 'Camille', roles: ['agent'], isActive: true });
    expect((await agent.call('GET', '/api/accounts')).status).toBe(403);
    expect(await lastAudit()).toMatchObject({
      action: 'account.changed',
      facts: { accountId: agent.accountId, roles: ['agent'], isActive: true, hasNewName: false },
    });
  });

  it('ends its sessions at once when it is deactivated, and refuses it like a wrong password', async () => {
    const agent = await test.visitAs('agent');
    const state = { name: 'Camille', roles: ['agent'] };
    expect(await change(agent.accountId, { ...state, isActive: false })).toMatchObject({ body: { isActive: false } });
    expect((await agent.call('GET', '/api/agents')).status).toBe(401);
    expect(await test.visit().signIn(agent.email, agent.password)).toMatchObject({
      status: 401,
      body: { failure: { code: 'wrongCredentials' } },
    });
    await change(agent.accountId, { ...state, isActive: true });
    expect((await agent.call('GET', '/api/agents')).status).toBe(401);
    expect((await test.visit().signIn(agent.email, agent.password)).status).toBe(200);
  });

  it('is refused for an account that does not exist', async () => {
    const answer = await change('nobody', { name: 'X', roles: ['agent'], isActive: true });
    expect(answer).toMatchObject({ status: 404, body: { failure: { code: 'notFound' } } });
  });
});

describe('a forgotten password', () => {
  it('is replaced by a temporary one; sessions and locks end', async () => {
    const agent = await test.visitAs('agent');
    for (let count = 0; count < 5; count += 1) await test.visit().signIn(agent.email, 'pas le bon du tout');
    expect((await test.visit().signIn(agent.email, agent.password)).status).toBe(429);
    const answer = await administrator.call('POST', `/api/accounts/${agent.accountId}/password-reset`);
    const { temporaryPassword } = z.object({ temporaryPassword: z.string() }).parse(answer.body);
    expect((await agent.call('GET', '/api/agents')).status).toBe(401);
    expect((await test.visit().signIn(agent.email, agent.password)).status).toBe(401);
    expect(await test.visit().signIn(agent.email, temporaryPassword)).toMatchObject({
      status: 200,
      body: { account: { mustChangePassword: true } },
    });
  });
});

describe('the last administrator', () => {
  it('can neither be deactivated nor lose the role, and two cannot remove each other', async () => {
    const alone = await openTestApp();
    const first = await alone.visitAs('administrator');
    const removal = { name: 'Camille', roles: ['agent'], isActive: true };
    const refusal = { status: 409, body: { failure: { code: 'lastAdministrator' } } };
    const remove = (by: Visitor, { accountId }: TestAccount, given = removal) =>
      by.call('PATCH', `/api/accounts/${accountId}`, given);
    expect(await remove(first, first)).toMatchObject(refusal);
    expect(await remove(first, first, { ...removal, roles: ['administrator'], isActive: false })).toMatchObject(
      refusal,
    );

    const second = await alone.visitAs('administrator');
    const answers = await Promise.all([remove(first, second), remove(second, first)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await alone.prisma.user.count({ where: { roles: { has: 'administrator' } } })).toBe(1);
    await alone.close();
  });
});

describe('the list of agents', () => {
  it('has the active ones by name, who can be entrusted with dossiers, and nothing more', async () => {
    const empty = await openTestApp();
    const zoe = await empty.addAccount(['agent'], { name: 'Zoé' });
    const head = await empty.visitAs('head');
    const anna = await empty.addAccount(['agent', 'administrator'], { name: 'Anna' });
    const gone = await empty.addAccount(['agent'], { name: 'Gaël' });
    await empty.prisma.user.update({ where: { id: gone.accountId }, data: { deactivatedAt: new Date() } });
    expect((await head.call('GET', '/api/agents')).body).toEqual({
      agents: [
        { id: anna.accountId, name: 'Anna', isAvailable: true },
        { id: zoe.accountId, name: 'Zoé', isAvailable: true },
      ],
    });
    await empty.close();
  });
});
