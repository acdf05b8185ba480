import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MailServer, openMailServer } from '../../../test/mail-server.ts';
import { clockAt, failureOf, type Office, openOffice } from '../../../test/office.ts';
import { openOn2016 } from '../../../test/path.ts';
import { sendLetterJob } from '../../jobs/every-job.ts';
import { prepareJobs } from '../../jobs/prepare-jobs.ts';
import { startWorker } from '../../jobs/start-worker.ts';
import { createMailer, type Mailer } from '../../mail/mailer.ts';
import { readExchanges } from '../read-exchanges.ts';
import { addLetter } from './add-letter.ts';
import { sendLetter, sendLetterHandler } from './send-letter.ts';

describe('a letter by e-mail', () => {
  let office: Office;
  let server: MailServer;
  let mailer: Mailer;
  let sent: number;

  beforeAll(async () => {
    office = await openOffice(10);
    await prepareJobs(office.url, [sendLetterJob]);
    server = await openMailServer();
    mailer = createMailer({ smtpUrl: server.url, from: 'microcredit@ville.example' });
  });
  afterAll(async () => {
    await server.close();
    await office.close();
  });
  beforeEach(() => {
    server.mood = 'takes';
    sent = server.received.length;
  });

  const now = clockAt('2026-03-12');
  const add = async (given: { email?: string | null; canSendMail?: boolean } = {}) => {
    const { email = 'awa@exemple.test', canSendMail = true } = given;
    const dossierId = await openOn2016(office);
    const { personId } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    await office.prisma.person.update({ where: { id: personId }, data: { email } });
    const id = randomUUID();
    const letter = {
      id,
      kind: 'reminder' as const,
      templateVersion: 0,
      subject: 'Votre demande',
      way: 'email' as const,
    };
    const text = 'Merci d’apporter le devis.';
    await addLetter({ prisma: office.prisma, now, canSendMail }, { ...letter, text, dossierId, caller: office.agent });
    return { dossierId, id, personId };
  };
  const send = (id: string, given: Mailer | null = mailer) =>
    sendLetter({ prisma: office.prisma, mailer: given, now }, id);
  const stateOf = async (dossierId: string) => {
    const [letter] = (await readExchanges(office.prisma, { dossierId })).letters;
    return [letter?.state, letter?.failure];
  };
  const messages = () => server.received.slice(sent);

  it('waits until its job hands it over, word for word, to the person', async () => {
    const { dossierId, id } = await add();
    expect(await stateOf(dossierId)).toEqual(['waiting', null]);
    await send(id);
    expect(await stateOf(dossierId)).toEqual(['sent', null]);
    expect(messages()).toMatchObject([{ to: ['awa@exemple.test'] }]);
    expect(messages()[0]?.content).toContain(`Message-ID: <${id}@ville.example>`);
    expect(messages()[0]?.content).toMatch(/Merci d=E2=80=99apporter le devis\./);
  });

  it('leaves once, whoever else has the same job', async () => {
    const { dossierId, id } = await add();
    await Promise.all([send(id), send(id), send(id)].map((run) => run.catch(() => undefined)));
    await send(id);
    expect(messages()).toHaveLength(1);
    expect(['sent', 'failed']).toContain((await stateOf(dossierId))[0]);
  });

  it('is never sent again after a kill between sending and noting: it says that nobody knows', async () => {
    const { dossierId, id } = await add();
    const killed: Mailer = {
      send: async (message) => {
        await mailer.send(message);
        throw new Error('killed');
      },
    };
    await expect(send(id, killed)).rejects.toThrow('killed');
    expect(await stateOf(dossierId)).toEqual(['sending', null]);
    await send(id);
    expect(await stateOf(dossierId)).toEqual(['failed', 'notKnown']);
    expect(messages()).toHaveLength(1);
  });

  it('is not sent again when the server hangs up after it got everything', async () => {
    const { dossierId, id } = await add();
    server.mood = 'hangsUp';
    await send(id);
    expect(await stateOf(dossierId)).toEqual(['failed', 'notKnown']);
    await send(id);
    expect(messages()).toHaveLength(1);
  });

  it('fails for good when the server refuses the address', async () => {
    const { dossierId, id } = await add();
    server.mood = 'refuses';
    await send(id);
    expect(await stateOf(dossierId)).toEqual(['failed', 'refusedByServer']);
  });

  it('waits for another try while the server is busy, away or no longer configured', async () => {
    const { dossierId, id } = await add();
    server.mood = 'isBusy';
    await expect(send(id)).rejects.toThrow('did not take it now');
    const nowhere = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'microcredit@ville.example' });
    await expect(send(id, nowhere)).rejects.toThrow('did not take it now');
    await expect(send(id, null)).rejects.toThrow('did not take it now');
    expect(await stateOf(dossierId)).toEqual(['waiting', null]);
    await sendLetterHandler({ prisma: office.prisma, mailer: null, now }).giveUp({ letterId: id });
    expect(await stateOf(dossierId)).toEqual(['failed', 'unreachable']);
  });

  it('fails with its reason when the address was taken away meanwhile', async () => {
    const { dossierId, id, personId } = await add();
    await office.prisma.person.update({ where: { id: personId }, data: { email: null } });
    await send(id);
    expect(await stateOf(dossierId)).toEqual(['failed', 'noAddress']);
    expect(messages()).toEqual([]);
  });

  it('is not even written without an address, or without a mail server', async () => {
    expect(await failureOf(add({ email: null }))).toEqual({ code: 'exchangeRefused', refusals: ['noEmailAddress'] });
    expect(await failureOf(add({ canSendMail: false }))).toEqual({
      code: 'exchangeRefused',
      refusals: ['emailNotConfigured'],
    });
  });

  it('is sent by a worker that starts later', async () => {
    const { dossierId } = await add();
    const log = { info: () => undefined, error: () => undefined };
    const handlers = [sendLetterHandler({ prisma: office.prisma, mailer, now })];
    const worker = await startWorker({ databaseUrl: office.url, handlers, log });
    try {
      await expect.poll(() => stateOf(dossierId), { timeout: 20_000 }).toEqual(['sent', null]);
    } finally {
      await worker.stop();
    }
  });

  it('keeps the address and the words out of the journal', async () => {
    const { dossierId, id } = await add();
    await send(id);
    const lines = await office.prisma.auditEntry.findMany({ where: { dossierId }, orderBy: { id: 'asc' } });
    expect(lines.slice(-2).map(({ action, facts }) => [action, facts])).toEqual([
      ['letter.moved', { letterId: id, state: 'sending' }],
      ['letter.moved', { letterId: id, state: 'sent' }],
    ]);
    expect(JSON.stringify(lines.map(({ facts }) => facts))).not.toMatch(/devis|exemple\.test/);
  });
});
