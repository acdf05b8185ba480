import { randomUUID } from 'node:crypto';
import { endpoints, type LenderLetters } from '@parcours/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, type Visitor } from '../../test/app.ts';
import { contactOn } from '../../test/office.ts';
import { formWith, pdfOf } from '../../test/papers.ts';

const granted = 2;

describe('the letters of the lender', () => {
  let test: TestApp;
  let agent: Visitor;
  let dossierId: string;

  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
  });
  beforeEach(async () => {
    const answer = await agent.call('POST', '/api/dossiers', contactOn('2026-03-01'));
    dossierId = String(Object(answer.body)['id']);
    const grant = { happenedOn: '2026-03-09', amountCents: 100_000, durationMonths: 12, isToTell: true };
    const recorded = await agent.call('POST', `/api/dossiers/${dossierId}/grant`, { expectedVersion: 1, ...grant });
    expect(recorded.status).toBe(200);
  });
  afterAll(() => test.close());

  const letters = () => `/api/dossiers/${dossierId}/lender-letters`;
  const send = (
    content: Uint8Array,
    { id = randomUUID(), history = 'path', sequence = granted, name = 'accord.pdf', visitor = agent } = {},
  ) => {
    const { body, contentType } = formWith(content, name, { id, history, sequence: String(sequence) });
    return visitor.call('POST', letters(), body, { 'content-type': contentType });
  };
  const listed = (body: unknown): LenderLetters => endpoints.listLenderLetters.reply.parse(body);
  const lettersOf = async () => listed((await agent.call('GET', letters())).body).answers;

  it('are filed with the line that tells what they say, and come back byte for byte, running nothing', async () => {
    const content = pdfOf('', 'granted');
    const id = randomUUID();
    const [answer] = listed((await send(content, { id })).body).answers;
    expect(answer).toMatchObject({ history: 'path', sequence: granted, kind: 'granted', submission: 1 });
    expect(answer?.letters).toMatchObject([{ id, name: 'accord.pdf', mediaType: 'application/pdf', takenOut: null }]);
    const read = await agent.call('GET', `${letters()}/${id}`);
    expect(read.body).toBe(content.toString());
    expect(read.headers).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(read.headers['content-disposition']).toMatch(/^attachment; /);
    const audited = await test.prisma.auditEntry.findMany({ where: { dossierId, action: { startsWith: 'lenderL' } } });
    expect(audited.map(({ action }) => action)).toEqual(['lenderLetter.added', 'lenderLetter.viewed']);
    expect(JSON.stringify(audited.map(({ facts }) => facts))).not.toContain('accord.pdf');
  });

  it('are filed once when the same form comes again after a lost answer, even at the same moment', async () => {
    const content = pdfOf('', 'again');
    const id = randomUUID();
    const answers = await Promise.all([send(content, { id }), send(content, { id }), send(content, { id })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await lettersOf())[0]?.letters).toHaveLength(1);
    expect(await send(content)).toMatchObject({ status: 409, body: { failure: { code: 'fileAlreadyThere' } } });
    expect(await send(pdfOf('', 'else'), { id })).toMatchObject({ status: 409 });
  });

  it('are filed with what the lender said only, and not with a line that was voided', async () => {
    for (const elsewhere of [{ sequence: 1 }, { sequence: 9 }, { history: 'loan', sequence: 1 }])
      expect((await send(pdfOf(), elsewhere)).status).toBe(404);
    const kept = randomUUID();
    await send(pdfOf('', 'kept'), { id: kept });
    const voiding = { expectedVersion: granted, sequence: granted, why: 'erreur' };
    expect((await agent.call('POST', `/api/dossiers/${dossierId}/voiding`, voiding)).status).toBe(200);
    expect(await send(pdfOf('', 'late'))).toMatchObject({
      status: 409,
      body: { failure: { code: 'exchangeChangedMeanwhile' } },
    });
    expect(await lettersOf()).toMatchObject([{ isVoided: true, letters: [{ id: kept }] }]);
  });

  it('can be of the offer of the loan', async () => {
    const act = { id: randomUUID(), expectedVersion: 0, happenedOn: '2026-03-12', act: { kind: 'offerSigned' } };
    expect((await agent.call('POST', `/api/dossiers/${dossierId}/loan/acts`, act)).status).toBe(200);
    expect((await send(pdfOf('', 'offer'), { history: 'loan', sequence: 1, name: 'offre.pdf' })).status).toBe(200);
    expect(await lettersOf()).toMatchObject([
      { kind: 'granted', letters: [] },
      { kind: 'offerSigned', submission: null, letters: [{ name: 'offre.pdf' }] },
    ]);
  });

  it('are refused by their bytes, as any file, and leave nothing', async () => {
    const answer = await send(Buffer.from('pas un PDF'));
    expect(answer).toMatchObject({
      body: { failure: { code: 'pieceFileRefused', problem: { code: 'typeNotTaken' } } },
    });
    expect((await lettersOf())[0]?.letters).toEqual([]);
  });

  it('taken out keep their reason and their content, and can come back', async () => {
    const content = pdfOf('', 'wrong one');
    const id = randomUUID();
    await send(content, { id });
    const answer = await agent.call('POST', `${letters()}/${id}/withdrawal`, { why: 'autre personne' });
    expect(listed(answer.body).answers[0]?.letters).toMatchObject([{ id, takenOut: { why: 'autre personne' } }]);
    expect((await agent.call('POST', `${letters()}/${id}/withdrawal`, { why: 'encore' })).status).toBe(404);
    expect((await agent.call('GET', `${letters()}/${id}`)).body).toBe(content.toString());
    expect((await send(content)).status).toBe(200);
  });

  it('are for agents only, and only through their own dossier', async () => {
    const id = randomUUID();
    await send(pdfOf('', 'for agents'), { id });
    for (const visitor of [test.visit(), await test.visitAs('head'), await test.visitAs('frontDesk')]) {
      expect([401, 403]).toContain((await visitor.call('GET', `${letters()}/${id}`)).status);
      expect([401, 403]).toContain((await send(pdfOf(), { visitor })).status);
    }
    const other = await agent.call('POST', '/api/dossiers', contactOn('2026-03-01'));
    const elsewhere = `/api/dossiers/${String(Object(other.body)['id'])}/lender-letters/${id}`;
    expect((await agent.call('GET', elsewhere)).status).toBe(404);
    await send(pdfOf('', 'log'), { name: 'Awa-Dupont-accord.pdf' });
    expect(test.logged()).not.toContain('Dupont');
  });
});
