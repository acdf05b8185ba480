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
    const body = {
      expectedVersion: 0,
      expectedPersonVersion: 1,
      person: { ...resident, street: `chez ${number}` },
      facts: enoughToLive,
    };
    expect(await agent.call('PUT', `/api/dossiers/${nowhere}/situation`, body)).toMatchObject({
      status: 400,
      body: { failure: { problems: [{ field: 'body.person.street', problem: 'socialSecurityNumber' }] } },
    });
  });

  it('is refused in a note of contact and in a working note', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    const text = `a dit ${number}`;
    const contact = { happenedOn: '2026-03-12', medium: 'desk', direction: 'incoming', correspondent: 'person' };
    const refused = {
      status: 400,
      body: { failure: { problems: [{ field: 'body.text', problem: 'socialSecurityNumber' }] } },
    };
    const note = { id: nowhere, ...contact, correspondentName: null, text };
    expect(await agent.call('POST', `/api/dossiers/${nowhere}/contact-notes`, note)).toMatchObject(refused);
    const working = { id: nowhere, text };
    expect(await agent.call('POST', `/api/dossiers/${nowhere}/working-notes`, working)).toMatchObject(refused);
  });

  it('may be a password', async () => {
    expect(await test.visit().signIn('personne@ville.example', '1850794028123')).toMatchObject({ status: 401 });
  });
});
