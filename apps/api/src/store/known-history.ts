import type { HistoryEntry } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { refuseStale } from './append.ts';
import { readEntries } from './stored-history.ts';

/**
 * The history of a dossier that is still at the version the caller saw.
 * @throws Failed `notFound`, or `changedMeanwhile` with what happened since.
 */
export const readKnownHistory = async (
  transaction: Prisma.TransactionClient,
  dossierId: string,
  expectedVersion: number,
): Promise<readonly HistoryEntry[]> => {
  const history = await readEntries(transaction, dossierId);
  if (history.length === 0) throw new Failed({ code: 'notFound' });
  return history.length === expectedVersion ? history : refuseStale(transaction, dossierId, expectedVersion);
};
