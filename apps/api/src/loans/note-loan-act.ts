import type { endpoints, GivenLoanAct, LoanView, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { decideLoan, foldLoanAlong, type LoanAct } from '@parcours/domain/loan-follow-up';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { readTermsOn } from '../store/rule-sets.ts';
import { lockDossier } from '../store/write-checklist.ts';
import { appendLoanEntry, readKnownLoan, wasKept } from './append-loan-entry.ts';
import type { LoanDependencies } from './dependencies.ts';
import { movePath } from './move-path.ts';
import { type Grant, readGrant } from './read-grant.ts';
import { readLoan } from './read-loan.ts';

type NoteLoanAct = Received<(typeof endpoints)['noteLoanAct']>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/**
 * Notes what was learnt of a loan, and moves the path of the dossier with it where it follows. Sent again by the same
 * account, it is written once.
 * @throws Failed `notFound`, `loanChangedMeanwhile`, `loanRefused`, or `actRefused` when the path has no place for it
 */
export const noteLoanAct = async (
  { prisma, now }: LoanDependencies,
  { id, dossierId, expectedVersion, happenedOn, act: given, caller }: NoteLoanAct,
): Promise<LoanView> => {
  const at = now();
  const { accountId } = caller;
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const grant = await readGrant(transaction, dossierId);
    const reading = { prisma: transaction, now };
    if (await wasKept(transaction, { id, dossierId, recordedById: accountId })) return readLoan(reading, { dossierId });
    const history = await readKnownLoan(transaction, dossierId, expectedVersion);
    if (!grant.isGranted) throw new Failed({ code: 'loanRefused', refusals: [{ code: 'notGranted' }] });
    const event = await complete(transaction, given, grant, at);
    const decision = decideLoan(foldLoanAlong(history, grant.history), event, happenedOn, { today: parisDay(at) });
    if (!decision.isAccepted) throw new Failed({ code: 'loanRefused', refusals: decision.refusals });
    const entry = { sequence: expectedVersion + 1, happenedOn, event };
    await appendLoanEntry(transaction, { id, dossierId, history, entry, at, actorId: accountId });
    await movePath(transaction, { dossierId, grant, history, entry, at, caller });
    return readLoan(reading, { dossierId });
  });
};

/** A loan keeps the terms of the day of its grant, whatever the convention says later. */
const complete = async (
  transaction: Prisma.TransactionClient,
  given: GivenLoanAct,
  { on }: Grant,
  at: Date,
): Promise<LoanAct> => {
  if (given.kind !== 'offerSigned' && given.kind !== 'scheduled') return given;
  const { withdrawalDays, yearlyRateBasisPoints, refund } = await readTermsOn(transaction, on ?? parisDay(at));
  if (given.kind === 'offerSigned') return { ...given, withdrawalDays };
  const terms = { yearlyRateBasisPoints, refundedPercent: refund.percent, refundDelayMonths: refund.delayMonths };
  return { ...given, terms };
};
