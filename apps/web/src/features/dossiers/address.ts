import { type DossierFilters, dossierFilters, sorts } from '@parcours/contracts';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useAccount } from '../../api/session.ts';

export type Sort = (typeof sorts)[number];
export type Direction = 'ascending' | 'descending';
export type View = 'list' | 'board';

/** As many characters as the contract takes. */
export const longestSearch = 100;

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
 * kept in the entry of the browser's history instead: they may be somebody's name, and no address holds one. Entries
 * outlive a session, so each says whose it is, and only that account reads its words.
 */
export const useListAddress = () => {
  const [parameters] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const { id: accountId } = useAccount();
  const text = readText(location.state, accountId);
  const go = (search: URLSearchParams, words: string, replace: boolean) =>
    navigate({ search: search.toString() }, { state: writeText(words, accountId), replace });

  return {
    ...readAddress(parameters, text),
    text,
    /** Changes when one arrives by a link or takes every filter away: whatever was being typed is over. */
    arrival: location.state === null ? location.key : null,
    change: (change: Change) => go(changedAddress(parametersNow(), change), wordsNow(accountId), false),
    search: (words: string) => go(parametersNow(), words, true),
    /** Shows the list as it was kept. */
    apply: (kept: Kept) => navigate({ search: keptAddress(parameters, kept).toString() }, { state: null }),
    clear: () => navigate({ search: clearedAddress(parameters).toString() }, { state: null }),
  };
};

/** As the address is, which may be ahead of what is drawn: a filter may have been chosen a moment ago. */
const parametersNow = (): URLSearchParams => new URLSearchParams(window.location.search);

/** The words searched, likewise: the router keeps the state of an entry under `usr`. */
const wordsNow = (accountId: string): string => {
  const entry: unknown = window.history.state;
  return typeof entry === 'object' && entry !== null && 'usr' in entry ? readText(entry.usr, accountId) : '';
};

/** Each filter is read by itself: one that is not understood takes no other with it. */
export const readAddress = (parameters: URLSearchParams, text = ''): ListAddress => ({
  filters: readFilters(parameters, text),
  sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'waitingSince',
  direction: parameters.get('direction') === 'descending' ? 'descending' : 'ascending',
  view: parameters.get('view') === 'board' ? 'board' : 'list',
});

const readFilters = (parameters: URLSearchParams, text: string): DossierFilters => {
  const written: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(parameters),
    text: text === '' ? undefined : text.slice(0, longestSearch),
    counted: parameters.has('counted') ? true : undefined,
    imprecise: parameters.has('imprecise') ? true : undefined,
    didNotCome: parameters.has('didNotCome') ? true : undefined,
  };
  const understood = Object.entries(dossierFilters.shape).flatMap(([name, filter]) => {
    const { success, data } = filter.safeParse(written[name]);
    return success && data !== undefined ? [[name, data]] : [];
  });
  return dossierFilters.parse(Object.fromEntries(understood));
};

export const readText = (state: unknown, accountId: string): string =>
  typeof state === 'object' &&
  state !== null &&
  'text' in state &&
  typeof state.text === 'string' &&
  'accountId' in state &&
  state.accountId === accountId
    ? state.text
    : '';

const writeText = (text: string, accountId: string) => ({ text, accountId });

export const changedAddress = (parameters: URLSearchParams, change: Change): URLSearchParams => {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
};

type Kept = Pick<ListAddress, 'sort' | 'direction'> & { readonly filters: Omit<DossierFilters, 'text'> };

export const keptAddress = (parameters: URLSearchParams, { filters, sort, direction }: Kept): URLSearchParams => {
  const view = parameters.get('view') ?? undefined;
  return changedAddress(new URLSearchParams(view === undefined ? {} : { view }), { ...filters, sort, direction });
};

/** What narrows the list is taken away; how it is shown stays. */
export const clearedAddress = (parameters: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...parameters].filter(([name]) => ['view', 'sort', 'direction', 'state'].includes(name)));
