import type { LoanLine } from '@parcours/contracts';
import type { LoanEntry } from '@parcours/domain/loan-follow-up';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { announceChange } from '../store/announce-change.ts';
import { midnightOf } from '../store/civil-day.ts';
import { loanPayloadOf, projectLoan, readLoanLines } from '../store/loan-history.ts';
import { readEntries } from '../store/stored-history.ts';

type Appended = {
  readonly id: string;
  readonly dossierId: string;
  readonly history: readonly LoanEntry[];
  readonly entry: LoanEntry;
  readonly at: Date;
  readonly actorId: string;
};

/** The one way the history of a loan grows, under the lock of its dossier: line, projection and audit, or nothing. */
export const appendLoanEntry = async (
  transaction: Prisma.TransactionClient,
  { id, dossierId, history, entry, at, actorId }: Appended,
): Promise<void> => {
  const { sequence, event } = entry;
  await transaction.loanEvent.create({
    data: {
      id,
      dossierId,
      sequence,
      kind: event.kind,
      happenedOn: midnightOf(entry.happenedOn),
      payload: loanPayloadOf(event),
      recordedAt: at,
      recordedById: actorId,
    },
  });
  const row = projectLoan([...history, entry], await readEntries(transaction, dossierId));
  await transaction.loan.upsert({ where: { dossierId }, create: { dossierId, ...row }, update: row });
  await writeAudit(transaction, { actorId, action: `loan.${event.kind}`, dossierId, facts: { sequence }, at });
  await announceChange(transaction, { dossierId, version: null });
};

/** Whether this very form was kept before, by the same account. */
export const wasKept = async (
  transaction: Prisma.TransactionClient,
  given: { readonly id: string; readonly dossierId: string; readonly recordedById: string },
): Promise<boolean> => (await transaction.loanEvent.count({ where: given })) > 0;

/** The history that is still at the version the caller saw. @throws Failed `loanChangedMeanwhile` */
export const readKnownLoan = async (
  transaction: Prisma.TransactionClient,
  dossierId: string,
  expectedVersion: number,
): Promise<readonly LoanLine[]> => {
  const lines = await readLoanLines(transaction, dossierId);
  if (lines.length === expectedVersion) return lines;
  const since = lines.filter(({ sequence }) => sequence > expectedVersion);
  throw new Failed({ code: 'loanChangedMeanwhile', currentVersion: lines.length, since });
};
