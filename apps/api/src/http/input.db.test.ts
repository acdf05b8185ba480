import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from '../../test/app.ts';

describe('what comes in', () => {
  let test: TestApp;
  let administrator: Visitor & TestAccount;
  beforeAll(async () => {
    test = await openTestApp();
    administrator = await test.visitAs('administrator');
  });
  afterAll(() => test.close());

  const problemsOf = async (body: unknown) => (await administrator.call('POST', '/api/accounts', body)).body;

  it('is refused field by field, and no value is repeated', async () => {
    const answer = await administrator.call('POST', '/api/accounts', {
      name: '  ',
      email: 'Jeanne Dupont',
      roles: ['king'],
    });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        failure: {
          code: 'invalidInput',
          problems: [
            { field: 'body.name', problem: 'empty' },
            { field: 'body.email', problem: 'email' },
            { field: 'body.roles.0', problem: 'notInList' },
          ],
        },
      },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/Jeanne|king/);
  });

  it('is refused with a field that nobody asked for', async () => {
    const body = { name: 'Ali', email: 'ali@ville.example', roles: ['agent'], isOwner: true };
    expect(await problemsOf(body)).toEqual({
      failure: { code: 'invalidInput', problems: [{ field: 'body.isOwner', problem: 'unknownField' }] },
    });
  });

  it('is refused in the query too, where a misspelt filter would show everything', async () => {
    const agent = await test.visitAs('agent');
    const { body } = await agent.call('GET', '/api/statistics/path?chanel=bank');
    expect(body).toMatchObject({ failure: { problems: [{ field: 'query.chanel', problem: 'unknownField' }] } });
  });

  it('is refused when it is missing, torn, or tries to reach a prototype', async () => {
    expect(await problemsOf(undefined)).toMatchObject({
      failure: { problems: [{ field: 'body.name', problem: 'missing' }, {}, {}] },
    });
    for (const torn of ['{"name":', '{"__proto__":{"isAdministrator":true}}', '{"constructor":{"prototype":{}}}']) {
      expect(await problemsOf(torn)).toEqual({
        failure: { code: 'invalidInput', problems: [{ field: 'body', problem: 'malformed' }] },
      });
    }
  });

  it.for(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s, which a form of another site could send',
    async (type) => {
      const answer = await administrator.call('POST', '/api/accounts', '{}', { 'content-type': type });
      expect(answer).toMatchObject({
        status: 400,
        body: { failure: { problems: [{ field: 'headers.content-type', problem: 'unsupported' }] } },
      });
    },
  );

  it('is refused beyond 256 KiB', async () => {
    const answer = await administrator.call('POST', '/api/accounts', { name: 'x'.repeat(300_000) });
    expect(answer).toMatchObject({ status: 413, body: { failure: { code: 'tooLarge', largestBytes: 262_144 } } });
  });
});

describe('an address that leads nowhere', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());

  it.for(['/api', '/api/', '/api/nowhere', '/api/session/else', '/%E0%A4%A', '/dossiers'])('%s', async (url) => {
    expect(await test.visit().call('GET', url)).toMatchObject({ status: 404, body: { failure: { code: 'notFound' } } });
  });

  it('says the same for a method that an address does not take', async () => {
    expect(await test.visit().call('PUT', '/api/accounts', {})).toMatchObject({ status: 404 });
  });
});
