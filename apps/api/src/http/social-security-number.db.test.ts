import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, type Visitor } from '../../test/app.ts';
import { contactOn } from '../../test/office.ts';
import { enoughToLive, resident } from '../../test/situations.ts';

const number = '1 85 07 94 028 123 45';

describe('a social-security number', () => {
  let test: TestApp;
  let agent: Visitor;

  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
  });
  afterAll(() => test.close());

  it.each(['lastName', 'firstName', 'telephone', 'town'])('is refused as %s, and nothing is kept', async (field) => {
    const today = new Date().toISOString().slice(0, 10);
    const contact = contactOn(today, { person: { [field]: number } });
    const problems = [{ field: `body.person.${field}`, problem: 'socialSecurityNumber' }];
    expect(await agent.call('POST', '/api/dossiers', contact)).toMatchObject({
      status: 400,
      body: { failure: { code: 'invalidInput', problems } },
    });
    expect(await test.prisma.person.count()).toBe(0);
  });

  it('is refused in a situation, wherever it is written', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    const body = { expectedVersion: 0, person: { ...resident, street: `chez ${number}` }, facts: enoughToLive };
    expect(await agent.call('PUT', `/api/dossiers/${nowhere}/situation`, body)).toMatchObject({
      status: 400,
      body: { failure: { problems: [{ field: 'body.person.street', problem: 'socialSecurityNumber' }] } },
    });
  });

  it('may be a password', async () => {
    expect(await test.visit().signIn('personne@ville.example', '1850794028123')).toMatchObject({ status: 401 });
  });
});
