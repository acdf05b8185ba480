import type { CivilDate } from '../calendar/index.ts';
import { type EndKind, type Reason, reasonsByEnd } from '../path/index.ts';

/** The ends whose reasons the administrator lists; the two others have nothing to choose. */
export const listedEnds = ['leftByPerson', 'turnedDownByTown', 'refusedByLender', 'redirected'] as const;
export type ListedEnd = (typeof listedEnds)[number];

/** One reason to choose from: one of the program's, perhaps under another name, or one of the town's own. */
export type ListedReason = {
  /** Never changes once a dossier may hold it. */
  readonly code: string;
  /** Who says no with it. */
  readonly end: ListedEnd;
  /** The program's reason that it counts as, where rules read one. A reason of the program counts as itself. */
  readonly countsAs: Reason;
  /** What the town calls it; null: as the program says. */
  readonly label: string | null;
  /** Chosen no more; dossiers that hold it keep it. */
  readonly isWithdrawn: boolean;
};

/** The reasons to choose from, from one day on, in the order in which they are shown. */
export type ReasonList = { readonly effectiveFrom: CivilDate; readonly reasons: readonly ListedReason[] };

/** The reasons that come with the program. */
export const programReasons: readonly ListedReason[] = listedEnds.flatMap((end) =>
  reasonsByEnd[end].map((code) => ({ code, end, countsAs: code, label: null, isWithdrawn: false })),
);

/** The list in force that day, whatever the order; the program's before the first. */
export const reasonsOn = (lists: readonly ReasonList[], day: CivilDate): readonly ListedReason[] =>
  lists
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
    .at(-1)?.reasons ?? programReasons;

/** What an edited list must not hold. */
export type ReasonFault =
  | { readonly code: 'sameCodeTwice' | 'namelessReason' | 'countsAsForeign' | 'otherChanged'; readonly reason: string }
  | { readonly code: 'programReasonMissing'; readonly reason: string };

/** Every fault of a list; empty when it can be used. */
export const faultsOfReasons = (list: readonly ListedReason[]): readonly ReasonFault[] => [
  ...list.flatMap((reason, index) => faultsOf(reason, list.slice(0, index))),
  ...programReasons
    .filter((known) => !list.some((reason) => isSame(reason, known)))
    .map(({ code }) => ({ code: 'programReasonMissing', reason: code }) as const),
];

const isSame = (one: ListedReason, other: ListedReason): boolean => one.end === other.end && one.code === other.code;

const isOf = (end: EndKind, reason: Reason): boolean => (reasonsByEnd[end] as readonly Reason[]).includes(reason);

const faultsOf = (reason: ListedReason, before: readonly ListedReason[]): readonly ReasonFault[] => {
  const { code, end, countsAs, label, isWithdrawn } = reason;
  const known = programReasons.find((each) => isSame(each, reason));
  const isForeign = known === undefined ? !isOf(end, countsAs) : countsAs !== known.countsAs;
  return [
    ...(before.some((each) => isSame(each, reason)) ? [{ code: 'sameCodeTwice', reason: code } as const] : []),
    ...(known === undefined && !label?.trim() ? [{ code: 'namelessReason', reason: code } as const] : []),
    ...(isForeign ? [{ code: 'countsAsForeign', reason: code } as const] : []),
    ...(code === 'other' && (isWithdrawn || label !== null) ? [{ code: 'otherChanged', reason: code } as const] : []),
  ];
};
