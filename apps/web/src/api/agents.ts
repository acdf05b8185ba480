import { accountEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Who accompanies dossiers, by name. */
export const agentsQuery = queryOptions({
  queryKey: ['agents'],
  queryFn: ({ signal }) => call(accountEndpoints.listAgents, {}, signal),
  staleTime: 300_000,
});
