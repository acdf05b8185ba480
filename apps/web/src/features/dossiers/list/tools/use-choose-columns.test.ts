import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { settingsQuery } from '../../queries.ts';
import { showColumns } from './use-choose-columns.ts';

type Settings = { columns: ('path' | 'channel')[]; savedFilters: never[] };

test('columns just chosen are not undone by a reading that was asked for before', async () => {
  const client = new QueryClient();
  const before: Settings = { columns: ['path'], savedFilters: [] };
  client.setQueryData(settingsQuery.queryKey, before);
  const { promise: answer, resolve: respond } = Promise.withResolvers<Settings>();
  const reading = client.fetchQuery({ ...settingsQuery, staleTime: 0, queryFn: () => answer });
  const isOver = Promise.allSettled([reading]);
  await showColumns(client, ['path', 'channel']);
  respond(before);
  await isOver;
  expect(client.getQueryData(settingsQuery.queryKey)?.columns).toEqual(['path', 'channel']);
});
