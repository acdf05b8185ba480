import { parisDay, partialDateOf } from '@parcours/domain/calendar';
import { foldLoan, type LoanEntry } from '@parcours/domain/loan-follow-up';
import { type Act, decide, type Position } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { appendEntry } from '../store/append.ts';
import type { Grant } from './read-grant.ts';

type Moving = {
  readonly dossierId: string;
  readonly grant: Grant;
  readonly history: readonly LoanEntry[];
  readonly entry: LoanEntry;
  readonly at: Date;
  readonly caller: Caller;
};

/**
 * Records on the path what was just noted of the loan, unless the path knows it already: the payment, the end of the
 * loan, the refund. @throws Failed `actRefused` when it has no place there
 */
export const movePath = async (
  transaction: Prisma.TransactionClient,
  { dossierId, grant, history, entry, at, caller }: Moving,
): Promise<void> => {
  const act = actFollowing(grant.position, history, entry);
  if (act === null) return;
  const happenedOn = partialDateOf(entry.happenedOn);
  const decision = decide(grant.position, act, happenedOn, { roles: caller.roles, today: parisDay(at) });
  if (!decision.isAccepted) throw new Failed({ code: 'actRefused', refusals: decision.refusals });
  await appendEntry(transaction, {
    dossierId,
    history: grant.history,
    entry: { sequence: grant.history.length + 1, happenedOn, event: act },
    at,
    actorId: caller.accountId,
  });
};

const actFollowing = (position: Position, history: readonly LoanEntry[], entry: LoanEntry): Act | null => {
  if (position.state !== 'open') return null;
  const { event } = entry;
  if (event.kind === 'moneyPaidOut') {
    return position.stage === 'payout' ? { kind: 'paidOut', payee: event.payee } : null;
  }
  const isOver = foldLoan([...history, entry]).overOn !== null && foldLoan(history).overOn === null;
  if (isOver) return position.waiting.for === 'instalments' ? { kind: 'loanRepaid' } : null;
  if (event.kind !== 'refundReceived') return null;
  return position.waiting.for === 'interestRefund' ? { kind: 'interestRefunded' } : null;
};
