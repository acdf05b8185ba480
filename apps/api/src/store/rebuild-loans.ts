import type { Prisma, PrismaClient } from '../database/generated/client.ts';
import { projectLoan, readLoanLines } from './loan-history.ts';
import { readEntries } from './stored-history.ts';
import { lockDossier } from './write-checklist.ts';

/** Reads again the loans that an older version of the program wrote: a migration takes away what it cannot compute. */
export const rebuildLoans = async (prisma: PrismaClient): Promise<void> => {
  const missing = await prisma.$queryRaw<{ dossierId: string }[]>`
    SELECT DISTINCT e.dossier_id AS "dossierId" FROM loan_event e
    WHERE NOT EXISTS (SELECT FROM loan l WHERE l.dossier_id = e.dossier_id)`;
  for (const { dossierId } of missing) {
    await prisma.$transaction((transaction) => rebuildLoan(transaction, dossierId));
  }
};

const rebuildLoan = async (transaction: Prisma.TransactionClient, dossierId: string): Promise<void> => {
  await lockDossier(transaction, dossierId);
  const row = projectLoan(await readLoanLines(transaction, dossierId), await readEntries(transaction, dossierId));
  await transaction.loan.upsert({ where: { dossierId }, create: { dossierId, ...row }, update: row });
};
