import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../test/app.ts';

const minuteMs = 60_000;
const wrongPassword = 'ce n’est pas celui-là';
const refused = { status: 401, body: { failure: { code: 'wrongCredentials' } } };
const locked = { status: 429, body: { failure: { code: 'lockedOut' } } };

let instant = new Date('2026-03-10T09:00:00Z');
const pass = (minutes: number): void => {
  instant = new Date(instant.getTime() + minutes * minuteMs);
};
const inMinutes = (minutes: number): string => new Date(instant.getTime() + minutes * minuteMs).toISOString();

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp({ now: () => instant });
});
afterAll(() => test.close());

const tryWrongly = async (email: string, times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1)
    expect(await test.visit().signIn(email, wrongPassword)).toMatchObject(refused);
};

describe('wrong passwords', () => {
  it('lock an account for 5 minutes at the fifth, even for the right one', async () => {
    const { email, password } = await test.addAccount(['agent']);
    await tryWrongly(email, 5);
    expect(await test.visit().signIn(email, password)).toMatchObject({
      ...locked,
      body: { failure: { until: inMinutes(5) } },
    });
    pass(5);
    expect((await test.visit().signIn(email, password)).status).toBe(200);
  });

  it('lock twice as long each time, up to an hour', async () => {
    const { email, password } = await test.addAccount(['agent']);
    await tryWrongly(email, 5);
    for (const [waited, next] of [
      [5, 10],
      [10, 20],
      [20, 40],
      [40, 60],
      [60, 60],
    ] as const) {
      pass(waited);
      await tryWrongly(email, 1);
      expect(await test.visit().signIn(email, password)).toMatchObject({
        body: { failure: { until: inMinutes(next) } },
      });
    }
  });

  it('are forgotten by a right one, and by a day', async () => {
    const { email, password } = await test.addAccount(['agent']);
    await tryWrongly(email, 4);
    expect((await test.visit().signIn(email, password)).status).toBe(200);
    await tryWrongly(email, 4);
    pass(24 * 60 + 1);
    await tryWrongly(email, 4);
    expect((await test.visit().signIn(email, password)).status).toBe(200);
  });

  it('all count when they are tried at the same moment', async () => {
    const { email } = await test.addAccount(['agent']);
    const answers = await Promise.all(Array.from({ length: 20 }, () => test.visit().signIn(email, wrongPassword)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('of one account leave the others alone', async () => {
    const { email } = await test.addAccount(['agent']);
    await tryWrongly(email, 5);
    const other = await test.addAccount(['agent']);
    expect((await test.visit().signIn(other.email, other.password)).status).toBe(200);
  });

  it('are answered the same for an address that no account has', async () => {
    await tryWrongly('personne@ville.example', 5);
    expect(await test.visit().signIn('personne@ville.example', wrongPassword)).toMatchObject({
      ...locked,
      body: { failure: { until: inMinutes(5) } },
    });
  });

  it('leave no address behind', async () => {
    await tryWrongly('quelqu.un@ville.example', 1);
    const kept = await test.prisma.failedSignIn.findMany();
    expect(JSON.stringify(kept)).not.toContain('ville');
  });
});

describe('one’s own password', () => {
  const change = { newPassword: 'une phrase neuve et longue' };

  it('is changed with the current one, and every other session ends', async () => {
    const here = await test.visitAs('agent');
    const elsewhere = test.visit();
    await elsewhere.signIn(here.email, here.password);
    const before = here.cookie();
    const answer = await here.call('PUT', '/api/session/password', { currentPassword: here.password, ...change });
    expect(answer).toMatchObject({ status: 200, body: { account: { mustChangePassword: false } } });
    expect((await here.call('GET', '/api/agents')).status).toBe(200);
    expect((await elsewhere.call('GET', '/api/agents')).status).toBe(401);
    expect((await test.visit().call('GET', '/api/agents', undefined, { cookie: before })).status).toBe(401);
    expect((await test.visit().signIn(here.email, here.password)).status).toBe(401);
    expect((await test.visit().signIn(here.email, change.newPassword)).status).toBe(200);
  });

  it('is not changed without it, and guesses count like sign-ins', async () => {
    const agent = await test.visitAs('agent');
    const guess = () => agent.call('PUT', '/api/session/password', { currentPassword: wrongPassword, ...change });
    for (let count = 0; count < 5; count += 1) expect(await guess()).toMatchObject(refused);
    expect(await guess()).toMatchObject(locked);
    expect((await test.visit().signIn(agent.email, change.newPassword)).status).toBe(429);
  });

  it('has at least 12 characters and is another one', async () => {
    const agent = await test.visitAs('agent');
    const to = (newPassword: string) =>
      agent.call('PUT', '/api/session/password', { currentPassword: agent.password, newPassword });
    expect(await to('trop court')).toMatchObject({
      status: 400,
      body: { failure: { problems: [{ field: 'body.newPassword', problem: 'passwordTooShort' }] } },
    });
    expect(await to(agent.password)).toMatchObject({
      status: 400,
      body: { failure: { problems: [{ field: 'body.newPassword', problem: 'samePassword' }] } },
    });
  });
});
