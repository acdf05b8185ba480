import type { HappenedOn, HistoryEntry } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { refuseStale } from './append.ts';
import { entryOf } from './stored-history.ts';

/** A line that somebody adds to the history they saw. */
type Sent = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly happenedOn: HappenedOn;
  readonly actorId: string;
  /** Whether a stored event is the one sent. */
  readonly isSame: (event: HistoryEntry['event']) => boolean;
};

/**
 * The history of a dossier that is still at the version the caller saw; null when the very line that they send follows
 * it already, by the same account: it was recorded, and the answer got lost.
 * @throws Failed `notFound`, or `changedMeanwhile` with what happened since.
 */
export const readKnownHistory = async (
  transaction: Prisma.TransactionClient,
  { dossierId, expectedVersion, happenedOn, actorId, isSame }: Sent,
): Promise<readonly HistoryEntry[] | null> => {
  const lines = await transaction.dossierEvent.findMany({ where: { dossierId }, orderBy: { sequence: 'asc' } });
  const history = lines.map(entryOf);
  if (history.length === 0) throw new Failed({ code: 'notFound' });
  if (history.length === expectedVersion) return history;
  const isByActor = lines[expectedVersion]?.recordedById === actorId;
  const next = history[expectedVersion];
  if (isByActor && next?.happenedOn === happenedOn && isSame(next.event)) return null;
  return refuseStale(transaction, dossierId, expectedVersion);
};
