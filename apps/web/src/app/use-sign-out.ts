import { accountEndpoints, type Session } from '@parcours/contracts';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { CallFailed } from '../api/failed.ts';
import { useSessionChange } from './use-session-change.ts';

export const useSignOut = () => {
  const change = useSessionChange();
  return useMutation({ mutationFn: signOut, onSuccess: change });
};

/** A session that has ended by itself is signed out. @throws CallFailed */
const signOut = async (): Promise<Session> => {
  try {
    return await call(accountEndpoints.signOut, {});
  } catch (error) {
    if (!(error instanceof CallFailed && error.failure.code === 'notSignedIn')) throw error;
    return call(accountEndpoints.readSession, {});
  }
};
