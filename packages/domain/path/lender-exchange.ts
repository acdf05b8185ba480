import type { CivilDate } from '../calendar/index.ts';
import type { Medium } from '../request/index.ts';
import type { End, Reason } from './end.ts';
import type { HappenedOn, HistoryEntry, LenderRequest, PathEvent } from './event.ts';
import { fold, standingEntries } from './fold.ts';
import type { Sending, SentDespite } from './submission.ts';

export type LenderDecision =
  | {
      readonly kind: 'granted';
      readonly on: HappenedOn;
      readonly amountCents: number | null;
      readonly durationMonths: number | null;
    }
  | {
      readonly kind: 'refused';
      readonly on: HappenedOn;
      readonly mainReason: Reason;
      readonly otherReasons: readonly Reason[];
      readonly listed?: End['listed'];
    };

/** One sending of a file to the lender, and what the lender answered. */
export type Submission = Sending & {
  /** From 1, in the order of the history. */
  readonly number: number;
  /** The line that tells of it; null when only its answer is known. */
  readonly sequence: number | null;
  readonly sentOn: HappenedOn;
  readonly despite: SentDespite | null;
  /** The first time it was said, with the last reference that was given. */
  readonly acknowledged: { readonly on: HappenedOn; readonly lenderReference: string | null } | null;
  readonly asked: (LenderRequest & { readonly on: HappenedOn }) | null;
  readonly putOff: readonly { readonly on: HappenedOn; readonly until: CivilDate | null }[];
  readonly decision: LenderDecision | null;
  /** When and how the person was told of the decision. */
  readonly told: { readonly on: HappenedOn; readonly medium: Medium } | null;
};

/** Every sending to the lender, in order; one whose decision alone is known is kept as such. */
export const submissionsOf = (history: readonly HistoryEntry[]): readonly Submission[] =>
  standingEntries(history).reduce<readonly Submission[]>(afterEvent, []);

/** The day by which the lender wants an answer, null when it waits for none. */
export const answerDueOn = (history: readonly HistoryEntry[]): CivilDate | null => {
  const position = fold(history);
  const isAwaited = position?.state === 'open' && (position.stage === 'collection' || position.stage === 'dispatch');
  const last = submissionsOf(history).at(-1);
  // Once the lender has decided, it waits for nothing, though the dossier may be taken up again.
  return isAwaited && last?.decision === null ? (last.asked?.answerBy ?? null) : null;
};

/** The day to which the lender put its decision off, null when it did not say or is not waited for. */
export const putOffUntil = (history: readonly HistoryEntry[]): CivilDate | null => {
  const position = fold(history);
  const isAwaited = position?.state === 'open' && position.waiting.for === 'postponedDecision';
  return isAwaited ? (submissionsOf(history).at(-1)?.putOff.at(-1)?.until ?? null) : null;
};

const afterEvent = (
  before: readonly Submission[],
  { sequence, happenedOn: on, event }: HistoryEntry<PathEvent>,
): readonly Submission[] => {
  switch (event.kind) {
    case 'submitted': {
      const { kind: _, ...sent } = event;
      return [...before, { ...unsent(before), ...sent, sequence, sentOn: on }];
    }
    case 'acknowledged':
      return changeLast(before, (last) => ({
        ...last,
        acknowledged: {
          on: last.acknowledged?.on ?? on,
          lenderReference: event.lenderReference ?? last.acknowledged?.lenderReference ?? null,
        },
      }));
    case 'morePiecesAsked': {
      const { kind: _, ...asked } = event;
      return changeLast(before, (last) => ({ ...last, asked: { ...asked, on } }));
    }
    case 'decisionPutOff':
      return changeLast(before, (last) => ({ ...last, putOff: [...last.putOff, { on, until: event.until }] }));
    case 'granted': {
      const { amountCents, durationMonths } = event;
      return decide(before, { kind: 'granted', on, amountCents, durationMonths });
    }
    case 'refused': {
      const { mainReason, otherReasons, listed } = event.end;
      return decide(before, { kind: 'refused', on, mainReason, otherReasons, ...(listed && { listed }) });
    }
    case 'decisionTold':
      return changeLast(before, (last) => ({ ...last, told: { on, medium: event.medium } }));
    default:
      return before;
  }
};

/** A second decision is about a sending that nobody noted. */
const decide = (before: readonly Submission[], decision: LenderDecision): readonly Submission[] => {
  const last = before.at(-1);
  return last === undefined || last.decision !== null
    ? [...before, { ...unsent(before), decision }]
    : changeLast(before, (asked) => ({ ...asked, decision }));
};

const changeLast = (before: readonly Submission[], change: (last: Submission) => Submission): readonly Submission[] => [
  ...before.slice(0, -1),
  change(before.at(-1) ?? unsent(before)),
];

const unsent = (before: readonly Submission[]): Submission => ({
  number: before.length + 1,
  sequence: null,
  sentOn: null,
  means: null,
  sentById: null,
  packId: null,
  despite: null,
  acknowledged: null,
  asked: null,
  putOff: [],
  decision: null,
  told: null,
});
