import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { CallFailed } from './failed.ts';
import { markSessionEnded } from './session-ended.ts';

const noticeSessionEnd = (error: Error): void => {
  if (error instanceof CallFailed && error.failure.code === 'notSignedIn') markSessionEnded();
};

/** Errors are shown where they happened; only the end of a session concerns the whole screen. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSessionEnd }),
  mutationCache: new MutationCache({ onError: noticeSessionEnd }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof CallFailed && ['unreachable', 'overloaded'].includes(error.failure.code),
    },
    mutations: { networkMode: 'always' },
  },
});

/** After a write, everything but the session may say something else. */
export const refreshAfterWriting = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
