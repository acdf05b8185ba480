import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../test/app.ts';

const first = {
  name: 'Dominique Petit',
  email: 'dominique@ville.example',
  password: 'une longue phrase de passe',
  isAlsoAgent: false,
  installationCode: '',
};

describe('the first administrator', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });
  afterEach(() => test.close());

  it('is asked for while no account exists', async () => {
    expect((await test.visit().call('GET', '/api/session')).body).toEqual({
      account: null,
      isDemonstration: false,
      needsFirstAdministrator: true,
      needsInstallationCode: false,
    });
  });

  it('is signed in at once and can create accounts', async () => {
    const visitor = test.visit();
    expect(await visitor.call('POST', '/api/installation', first)).toMatchObject({
      status: 200,
      body: {
        account: { name: 'Dominique Petit', roles: ['administrator'], mustChangePassword: false },
        needsFirstAdministrator: false,
      },
    });
    expect((await visitor.call('GET', '/api/accounts')).status).toBe(200);
    expect(await test.prisma.installation.findMany()).toMatchObject([{ id: 1, isDemonstration: false }]);
    expect(await test.prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { action: 'account.firstCreated' },
      { action: 'session.started' },
    ]);
  });

  it('may be the only agent too', async () => {
    const visitor = test.visit();
    await visitor.call('POST', '/api/installation', { ...first, isAlsoAgent: true });
    expect((await visitor.call('GET', '/api/agents')).status).toBe(200);
  });

  it('must know the code of a program that strangers can reach', async () => {
    const reachable = await openTestApp({ installationCode: 'printed at start' });
    const visitor = reachable.visit();
    expect((await visitor.call('GET', '/api/session')).body).toMatchObject({ needsInstallationCode: true });
    for (const installationCode of ['', 'guessed']) {
      expect(await visitor.call('POST', '/api/installation', { ...first, installationCode })).toMatchObject({
        status: 400,
        body: { failure: { problems: [{ field: 'body.installationCode', problem: 'wrongCode' }] } },
      });
    }
    expect(await reachable.prisma.user.count()).toBe(0);
    const told = { ...first, installationCode: ' printed at start ' };
    expect((await visitor.call('POST', '/api/installation', told)).status).toBe(200);
    expect((await visitor.call('GET', '/api/session')).body).toMatchObject({ needsInstallationCode: false });
    await reachable.close();
  });

  it('is created once: of several at the same moment, one wins', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        test.visit().call('POST', '/api/installation', { ...first, email: `un-${index}@ville.example` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toEqual({ failure: { code: 'alreadyInstalled' } });
    expect(await test.prisma.user.count()).toBe(1);
  });

  it('leaves what an installation was said to be', async () => {
    await test.prisma.installation.create({ data: { id: 1, isDemonstration: true, createdAt: new Date() } });
    const { body } = await test.visit().call('POST', '/api/installation', first);
    expect(body).toMatchObject({ isDemonstration: true });
  });
});
