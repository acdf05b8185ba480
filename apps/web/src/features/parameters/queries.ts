import { catalogueEndpoints, delayEndpoints, reasonEndpoints, ruleSetEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const delaysQuery = queryOptions({
  queryKey: ['delays'],
  queryFn: ({ signal }) => call(delayEndpoints.listDelays, {}, signal),
});

export const cataloguesQuery = queryOptions({
  queryKey: ['catalogues'],
  queryFn: ({ signal }) => call(catalogueEndpoints.listCatalogues, {}, signal),
});

export const reasonListsQuery = queryOptions({
  queryKey: ['reason-lists'],
  queryFn: ({ signal }) => call(reasonEndpoints.listReasonLists, {}, signal),
});

export const ruleSetsQuery = queryOptions({
  queryKey: ['rule-sets'],
  queryFn: ({ signal }) => call(ruleSetEndpoints.listRuleSets, {}, signal),
});
