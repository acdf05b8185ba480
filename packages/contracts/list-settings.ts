import { z } from 'zod';
import { filters, sorts } from './dossier-filters.ts';
import { type Access, endpoint } from './endpoint.ts';
import { writtenText } from './value.ts';

const readers: Access = ['agent', 'head'];

/** What a row of the list may show beside whose dossier it is, in the order of the page. */
export const listColumns = ['path', 'standing', 'request', 'firstContact', 'channel', 'agent', 'lastRecorded'] as const;
const listColumn = z.enum(listColumns);
export type ListColumn = z.output<typeof listColumn>;
const columns = z.array(listColumn).max(listColumns.length);

const order = {
  sort: z.enum(sorts).default('waitingSince'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
};
const { text: searched, ...filtersWithoutWords } = filters;

/** What is kept of a list; the words searched are left out: they may be somebody's name. */
export const savedQuery = z.object({ filters: z.object(filtersWithoutWords), ...order });
const savedFilter = savedQuery.extend({ id: z.uuid(), name: writtenText(60) });
export type SavedFilter = z.output<typeof savedFilter>;

export const listSettingsEndpoints = {
  readListSettings: endpoint({
    method: 'GET',
    path: '/api/list-settings',
    summary: 'Read the columns and the filters that the caller keeps for the list',
    access: readers,
    reply: z.object({ columns: columns.readonly(), savedFilters: z.array(savedFilter) }),
  }),
  chooseColumns: endpoint({
    method: 'PUT',
    path: '/api/list-settings/columns',
    summary: 'Keep the columns that the caller wants to see',
    access: readers,
    body: z.object({ columns }),
    reply: z.object({}),
  }),
  saveFilter: endpoint({
    method: 'POST',
    path: '/api/saved-filters',
    summary: 'Keep a filter under a name; the same name replaces it',
    access: readers,
    body: savedFilter,
    reply: z.object({}),
  }),
  removeSavedFilter: endpoint({
    method: 'DELETE',
    path: '/api/saved-filters/:filterId',
    summary: 'Forget a filter that was kept',
    access: readers,
    params: z.object({ filterId: z.uuid() }),
    reply: z.object({}),
  }),
  exportDossiers: endpoint({
    method: 'POST',
    path: '/api/dossiers/export',
    summary: 'Give the list as a spreadsheet: its columns, filters and order',
    access: readers,
    body: z.object({ ...filters, ...order, columns, format: z.enum(['xlsx', 'csv']) }),
    replies: 'file',
    reply: z.undefined(),
  }),
} as const;
