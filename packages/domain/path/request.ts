import type { HistoryEntry, LoanRequest } from './event.ts';
import { standingEntries } from './fold.ts';

/** What is asked for now: the last change that stands, else what was said at first contact; null without either. */
export const currentRequest = (history: readonly HistoryEntry[]): LoanRequest | null =>
  standingEntries(history).reduce<LoanRequest | null>(
    (asked, { event }) =>
      event.kind === 'firstContactMade' || event.kind === 'requestChanged' ? event.request : asked,
    null,
  );
