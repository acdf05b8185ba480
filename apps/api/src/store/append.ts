import type { HistoryEntry } from '@parcours/domain/path';
import { v7 as newId } from 'uuid';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { announceChange } from './announce-change.ts';
import { readHistoryLines } from './history-lines.ts';
import { insertionsOf, runInsertions } from './insert-rows.ts';
import { countLines } from './line-counts.ts';
import { projectLoanAlong } from './loan-history.ts';
import { project } from './projection.ts';
import { payloadOf } from './stored-history.ts';
import { deleteProjections, projectionInsertions } from './write-projections.ts';

type Append = {
  readonly dossierId: string;
  /** The history as it was read in this transaction; its length is the version that must still hold. */
  readonly history: readonly HistoryEntry[];
  readonly entry: HistoryEntry;
  readonly at: Date;
  readonly actorId: string;
};

/** What may change how a loan stands. */
const tellsOfLoan: readonly string[] = ['paidOut', 'loanRepaid', 'interestRefunded', 'voided'];

/**
 * The one way a history grows: the line, what is read from it and the audit line are written in the caller's
 * transaction, or nothing is. @throws Failed `changedMeanwhile` when another write came first.
 */
export const appendEntry = async (
  transaction: Prisma.TransactionClient,
  { dossierId, history, entry, at, actorId }: Append,
): Promise<void> => {
  const { dossier, ...projection } = project([...history, entry]);
  // The version is compared before anything is inserted: a concurrent write waits here for the row, then finds it changed.
  const { count } = await transaction.dossier.updateMany({
    where: { id: dossierId, version: history.length },
    data: { ...dossier, lastRecordedAt: at },
  });
  if (count === 0) await refuseStale(transaction, dossierId, history.length);
  const line = {
    id: newId(),
    dossierId,
    sequence: entry.sequence,
    kind: entry.event.kind,
    happenedOn: entry.happenedOn,
    payload: payloadOf(entry.event),
    recordedAt: at,
    recordedById: actorId,
  };
  await deleteProjections(transaction, [dossierId]);
  await runInsertions(transaction, [
    ...insertionsOf({ dossier_event: [line] }),
    ...projectionInsertions([{ dossierId, ...projection }]),
  ]);
  await countLines(transaction, [dossierId]);
  if (tellsOfLoan.includes(entry.event.kind)) await projectLoanAlong(transaction, dossierId, [...history, entry]);
  await writeAudit(transaction, {
    actorId,
    action: `dossier.${entry.event.kind}`,
    dossierId,
    facts: { sequence: entry.sequence },
    at,
  });
  await announceChange(transaction, { dossierId, version: entry.sequence });
};

/** @throws Failed `changedMeanwhile` with what happened since the version that the caller knew. */
export const refuseStale = async (
  transaction: Prisma.TransactionClient,
  dossierId: string,
  knownVersion: number,
): Promise<never> => {
  const lines = await readHistoryLines(transaction, dossierId);
  throw new Failed({
    code: 'changedMeanwhile',
    currentVersion: lines.length,
    since: lines.filter(({ sequence }) => sequence > knownVersion),
  });
};
