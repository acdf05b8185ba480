import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../../test/office.ts';
import { chooseColumns, readListSettings, removeSavedFilter, saveFilter } from './list-settings.ts';

describe('what an account keeps of its list', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('is its columns, in the order of the page', async () => {
    const { agent: caller, colleague } = office;
    await chooseColumns(office, { columns: ['agent', 'path'], caller });
    expect((await readListSettings(office, { caller })).columns).toEqual(['path', 'agent']);
    expect((await readListSettings(office, { caller: colleague })).columns).toContain('request');
  });

  it('is its filters: the same name replaces, and nobody removes another’s', async () => {
    const { agent: caller, colleague } = office;
    const kept = { sort: 'waitingSince', direction: 'ascending' } as const;
    const filter = { id: randomUUID(), name: 'En retard', filters: { state: 'open' }, ...kept } as const;
    await saveFilter(office, { filter, caller });
    await saveFilter(office, { filter: { ...filter, id: randomUUID(), filters: { turn: 'town' } }, caller });
    await removeSavedFilter(office, { filterId: filter.id, caller: colleague });
    const { savedFilters } = await readListSettings(office, { caller });
    expect(savedFilters).toEqual([{ ...filter, filters: { turn: 'town' } }]);
    expect((await readListSettings(office, { caller: colleague })).savedFilters).toEqual([]);
    await removeSavedFilter(office, { filterId: filter.id, caller });
    expect((await readListSettings(office, { caller })).savedFilters).toEqual([]);
  });
});
