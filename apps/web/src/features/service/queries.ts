import { serviceEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const serviceQuery = queryOptions({
  queryKey: ['service'],
  queryFn: ({ signal }) => call(serviceEndpoints.readService, {}, signal),
});
