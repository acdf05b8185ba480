import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Contact, clockAt, contactOn, failureOf, type Office, openOffice } from '../../test/office.ts';
import { everythingStored, projectionsOf } from '../../test/stored.ts';
import { createDossiers } from '../store/create-dossiers.ts';
import { openDossier } from './open-dossier.ts';
import { readDossier } from './read-dossier.ts';
import { readHistory } from './read-history.ts';
import { readVariants } from './search/sources.ts';

const today = '2026-03-16';

describe('opening a dossier', () => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice(20);
  });

  afterEach(() => office.close());

  const dependencies = () => ({ prisma: office.prisma, now: clockAt(today) });
  const open = (contact: Contact, caller = office.agent) => openDossier(dependencies(), { contact, caller });
  const referenceOf = async (happenedOn: string) => (await open(contactOn(happenedOn))).reference;

  it('numbers dossiers within the year of the first contact', async () => {
    expect(await referenceOf('2026-01-05')).toBe('2026-0001');
    expect(await referenceOf('2026-03-16')).toBe('2026-0002');
    expect(await referenceOf('2025-12-31')).toBe('2025-0001');
    expect(await referenceOf('2025')).toBe('2025-0002');
    expect(await referenceOf('2014-03')).toBe('2014-0001');
    expect(await referenceOf('2026-02')).toBe('2026-0003');
  });

  it('gives different numbers, with none missing, to dossiers opened at the same moment', async () => {
    const opened = await Promise.all(Array.from({ length: 30 }, () => open(contactOn(today))));
    const expected = Array.from({ length: 30 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`);
    expect(opened.map(({ reference }) => reference).sort()).toEqual(expected);
  });

  it('waits for nobody who writes the same names in another year, such as an import that goes on', async () => {
    const { prisma, agent } = office;
    const person = {
      lastName: 'Zybulska',
      firstName: 'Oriane',
      bornOn: null,
      telephone: null,
      email: null,
      town: null,
    };
    const kept = { recordedAt: clockAt(today)(), recordedById: agent.accountId };
    const { id, happenedOn, person: _, ...content } = contactOn('2025-03-10');
    const event = { kind: 'firstContactMade', ...content } as const;
    const [first] = await prisma.$transaction(async (transaction) => {
      const created = await createDossiers(transaction, [
        { id, person, agentId: null, history: [{ sequence: 1, happenedOn, event, ...kept }] },
      ]);
      expect(await open(contactOn(today, { person }))).toMatchObject({ reference: '2026-0001' });
      return created;
    });
    expect(first).toMatchObject({ reference: '2025-0001' });
    expect((await readVariants(prisma, 'zybulksa')).variants).toEqual(['zybulksa', 'zybulska']);
  });

  it('opens one dossier when the same form is sent again, because no answer came', async () => {
    const contact = contactOn(today);
    const opened = await open(contact);
    expect(await open(contact)).toEqual(opened);
    expect(await office.prisma.dossier.count()).toBe(1);
    expect((await open(contactOn(today))).reference).toBe('2026-0002');
  });

  it('leaves the dossier to whoever opens it, and to nobody when the front desk does', async () => {
    const agentOf = async (caller: Office['agent']) => {
      const { id } = await open(contactOn(today), caller);
      return (await readDossier(dependencies(), { dossierId: id, caller: office.agent })).agent;
    };
    expect(await agentOf(office.agent)).toEqual({ id: 'agent', name: 'Compte agent' });
    expect(await agentOf(office.frontDesk)).toBeNull();
    expect(await agentOf({ ...office.frontDesk, roles: ['frontDesk', 'agent'] })).toMatchObject({ id: 'frontDesk' });
  });

  it('keeps the person, the request and the first line of the history', async () => {
    const person = {
      lastName: 'Exemple-Fictif',
      firstName: 'Élodie',
      bornOn: null,
      telephone: '06 39 98 00 01',
      email: 'elodie@exemple.test',
      town: 'Sucy-en-Brie',
    };
    const contact = contactOn('2026-03', { channel: 'association', channelDetail: 'Association fictive', person });
    const { id } = await open(contact, office.frontDesk);

    expect(await readDossier(dependencies(), { dossierId: id, caller: office.agent })).toMatchObject({
      reference: '2026-0001',
      version: 1,
      person,
      state: 'open',
      stage: 'contact',
      furthest: 'firstContact',
      waiting: { for: 'preScreening', turn: 'town', since: '2026-03', next: 'preScreened' },
      firstContactOn: '2026-03',
      channel: 'association',
      channelDetail: 'Association fictive',
      medium: 'desk',
      project: 'drivingLicence',
      amountCents: 120_000,
      durationMonths: 24,
      sourceRow: null,
    });
    const { lines } = await readHistory(office.prisma, { dossierId: id, caller: office.agent });
    expect(lines).toEqual([
      {
        sequence: 1,
        happenedOn: '2026-03',
        recordedAt: '2026-03-16T11:00:00.000Z',
        recordedBy: 'Compte frontDesk',
        voidedBy: null,
        event: {
          kind: 'firstContactMade',
          channel: 'association',
          channelDetail: 'Association fictive',
          medium: 'desk',
          request: contact.request,
        },
      },
    ]);
    const { stored, fresh } = await projectionsOf(office.prisma, id);
    expect(stored).toEqual(fresh);
  });

  it('notes who opened it, without a word about the person', async () => {
    const { id } = await open(contactOn(today, { person: { lastName: 'Exemple' } }), office.frontDesk);
    const audit = await office.prisma.auditEntry.findMany();
    expect(audit).toMatchObject([{ actorId: 'frontDesk', action: 'dossier.opened', dossierId: id, facts: {} }]);
  });

  it.for(['2026-03-17', '2026-04', '2027'])('refuses a first contact in the future (%s)', async (happenedOn) => {
    const before = await everythingStored(office.prisma);
    expect(await failureOf(open(contactOn(happenedOn)))).toEqual({
      code: 'actRefused',
      refusals: [{ code: 'inTheFuture', happenedOn, today }],
    });
    expect(await everythingStored(office.prisma)).toEqual(before);
  });

  it('takes a month and a year that have begun', async () => {
    expect(await referenceOf('2026-03')).toBe('2026-0001');
    expect(await referenceOf('2026')).toBe('2026-0002');
  });

  it('refuses a head who is not an agent', async () => {
    expect(await failureOf(open(contactOn(today), office.head))).toEqual({
      code: 'actRefused',
      refusals: [{ code: 'notYourRole', roles: ['frontDesk', 'agent'] }],
    });
  });

  it('gives the number back when the dossier cannot be kept', async () => {
    const before = await everythingStored(office.prisma);
    await expect(open(contactOn(today), { ...office.agent, accountId: 'deleted meanwhile' })).rejects.toThrow();
    expect(await everythingStored(office.prisma)).toEqual(before);
    expect(await referenceOf(today)).toBe('2026-0001');
  });
});
