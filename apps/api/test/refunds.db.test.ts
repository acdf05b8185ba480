import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { civilDateOf } from '@parcours/domain/calendar';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLoan } from '../src/loans/read-loan.ts';
import { listRefunds } from '../src/loans/refunds/list-refunds.ts';
import { makeRefundStatement } from '../src/loans/refunds/make-refund-statement.ts';
import { readRefundStatement } from '../src/loans/refunds/read-refund-statement.ts';
import { voidLoanLine } from '../src/loans/void-loan-line.ts';
import { drawPages } from './drawn-pages.ts';
import { loansOf } from './loans.ts';
import { failureOf, type Office, openOffice } from './office.ts';
import { checkPdf } from './qpdf.ts';

describe('the refunds of a loan', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const { at, toRunning, toOver } = loansOf(() => office);

  it('asks for all the refunds of a statement or for none', async () => {
    const [over, running] = [await toOver(), await toRunning()];
    const asked = {
      id: randomUUID(),
      askedOn: civilDateOf('2017-07-01'),
      dossierIds: [over, running],
      caller: office.agent,
    };
    expect(await failureOf(makeRefundStatement(at(), asked))).toEqual({ code: 'refundsChangedMeanwhile' });
    expect(await readLoan(at(), { dossierId: over })).toMatchObject({ state: 'over' });
    expect(await office.prisma.refundStatement.count({ where: { id: asked.id } })).toBe(0);
    const early = { ...asked, dossierIds: [over], askedOn: civilDateOf('2017-06-24') };
    expect(await failureOf(makeRefundStatement(at(), early))).toMatchObject({ code: 'loanRefused' });
  });

  it('gives the statement again as it was asked, as a workbook and as a PDF, and notes who took it', async () => {
    const dossierId = await toOver();
    const statementId = randomUUID();
    const asked = {
      id: statementId,
      askedOn: civilDateOf('2017-07-01'),
      dossierIds: [dossierId],
      caller: office.agent,
    };
    await makeRefundStatement(at(), asked);
    await voidLoanLine(at(), {
      id: randomUUID(),
      dossierId,
      expectedVersion: 6,
      sequence: 6,
      why: 'Pas encore envoyé',
      caller: office.agent,
    });
    const take = async (format: 'xlsx' | 'pdf') =>
      buffer(Readable.from((await readRefundStatement(at(), { statementId, format, caller: office.agent })).content));
    const { personId } = await office.prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    await office.prisma.person.update({ where: { id: personId }, data: { lastName: 'Corrigé' } });
    const sheet = JSON.stringify(await readWorkbook(Readable.from([await take('xlsx')])));
    expect(sheet).toContain('26.14');
    expect(sheet).toContain('Exemple');
    expect(sheet).not.toContain('Corrigé');
    const pdf = await take('pdf');
    expect(await checkPdf(pdf)).toBe(0);
    const [page] = (await drawPages(pdf)).pages;
    expect(page?.text).toContain('Exemple');
    expect(page?.text).toContain('26,14');
    // Its fonts come with it: nothing is left to what the reader's machine has.
    expect(pdf.toString('latin1')).not.toContain('Helvetica');
    const taken = await office.prisma.auditEntry.count({ where: { action: 'refund.statementRead' } });
    expect(taken).toBe(2);
    const missing = { statementId: randomUUID(), format: 'pdf' as const, caller: office.agent };
    expect(await failureOf(readRefundStatement(at(), missing))).toEqual({ code: 'notFound' });
  });

  it('shows a head amounts by reference, and nobody’s name', async () => {
    const dossierId = await toOver();
    const { refunds } = await listRefunds(at(), { caller: office.head });
    expect(refunds.length).toBeGreaterThan(0);
    expect(refunds.every(({ person }) => person === null)).toBe(true);
    const listed = await listRefunds(at(), { caller: office.agent });
    expect(listed.refunds.find((refund) => refund.dossierId === dossierId)?.person).toMatchObject({
      lastName: 'Exemple',
    });
  });
});
