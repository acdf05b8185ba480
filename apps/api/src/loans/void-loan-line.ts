import type { endpoints, LoanView, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { decideLoanVoiding } from '@parcours/domain/loan-follow-up';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { lockDossier } from '../store/write-checklist.ts';
import { appendLoanEntry, readKnownLoan, wasKept } from './append-loan-entry.ts';
import type { LoanDependencies } from './dependencies.ts';
import { readLoan } from './read-loan.ts';

type VoidLoanLine = Received<(typeof endpoints)['voidLoanLine']>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/**
 * Takes a line out of the history of a loan, with the reason. The path has its own history to correct.
 * @throws Failed `notFound`, `loanChangedMeanwhile`, `loanRefused`
 */
export const voidLoanLine = async (
  { prisma, now }: LoanDependencies,
  { id, dossierId, expectedVersion, sequence, why, caller: { accountId: actorId } }: VoidLoanLine,
): Promise<LoanView> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const reading = { prisma: transaction, now };
    const kept = await readLoan(reading, { dossierId });
    if (await wasKept(transaction, { id, dossierId, recordedById: actorId })) return kept;
    const history = await readKnownLoan(transaction, dossierId, expectedVersion);
    const decision = decideLoanVoiding(history, sequence);
    if (!decision.isAccepted) throw new Failed({ code: 'loanRefused', refusals: decision.refusals });
    const event = { kind: 'voided', voidedSequence: sequence, why } as const;
    const entry = { sequence: expectedVersion + 1, happenedOn: parisDay(at), event };
    await appendLoanEntry(transaction, { id, dossierId, history, entry, at, actorId });
    return readLoan(reading, { dossierId });
  });
};
