import { reasonsByMove } from '../checklist/index.ts';
import { type ListedName, reopeningGrounds } from '../path/index.ts';

/** What is explained by a reason of a list, beside ends: three moves of a piece, and a closed dossier taken up again. */
export const groundsByAct = { ...reasonsByMove, reopened: reopeningGrounds } as const;
export type GroundedAct = keyof typeof groundsByAct;
export const groundedActs = ['refused', 'setAside', 'foundImpossible', 'reopened'] as const satisfies GroundedAct[];
export type Ground<Act extends GroundedAct = GroundedAct> = (typeof groundsByAct)[Act][number];
export const grounds: readonly Ground[] = [...new Set(Object.values(groundsByAct).flat())];

/** One ground to choose from: one of the program's, perhaps under another name, or one of the town's own. */
export type ListedGround = {
  /** Never changes once a dossier may hold it. */
  readonly code: string;
  /** What it explains. */
  readonly act: GroundedAct;
  /** The program's ground that it counts as. A ground of the program counts as itself. */
  readonly countsAs: Ground;
  /** What the town calls it; null: as the program says. */
  readonly label: string | null;
  /** Chosen no more; what it explained keeps it. */
  readonly isWithdrawn: boolean;
};

/** The grounds that come with the program. */
export const programGrounds: readonly ListedGround[] = groundedActs.flatMap((act) =>
  groundsByAct[act].map((code) => ({ code, act, countsAs: code, label: null, isWithdrawn: false })),
);

/** What to record: the program's ground, and what the town calls it when it has a name of its own for it. */
export type ChosenGround<Act extends GroundedAct> = {
  readonly reason: Ground<Act>;
  readonly listed?: ListedName;
};

/** The ground to record for a code of the list; null when the list does not offer it. */
export const chosenGround = <Act extends GroundedAct>(
  act: Act,
  code: string,
  list: readonly ListedGround[],
): ChosenGround<Act> | null => {
  const offered = list.find((each) => each.act === act && each.code === code && !each.isWithdrawn);
  const known: readonly Ground<Act>[] = groundsByAct[act];
  const reason = known.find((each) => each === offered?.countsAs);
  if (offered === undefined || reason === undefined) return null;
  return offered.label === null ? { reason } : { reason, listed: { code, label: offered.label } };
};
