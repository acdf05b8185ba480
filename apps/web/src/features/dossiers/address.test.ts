import { describe, expect, it } from 'vitest';
import { changedAddress, clearedAddress, keptAddress, readAddress, readText } from './address.ts';

const read = (search: string, text = '') => readAddress(new URLSearchParams(search), text);

describe('the address of the list', () => {
  it('is read again as it was written', () => {
    const filters = {
      state: 'open',
      stage: 'lender',
      turn: 'lender',
      agent: 'nobody',
      channel: 'bank',
      project: 'moving',
      from: '2025-01-01',
      to: '2025-12-31',
      reached: 'submitted',
      furthest: 'submitted',
      end: 'refusedByLender',
      reason: 'bankIncidents',
      counted: true,
    } as const;
    const { from, to, ...others } = filters;
    const shown = { sort: 'name', direction: 'descending', view: 'board' } as const;
    const search = new URLSearchParams({ ...others, counted: 'true', from, to, ...shown });
    expect(changedAddress(new URLSearchParams(), { ...others, ...shown }).size).toBe(search.size - 2);
    expect(readAddress(search)).toEqual({ filters, ...shown });
  });

  it('keeps the filters that it understands beside one that it does not', () => {
    expect(read('state=open&stage=nowhere&channel=bank&from=demain&to=2026-02-31&sort=beauty').filters).toEqual({
      state: 'open',
      channel: 'bank',
    });
  });

  it.each(['', 'state=&turn=', '%00=%ff', '__proto__=x&constructor=y', `agent=${'x'.repeat(65)}`])(
    'takes « %s » for no filter',
    (search) => {
      expect(read(search)).toEqual({ filters: {}, sort: 'waitingSince', direction: 'ascending', view: 'list' });
    },
  );

  it('searches at most as many characters as the server takes, and never from the address', () => {
    expect(read('state=open', 'x'.repeat(500)).filters).toEqual({ state: 'open', text: 'x'.repeat(100) });
    expect(read('text=Dupont').filters).toEqual({});
  });

  it('keeps how the list is shown when the filters are taken away', () => {
    const cleared = clearedAddress(new URLSearchParams('state=open&turn=town&view=board&from=2025-01-01'));
    expect(cleared.toString()).toBe('state=open&view=board');
  });
});

describe('the words searched', () => {
  it('are read by the account that typed them only', () => {
    expect(readText({ text: 'Dupont', accountId: 'one' }, 'one')).toBe('Dupont');
    expect(readText({ text: 'Dupont', accountId: 'one' }, 'another')).toBe('');
  });

  it.each([null, undefined, 'Dupont', { text: 3, accountId: 'one' }, { text: 'Dupont' }])('are none in %j', (state) => {
    expect(readText(state, 'one')).toBe('');
  });
});

describe('a filter that was kept', () => {
  it('replaces what narrows the list, and leaves how it is shown', () => {
    const kept = { filters: { state: 'open', turn: 'town' }, sort: 'name', direction: 'descending' } as const;
    const address = keptAddress(new URLSearchParams('view=board&state=closed&channel=bank'), kept);
    expect(Object.fromEntries(address)).toEqual({
      view: 'board',
      state: 'open',
      turn: 'town',
      sort: 'name',
      direction: 'descending',
    });
  });
});
