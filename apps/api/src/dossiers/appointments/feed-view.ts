import type { CalendarFeed } from '@parcours/contracts';

type StoredFeed = { readonly version: number; readonly since: Date | null; readonly lastReadAt: Date | null };

/** What its owner may know of a feed; null: it never had an address. */
export const feedView = (feed: StoredFeed | null): CalendarFeed => ({
  version: feed?.version ?? 0,
  since: feed?.since?.toISOString() ?? null,
  lastReadAt: feed?.lastReadAt?.toISOString() ?? null,
});
