import type { QueryClient } from '@tanstack/react-query';
import { CallFailed } from '../../api/failed.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';

/** What somebody else wrote in between, null when that is not what went wrong. */
export const conflictOf = (error: Error | null) =>
  error instanceof CallFailed && error.failure.code === 'changedMeanwhile' ? error.failure : null;

/** A list that showed an old version would send it again, and be refused again: after a conflict all is read anew. */
export const refreshAfterFailure = (client: QueryClient, error: Error, dossierId: string): Promise<void> =>
  conflictOf(error) === null
    ? client.invalidateQueries({ queryKey: ['dossier', dossierId] })
    : refreshAfterWriting(client);
