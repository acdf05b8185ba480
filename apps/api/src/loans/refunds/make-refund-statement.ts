import { randomUUID } from 'node:crypto';
import type { endpoints, Received, RefundList } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { decideLoan, foldLoanAlong, type Refund, refundOf } from '@parcours/domain/loan-follow-up';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { midnightOf } from '../../store/civil-day.ts';
import { readLoanLines } from '../../store/loan-history.ts';
import { readEntries } from '../../store/stored-history.ts';
import { lockDossier } from '../../store/write-checklist.ts';
import { appendLoanEntry } from '../append-loan-entry.ts';
import type { LoanDependencies } from '../dependencies.ts';
import { listRefunds } from './list-refunds.ts';

type MakeRefundStatement = Received<(typeof endpoints)['makeRefundStatement']>['body'] & { readonly caller: Caller };

/**
 * Asks the département for several refunds at once, and notes it on each loan: all of them or none. Sent again, it is
 * made once.
 * @throws Failed `refundsChangedMeanwhile` when one is no longer to ask, `loanRefused` when one cannot be asked that day
 */
export const makeRefundStatement = async (
  { prisma, now }: LoanDependencies,
  { id, askedOn, dossierIds, caller }: MakeRefundStatement,
): Promise<RefundList> => {
  const at = now();
  const { accountId } = caller;
  return prisma.$transaction(async (transaction) => {
    const reading = { prisma: transaction, now };
    // Always in one order, so that two statements about the same loans never wait for each other.
    const asked = [...new Set(dossierIds)].sort();
    for (const dossierId of asked) await lockDossier(transaction, dossierId);
    const isMade = (await transaction.refundStatement.count({ where: { id, madeById: accountId } })) > 0;
    if (isMade) return listRefunds(reading, { caller });
    await transaction.refundStatement.create({
      data: { id, askedOn: midnightOf(askedOn), madeAt: at, madeById: accountId },
    });
    const given = { statementId: id, askedOn, at, actorId: accountId };
    for (const [index, dossierId] of asked.entries()) {
      const refund = await askRefund(transaction, { ...given, dossierId });
      const { interestCents, refundCents } = refund;
      const { person } = await transaction.dossier.findUniqueOrThrow({
        where: { id: dossierId },
        select: { person: { select: { lastName: true, firstName: true } } },
      });
      await transaction.refundStatementLine.create({
        data: {
          statementId: id,
          ordinal: index + 1,
          dossierId,
          ...person,
          overOn: midnightOf(refund.overOn),
          interestCents,
          refundCents,
        },
      });
    }
    const facts = { statementId: id, loans: asked.length };
    await writeAudit(transaction, { actorId: accountId, action: 'refund.asked', dossierId: null, facts, at });
    return listRefunds(reading, { caller });
  });
};

type Asking = {
  readonly statementId: string;
  readonly askedOn: CivilDate;
  readonly at: Date;
  readonly actorId: string;
  readonly dossierId: string;
};

const askRefund = async (
  transaction: Prisma.TransactionClient,
  { statementId, askedOn, at, actorId, dossierId }: Asking,
): Promise<Refund & { readonly overOn: CivilDate }> => {
  const history = await readLoanLines(transaction, dossierId);
  const loan = foldLoanAlong(history, await readEntries(transaction, dossierId));
  const refund = refundOf(loan);
  if (refund === null || loan.overOn === null || loan.state !== 'over') {
    throw new Failed({ code: 'refundsChangedMeanwhile' });
  }
  const event = { kind: 'refundAsked', statementId, amountCents: refund.refundCents } as const;
  const decision = decideLoan(loan, event, askedOn, { today: parisDay(at) });
  if (!decision.isAccepted) throw new Failed({ code: 'loanRefused', refusals: decision.refusals });
  const entry = { sequence: history.length + 1, happenedOn: askedOn, event };
  await appendLoanEntry(transaction, { id: randomUUID(), dossierId, history, entry, at, actorId });
  return { ...refund, overOn: loan.overOn };
};
