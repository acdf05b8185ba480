import type { EventKind, HappenedOn, HistoryEntry } from './event.ts';
import { standingEntries } from './fold.ts';
import { submissionsOf } from './lender-exchange.ts';

/** What the lender says in writing: the lines that a letter of it can be filed with. */
export const lenderAnswerKinds = [
  'acknowledged',
  'morePiecesAsked',
  'decisionPutOff',
  'granted',
  'refused',
] as const satisfies readonly EventKind[];
export type LenderAnswerKind = (typeof lenderAnswerKinds)[number];

/** One thing that the lender said, as its line tells it. */
export type LenderAnswer = {
  readonly sequence: number;
  readonly kind: LenderAnswerKind;
  readonly happenedOn: HappenedOn;
  /** Number of the sending that it answers; null once the line is voided. */
  readonly submission: number | null;
};

/** Everything that the lender said, in the order of the history, lines that were voided since included. */
export const lenderAnswersOf = (history: readonly HistoryEntry[]): readonly LenderAnswer[] => {
  const standing = standingEntries(history);
  return history.flatMap(({ sequence, happenedOn, event: { kind } }) => {
    if (!isLenderAnswer(kind)) return [];
    const told = standing.slice(0, standing.findIndex((entry) => entry.sequence === sequence) + 1);
    return [{ sequence, kind, happenedOn, submission: submissionsOf(told).at(-1)?.number ?? null }];
  });
};

/** Whether a letter of the lender can be filed with such a line. */
export const isLenderAnswer = (kind: string): kind is LenderAnswerKind =>
  (lenderAnswerKinds as readonly string[]).includes(kind);
