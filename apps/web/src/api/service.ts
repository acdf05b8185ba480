import { serviceEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** How the service presents itself. */
export const serviceQuery = queryOptions({
  queryKey: ['service'],
  queryFn: ({ signal }) => call(serviceEndpoints.readService, {}, signal),
});
