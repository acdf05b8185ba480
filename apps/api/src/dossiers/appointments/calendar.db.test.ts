import { randomUUID } from 'node:crypto';
import { actEndpoints, appointmentEndpoints } from '@parcours/contracts';
import { addDays, parisDay } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from '../../../test/app.ts';
import { contactOn } from '../../../test/office.ts';

const today = parisDay(new Date());
const opened = appointmentEndpoints.openCalendarFeed.reply;

describe('calendars', () => {
  let test: TestApp;
  let agent: Visitor & TestAccount;
  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
  });
  afterAll(() => test.close());

  /** A dossier of the agent with an appointment in three days, at a place that somebody described. */
  const giveAppointment = async (): Promise<{ id: string; reference: string }> => {
    const contact = contactOn(today, { person: { lastName: 'Durand', firstName: 'Zoé' } });
    const { body } = await agent.call('POST', '/api/dossiers', contact);
    const { id, reference } = body as { id: string; reference: string };
    const given = await agent.call('POST', actEndpoints.appointmentGiven.path.replace(':dossierId', id), {
      expectedVersion: 1,
      happenedOn: today,
      appointmentOn: addDays(today, 3),
      time: '14:30',
      place: 'elsewhere',
      placeDetail: 'chez sa sœur, 3 rue du Fort',
    });
    expect(given.status).toBe(200);
    return { id, reference };
  };
  const openFeed = async (visitor: Visitor, expectedVersion: number, id: string = randomUUID()) => {
    const answer = await visitor.call('POST', '/api/calendar-feed', { id, expectedVersion });
    expect(answer.status).toBe(200);
    return opened.parse(answer.body);
  };
  const read = (address: string) => test.visit().call('GET', new URL(address).pathname);
  const refused = { status: 404, body: { failure: { code: 'notFound' } } };

  it('give the person when and where, and nothing of why', async () => {
    const { id } = await giveAppointment();
    const { status, headers, body } = await agent.call('GET', `/api/dossiers/${id}/appointment-file`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': "attachment; filename*=UTF-8''rendez-vous.ics",
      'cache-control': 'no-store',
    });
    const text = String(body).replaceAll('\r\n ', '');
    expect(text).toContain(`DTSTART;TZID=Europe/Paris:${addDays(today, 3).replaceAll('-', '')}T143000`);
    expect(text).toContain('SUMMARY:Rendez-vous\\, Direction de l’Action Sociale et des Solidarités');
    expect(text).toContain('LOCATION:chez sa sœur\\, 3 rue du Fort');
    expect(text).not.toMatch(/microcrédit refusé|prêt|€|Durand|Zoé/);
    const audit = await test.prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } });
    expect(audit).toMatchObject({ action: 'appointment.exported', dossierId: id, actorId: agent.accountId });
  });

  it('have no file where no appointment is to come', async () => {
    const { body } = await agent.call('POST', '/api/dossiers', contactOn(today));
    const { id } = body as { id: string };
    expect(await agent.call('GET', `/api/dossiers/${id}/appointment-file`)).toMatchObject(refused);
  });

  it('of an agent are read by a secret address, without a name, and only a fingerprint of it is kept', async () => {
    const { reference } = await giveAppointment();
    const owner = agent;
    const { address, feed } = await openFeed(owner, 0);
    expect(feed).toMatchObject({ version: 1, lastReadAt: null });
    const { status, headers, body } = await read(address);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'referrer-policy': 'no-referrer',
    });
    const text = String(body).replaceAll('\r\n ', '');
    expect(text).toContain(`SUMMARY:Rendez-vous ${reference}`);
    expect(text).not.toMatch(/Durand|Zoé|sœur|Fort/);
    const token = address.split('/').at(-1) ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const stored = await test.prisma.calendarFeed.findUniqueOrThrow({ where: { accountId: owner.accountId } });
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(stored.lastReadAt).not.toBeNull();
    expect(test.logged()).not.toContain(token);
  });

  it('of an agent hold the appointments of their own dossiers only', async () => {
    await giveAppointment();
    const colleague = await test.visitAs('agent');
    const { address } = await openFeed(colleague, 0);
    expect(String((await read(address)).body)).not.toContain('BEGIN:VEVENT');
  });

  it('open nothing by a wrong, replaced or revoked address', async () => {
    const owner = await test.visitAs('agent');
    const first = await openFeed(owner, 0);
    expect(await read(`${first.address.slice(0, -1)}${first.address.endsWith('A') ? 'B' : 'A'}`)).toMatchObject(
      refused,
    );
    expect(await read(first.address.replace(/[^/]+$/, 'x'))).toMatchObject(refused);
    const second = await openFeed(owner, 1);
    expect(await read(first.address)).toMatchObject(refused);
    expect((await read(second.address)).status).toBe(200);
    const revoked = await owner.call('POST', '/api/calendar-feed/revocation', { expectedVersion: 2 });
    expect(revoked).toMatchObject({ status: 200, body: { version: 3, since: null } });
    expect(await read(second.address)).toMatchObject(refused);
    const audit = await test.prisma.auditEntry.findMany({
      where: { actorId: owner.accountId },
      orderBy: { id: 'asc' },
    });
    expect(audit.map(({ action }) => action).filter((action) => action.startsWith('calendar'))).toEqual([
      'calendar.opened',
      'calendar.replaced',
      'calendar.revoked',
    ]);
  });

  it('open nothing once their owner is deactivated or accompanies nobody any more', async () => {
    const owner = await test.visitAs('agent');
    const { address } = await openFeed(owner, 0);
    const change = (data: { deactivatedAt?: Date | null; roles?: ('agent' | 'head')[] }) =>
      test.prisma.user.update({ where: { id: owner.accountId }, data });
    await change({ deactivatedAt: new Date() });
    expect(await read(address)).toMatchObject(refused);
    await change({ deactivatedAt: null, roles: ['head'] });
    expect(await read(address)).toMatchObject(refused);
    await change({ roles: ['agent'] });
    expect((await read(address)).status).toBe(200);
  });

  it('are changed by one window at a time', async () => {
    const owner = await test.visitAs('agent');
    await openFeed(owner, 0);
    const late = await owner.call('POST', '/api/calendar-feed', { id: randomUUID(), expectedVersion: 0 });
    expect(late).toMatchObject({ status: 409, body: { failure: { code: 'calendarFeedChanged' } } });
  });

  it('are opened and revoked once when the same is sent again after a lost answer', async () => {
    const [owner, other] = [await test.visitAs('agent'), await test.visitAs('agent')];
    const id = randomUUID();
    const opened = await openFeed(owner, 0, id);
    expect(await openFeed(owner, 0, id)).toEqual(opened);
    expect((await openFeed(other, 0, id)).address).not.toBe(opened.address);
    const revoke = () => owner.call('POST', '/api/calendar-feed/revocation', { expectedVersion: 1 });
    expect(await revoke()).toMatchObject({ status: 200, body: { version: 2, since: null } });
    expect(await revoke()).toMatchObject({ status: 200, body: { version: 2, since: null } });
    const lines = await test.prisma.auditEntry.findMany({
      where: { actorId: owner.accountId, action: { startsWith: 'calendar' } },
    });
    expect(lines).toHaveLength(2);
  });
});

describe('whoever guesses at calendars', () => {
  it('is soon turned away', async () => {
    const test = await openTestApp({
      traffic: { requestsPerMinute: 100_000, passwordsPerMinute: 2, longestLagMs: 0 },
    });
    try {
      const visitor = test.visit();
      for (let count = 0; count < 2; count += 1) {
        expect((await visitor.call('GET', `/api/calendars/guess-${count}`)).status).toBe(404);
      }
      expect((await visitor.call('GET', '/api/calendars/guess')).status).toBe(429);
    } finally {
      await test.close();
    }
  });
});
