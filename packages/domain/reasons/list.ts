import type { CivilDate } from '../calendar/index.ts';
import { type Reason, reasonsByEnd } from '../path/index.ts';
import { type ListedGround, programGrounds } from './ground.ts';

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

/** The reasons and grounds to choose from, from one day on, in the order in which they are shown. */
export type ReasonList = {
  readonly effectiveFrom: CivilDate;
  readonly reasons: readonly ListedReason[];
  readonly grounds: readonly ListedGround[];
};

/** The reasons that come with the program. */
export const programReasons: readonly ListedReason[] = listedEnds.flatMap((end) =>
  reasonsByEnd[end].map((code) => ({ code, end, countsAs: code, label: null, isWithdrawn: false })),
);

/** The list in force that day, whatever the order; the program's before the first. */
export const reasonListOn = (lists: readonly ReasonList[], day: CivilDate): Pick<ReasonList, 'reasons' | 'grounds'> =>
  lists
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
    .at(-1) ?? { reasons: programReasons, grounds: programGrounds };
