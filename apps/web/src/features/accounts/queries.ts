import { accountEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => call(accountEndpoints.listAccounts, {}, signal),
});
