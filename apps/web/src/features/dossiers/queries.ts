import { type DossierFilters, dossierEndpoints, listSettingsEndpoints } from '@parcours/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import type { Direction, Sort } from './address.ts';

type Listed = { readonly filters: DossierFilters; readonly sort: Sort; readonly direction: Direction };

export const listQuery = ({ filters, sort, direction }: Listed, limit = 50) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', 'list', filters, sort, direction, limit],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(dossierEndpoints.listDossiers, { body: { ...filters, sort, direction, limit, after: pageParam } }, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (previous) => previous,
  });

/** The columns and the filters that one keeps. */
export const settingsQuery = queryOptions({
  queryKey: ['list-settings'],
  queryFn: ({ signal }) => call(listSettingsEndpoints.readListSettings, {}, signal),
  staleTime: 300_000,
});

export const countsQuery = (filters: DossierFilters) =>
  queryOptions({
    queryKey: ['dossiers', 'counts', filters],
    queryFn: ({ signal }) => call(dossierEndpoints.countDossiers, { body: filters }, signal),
    placeholderData: (previous) => previous,
  });

export const historyQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'history'],
    queryFn: ({ signal }) => call(dossierEndpoints.readHistory, { params: { dossierId } }, signal),
  });
