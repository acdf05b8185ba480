import type { Session } from '@parcours/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { sessionQuery } from '../api/session.ts';
import { markSessionResumed } from '../api/session-ended.ts';

/** Nothing that one account saw, asked for or searched is left for the next one: neither data nor page. */
export const useSessionChange = (): ((session: Session) => void) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return (session) => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    client.getMutationCache().clear();
    client.setQueryData(sessionQuery.queryKey, session);
    markSessionResumed();
    void navigate('/', { replace: true, state: null });
  };
};
