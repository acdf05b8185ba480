import { accountEndpoints, type Session } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { call } from './call.ts';

/** Read once: only signing in and out change it, so that nothing typed is lost when it ends by itself. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call(accountEndpoints.readSession, {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

export type SignedInAccount = NonNullable<Session['account']>;

export const AccountContext = createContext<SignedInAccount | null>(null);

/** Who is signed in. @throws outside the signed-in part of the application */
export const useAccount = (): SignedInAccount => {
  const account = useContext(AccountContext);
  if (account === null) throw new Error('nobody is signed in here');
  return account;
};

export const hasRole = ({ roles }: Pick<SignedInAccount, 'roles'>, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role));
