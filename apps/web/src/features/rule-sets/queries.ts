import { ruleSetEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const ruleSetsQuery = queryOptions({
  queryKey: ['rule-sets'],
  queryFn: ({ signal }) => call(ruleSetEndpoints.listRuleSets, {}, signal),
});
