import { randomUUID } from 'node:crypto';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAct } from '../src/dossiers/record-act.ts';
import { searchDossiers } from '../src/dossiers/search/search-dossiers.ts';
import { listTasks } from '../src/dossiers/tasks/list-tasks.ts';
import { readMyDay } from '../src/dossiers/tasks/read-my-day.ts';
import { noteLoanAct } from '../src/loans/note-loan-act.ts';
import { readLoan } from '../src/loans/read-loan.ts';
import { listRefunds } from '../src/loans/refunds/list-refunds.ts';
import { makeRefundStatement } from '../src/loans/refunds/make-refund-statement.ts';
import { voidLoanLine } from '../src/loans/void-loan-line.ts';
import { rebuildLoans } from '../src/store/rebuild-loans.ts';
import { loansOf, offerSigned, payout, scheduled } from './loans.ts';
import { clockAt, failureOf, type Office, openOffice } from './office.ts';
import { openOn2016 } from './path.ts';

describe('a loan', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const { at, grant, noting, note, toRunning, toOver, pathOf } = loansOf(() => office);

  it('is followed from the grant to the refund, and moves the path of its dossier on the way', async () => {
    const dossierId = await toOver();
    expect(await readLoan(at(), { dossierId })).toMatchObject({
      state: 'over',
      offer: { signedOn: '2016-06-11', withdrawableUntil: '2016-06-25' },
      terms: { yearlyRateBasisPoints: 400, refundedPercent: 100, refundDelayMonths: 0 },
      refund: { interestCents: 2_614, refundCents: 2_614, dueOn: '2017-06-25' },
    });
    const statementId = randomUUID();
    const asked = {
      id: statementId,
      askedOn: civilDateOf('2017-07-01'),
      dossierIds: [dossierId],
      caller: office.agent,
    };
    await makeRefundStatement(at(), asked);
    const { refunds, statements } = await makeRefundStatement(at(), asked);
    expect(refunds.find((refund) => refund.dossierId === dossierId)).toMatchObject({
      standing: 'asked',
      refundCents: 2_614,
      askedOn: '2017-07-01',
    });
    expect(statements.filter(({ id }) => id === statementId)).toMatchObject([{ loans: 1, refundCents: 2_614 }]);
    const over = await note(dossierId, 6, '2017-09-01', { kind: 'refundReceived', amountCents: 2_600 });
    expect(over).toMatchObject({ state: 'refunded', refundReceived: { on: '2017-09-01', amountCents: 2_600 } });
    const found = await searchDossiers(at(), { text: 'garage', caller: office.agent });
    expect(found).toMatchObject({ found: [{ dossierId, reasons: ['supplier'] }] });
    expect(await pathOf(dossierId)).toEqual([
      ['paidOut', '2016-06-25'],
      ['loanRepaid', '2017-06-25'],
      ['interestRefunded', '2017-09-01'],
    ]);
    const actions = await office.prisma.auditEntry.findMany({ where: { dossierId, action: { startsWith: 'loan.' } } });
    expect(actions.map(({ action }) => action)).toContain('loan.refundAsked');
  });

  it('is written once when the same form is sent again, and told when somebody was faster', async () => {
    const dossierId = await grant();
    const given = noting(dossierId, 0, '2016-06-11', offerSigned);
    await noteLoanAct(at(), given);
    expect(await noteLoanAct(at(), given)).toMatchObject({ version: 1, state: 'offered' });
    expect(await failureOf(note(dossierId, 0, '2016-06-25', payout))).toMatchObject({
      code: 'loanChangedMeanwhile',
      currentVersion: 1,
      since: [{ sequence: 1, event: { kind: 'offerSigned', withdrawalDays: 14 } }],
    });
  });

  it('asks for news of instalments, then for the refund once it is due, until both are noted', async () => {
    const dossierId = await toRunning();
    const taskOn = async (on: string) =>
      (await listTasks({ prisma: office.prisma, now: clockAt(civilDateOf(on)) }, { dossierId })).ruleTask;
    const dayOn = async (on: string) =>
      (await readMyDay({ prisma: office.prisma, now: clockAt(civilDateOf(on)) }, { caller: office.agent })).lines.find(
        ({ dossier }) => dossier.id === dossierId,
      )?.ruleTask?.rule ?? null;
    expect(await taskOn('2016-08-01')).toMatchObject({ rule: 'askInstalments', dueOn: '2016-08-24' });
    expect(await dayOn('2016-08-23')).toBeNull();
    expect(await dayOn('2016-08-24')).toBe('askInstalments');
    await note(dossierId, 3, '2017-06-25', { kind: 'instalmentsNoted', from: 1, to: 11, standing: 'met' });
    expect(await taskOn('2017-06-30')).toMatchObject({ rule: 'askInstalments', dueOn: '2017-07-25' });
    await note(dossierId, 4, '2017-06-25', { kind: 'loanEnded' });
    expect(await taskOn('2017-06-30')).toMatchObject({ rule: 'askRefund', dueOn: '2017-06-25' });
    expect(await dayOn('2017-06-30')).toBe('askRefund');
    const askedOn = civilDateOf('2017-07-01');
    await makeRefundStatement(at(), { id: randomUUID(), askedOn, dossierIds: [dossierId], caller: office.agent });
    expect(await taskOn('2017-07-01')).toMatchObject({ rule: 'giveNews' });
    expect(await dayOn('2017-07-01')).toBeNull();
  });

  it('refuses a withdrawal after the time of the offer, with both dates, and writes nothing', async () => {
    const dossierId = await grant();
    await note(dossierId, 0, '2016-06-11', offerSigned);
    expect(await failureOf(note(dossierId, 1, '2016-06-26', { kind: 'offerWithdrawn' }))).toEqual({
      code: 'loanRefused',
      refusals: [{ code: 'withdrawalTimeOver', happenedOn: '2016-06-26', untilOn: '2016-06-25' }],
    });
    expect(await readLoan(at(), { dossierId })).toMatchObject({ version: 1, state: 'offered' });
  });

  it('knows what was recorded on its dossier, which is not told again: the payment, then the end', async () => {
    const dossierId = await grant();
    const record = async (on: string, act: Act) => {
      const { version: expectedVersion } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
      await recordAct(at(), { dossierId, expectedVersion, act, happenedOn: partialDateOf(on), caller: office.agent });
    };
    await record('2016-06-25', exampleActs.paidOut);
    expect(await readLoan(at(), { dossierId })).toMatchObject({
      state: 'paidOut',
      offers: ['offerWithdrawn', 'scheduled'],
    });
    await note(dossierId, 0, '2016-06-25', scheduled);
    await record('2017-06-25', exampleActs.loanRepaid);
    expect(await readLoan(at(), { dossierId })).toMatchObject({ state: 'over', overOn: '2017-06-25' });
    const { refunds } = await listRefunds(at(), { caller: office.agent });
    expect(refunds.find((refund) => refund.dossierId === dossierId)).toMatchObject({ standing: 'toAsk' });
    const askedOn = civilDateOf('2017-07-01');
    await makeRefundStatement(at(), { id: randomUUID(), askedOn, dossierIds: [dossierId], caller: office.agent });
    const received = await note(dossierId, 2, '2017-09-01', { kind: 'refundReceived', amountCents: 2_614 });
    expect(received.state).toBe('refunded');
    expect((await pathOf(dossierId)).map(([kind]) => kind)).toEqual(['paidOut', 'loanRepaid', 'interestRefunded']);
  });

  it('is read again, with what its dossier tells, when what was read before is taken away', async () => {
    const dossierId = await toRunning();
    const { version: expectedVersion } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    const act = exampleActs.loanRepaid;
    const happenedOn = partialDateOf('2017-06-25');
    await recordAct(at(), { dossierId, expectedVersion, act, happenedOn, caller: office.agent });
    const running = await toRunning();
    const where = { dossierId: { in: [dossierId, running] } };
    const before = await office.prisma.loan.findMany({ where, orderBy: { state: 'asc' } });
    await office.prisma.loan.deleteMany({ where });
    await rebuildLoans(office.prisma);
    expect(before).toMatchObject([
      { state: 'running', instalmentWithoutNewsOn: new Date('2016-07-25') },
      { state: 'over' },
    ]);
    expect(await office.prisma.loan.findMany({ where, orderBy: { state: 'asc' } })).toEqual(before);
  });

  it('asks for the day of an end that its dossier tells by the month, before any refund', async () => {
    const dossierId = await toRunning();
    const { version: expectedVersion } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    const act = exampleActs.loanRepaid;
    const happenedOn = partialDateOf('2017-06');
    await recordAct(at(), { dossierId, expectedVersion, act, happenedOn, caller: office.agent });
    expect(await readLoan(at(), { dossierId })).toMatchObject({ overOn: null, refund: null, offers: ['loanEnded'] });
    const listed = async () =>
      (await listRefunds(at(), { caller: office.agent })).refunds.find((refund) => refund.dossierId === dossierId);
    expect(await listed()).toBeUndefined();
    await note(dossierId, 3, '2017-06-25', { kind: 'loanEnded' });
    expect(await listed()).toMatchObject({ overOn: '2017-06-25', standing: 'toAsk' });
    expect((await pathOf(dossierId)).map(([kind]) => kind)).toEqual(['paidOut', 'loanRepaid']);
  });

  it('needs a grant', async () => {
    const dossierId = await openOn2016(office);
    expect(await failureOf(note(dossierId, 0, '2016-06-11', offerSigned))).toEqual({
      code: 'loanRefused',
      refusals: [{ code: 'notGranted' }],
    });
    expect(await readLoan(at(), { dossierId })).toMatchObject({ isGranted: false, offers: [] });
    expect(await failureOf(readLoan(at(), { dossierId: randomUUID() }))).toEqual({ code: 'notFound' });
  });

  it('writes nothing of a payment that has no place on the path', async () => {
    const dossierId = await grant();
    expect(await failureOf(note(dossierId, 0, '2016-06-01', payout))).toMatchObject({ code: 'actRefused' });
    expect((await readLoan(at(), { dossierId })).lines).toEqual([]);
  });

  it('is corrected by voiding a line, with the reason', async () => {
    const dossierId = await toRunning();
    const voiding = {
      id: randomUUID(),
      dossierId,
      expectedVersion: 3,
      sequence: 3,
      why: 'Autre durée',
      caller: office.agent,
    };
    expect(await failureOf(voidLoanLine(at(), { ...voiding, sequence: 2 }))).toMatchObject({
      refusals: [{ code: 'laterLineNeedsIt', sequence: 3 }],
    });
    await voidLoanLine(at(), voiding);
    expect(await voidLoanLine(at(), voiding)).toMatchObject({ version: 4, state: 'paidOut', instalments: [] });
  });

  it.for([
    `UPDATE loan_event SET kind = 'other'`,
    'DELETE FROM loan_event',
    'DELETE FROM refund_statement',
    'UPDATE refund_statement_line SET refund_cents = 0',
  ])('keeps its history: the database refuses « %s »', async (statement) => {
    await expect(office.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/only grows/);
  });
});
