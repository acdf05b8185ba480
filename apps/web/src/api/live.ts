import { type Change, changeEvent, type DossierView, liveEndpoints } from '@parcours/contracts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshAfterWriting } from './query-client.ts';
import { useSessionEnded } from './session-ended.ts';

const pauseMs = 3000;
/** Changes that come together are read once. */
const gatheredMs = 300;

/**
 * Keeps what is on screen up to date with what colleagues write. It only reads again what is shown: what is being
 * typed is in no query, so nothing overwrites it. A hidden window lets go of its connection: a browser has few.
 */
export const useLiveChanges = (isWanted: boolean): void => {
  const client = useQueryClient();
  const hasEnded = useSessionEnded();
  useEffect(() => (isWanted && !hasEnded ? watch(client) : undefined), [client, isWanted, hasEnded]);
};

const watch = (client: QueryClient): (() => void) => {
  const noteChange = gather(client);
  let source: EventSource | null = null;
  let wait: number | undefined;
  let mayHaveMissed = false;

  const close = (): void => {
    window.clearTimeout(wait);
    source?.close();
    source = null;
    mayHaveMissed = true;
  };
  const open = (): void => {
    close();
    if (document.hidden) return;
    source = new EventSource(liveEndpoints.watchChanges.path);
    source.onopen = () => {
      if (mayHaveMissed) noteChange({ dossierId: null, version: null });
      mayHaveMissed = true;
    };
    source.onmessage = ({ data }) => {
      const change = changeEvent.safeParse(JSON.parse(String(data)));
      if (change.success) noteChange(change.data);
    };
    // The browser comes back by itself from a line that breaks, not from a refusal.
    source.onerror = () => {
      if (source?.readyState === EventSource.CLOSED) wait = window.setTimeout(open, pauseMs);
    };
  };
  open();
  mayHaveMissed = false;
  document.addEventListener('visibilitychange', open);
  return () => {
    document.removeEventListener('visibilitychange', open);
    close();
  };
};

/** Reads again what changes concern, a moment after the first of them. */
const gather = (client: QueryClient): ((change: Change) => void) => {
  const gathered = new Set<string>();
  let isAnything = false;
  let wait: number | undefined;
  const refresh = (): void => {
    wait = isTurningPage(client) ? window.setTimeout(refresh, gatheredMs) : undefined;
    if (wait !== undefined) return;
    const ids = new Set(gathered);
    const isEverything = isAnything;
    gathered.clear();
    isAnything = false;
    if (isEverything) return void refreshAfterWriting(client);
    void client.invalidateQueries({
      predicate: ({ queryKey: [subject, id] }) =>
        subject === 'dossier' ? typeof id === 'string' && ids.has(id) : subject !== 'session' && subject !== 'agents',
    });
  };
  return ({ dossierId, version }) => {
    if (dossierId === null) isAnything = true;
    else if (isNews(client, dossierId, version)) gathered.add(dossierId);
    if (wait === undefined) wait = window.setTimeout(refresh, gatheredMs);
  };
};

/** A refresh would end the reading of a next page, and the page asked for would never come. */
const isTurningPage = (client: QueryClient): boolean =>
  client.isFetching({ predicate: ({ state }) => state.fetchMeta?.fetchMore !== undefined }) > 0;

/** One's own writes come back as well. */
const isNews = (client: QueryClient, dossierId: string, version: number | null): boolean => {
  const known = client.getQueryData<DossierView>(['dossier', dossierId]);
  return known === undefined || version === null || version > known.version;
};
