import { type DossierFilters, dossierFilters, sorts } from '@parcours/contracts';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

export type Sort = (typeof sorts)[number];
export type Direction = 'ascending' | 'descending';
export type View = 'list' | 'board';

/** What the address says of the list; a filter that it does not understand is no filter. */
export type ListAddress = {
  readonly filters: DossierFilters;
  readonly sort: Sort;
  readonly direction: Direction;
  readonly view: View;
};

type Change = Omit<Partial<{ [Name in keyof DossierFilters]: DossierFilters[Name] | undefined }>, 'text'> & {
  readonly sort?: Sort;
  readonly direction?: Direction;
  readonly view?: View;
};

/**
 * The filters of the list, kept in the address, so that a link and the back button keep them. The words searched are
 * kept in the entry of the browser's history instead: they may be somebody's name, and no address holds one.
 */
export const useListAddress = () => {
  const [parameters] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const text = textOf(location.state);
  const go = (search: URLSearchParams, words: string, replace: boolean) =>
    navigate({ search: search.toString() }, { state: words === '' ? null : { text: words }, replace });

  return {
    ...readAddress(parameters, text),
    text,
    change: (change: Change) => go(changed(parameters, change), text, false),
    search: (words: string) => go(parameters, words, true),
    clear: () => go(kept(parameters, ['view', 'sort', 'direction', 'state']), '', false),
  };
};

const readAddress = (parameters: URLSearchParams, text: string): ListAddress => {
  const written = { ...Object.fromEntries(parameters), text, counted: parameters.has('counted') ? true : undefined };
  const { data: filters = {} } = dossierFilters.safeParse(written);
  return {
    filters: { ...filters, text: filters.text || undefined },
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'waitingSince',
    direction: parameters.get('direction') === 'descending' ? 'descending' : 'ascending',
    view: parameters.get('view') === 'board' ? 'board' : 'list',
  };
};

const textOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'text' in state && typeof state.text === 'string' ? state.text : '';

const changed = (parameters: URLSearchParams, change: Change): URLSearchParams => {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
};

const kept = (parameters: URLSearchParams, names: readonly string[]): URLSearchParams =>
  new URLSearchParams([...parameters].filter(([name]) => names.includes(name)));
