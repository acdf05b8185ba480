import { type LoanLine, loanEvent } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { foldLoanAlong, instalmentWithoutNewsOn, type LoanEntry, refundOf } from '@parcours/domain/loan-follow-up';
import type { HistoryEntry } from '@parcours/domain/path';
import { z } from 'zod';
import type { Prisma } from '../database/generated/client.ts';
import { dayOf, midnightOf } from './civil-day.ts';
import { supplierColumns } from './search-columns.ts';

/** The lines of the history of a loan, in the order of their sequence. */
export const readLoanLines = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<LoanLine[]> => {
  const events = await prisma.loanEvent.findMany({
    where: { dossierId },
    orderBy: { sequence: 'asc' },
    include: { recordedBy: { select: { name: true } } },
  });
  const lines = events.map(({ sequence, happenedOn, kind, payload, recordedAt, recordedBy }) => ({
    sequence,
    happenedOn: dayOf(happenedOn),
    recordedAt: recordedAt.toISOString(),
    recordedBy: recordedBy.name,
    event: loanEvent.parse({ kind, ...z.record(z.string(), z.unknown()).parse(payload) }),
  }));
  return lines.map((line) => ({
    ...line,
    voidedBy:
      lines.find(({ event }) => event.kind === 'voided' && event.voidedSequence === line.sequence)?.sequence ?? null,
  }));
};

/** What is stored of an event beside its kind. */
export const loanPayloadOf = ({ kind: _, ...payload }: LoanEntry['event']): Prisma.InputJsonObject => payload;

/** What the database keeps of a loan beside its history and that of its dossier. */
export const projectLoan = (
  history: readonly LoanEntry[],
  path: readonly HistoryEntry[],
): Omit<Prisma.LoanUncheckedCreateInput, 'dossierId'> => {
  const loan = foldLoanAlong(history, path);
  const refund = refundOf(loan);
  return {
    version: history.length,
    state: loan.state,
    overOn: midnightOrNull(loan.overOn),
    interestCents: refund?.interestCents ?? null,
    refundCents: refund?.refundCents ?? null,
    refundDueOn: midnightOrNull(refund?.dueOn ?? null),
    instalmentWithoutNewsOn: midnightOrNull(instalmentWithoutNewsOn(loan)),
    refundAskedOn: midnightOrNull(loan.refundAskedOn),
    refundReceivedOn: midnightOrNull(loan.refundReceived?.on ?? null),
    receivedCents: loan.refundReceived?.amountCents ?? null,
    ...supplierColumns(loan.payout?.supplierName ?? null),
  };
};

const midnightOrNull = (day: CivilDate | null): Date | null => (day === null ? null : midnightOf(day));

/** Reads a loan anew after the path of its dossier grew; a loan of which nothing was noted has no row. */
export const projectLoanAlong = async (
  transaction: Prisma.TransactionClient,
  dossierId: string,
  path: readonly HistoryEntry[],
): Promise<void> => {
  const lines = await readLoanLines(transaction, dossierId);
  if (lines.length > 0) await transaction.loan.update({ where: { dossierId }, data: projectLoan(lines, path) });
};
