import type { EndKind, Milestone, State } from '../../path/index.ts';

/**
 * How many dossiers of a cohort stand alike. The end is that of a closed dossier, null for any other.
 * Several rows may say the same: they add up.
 */
export type OutcomeCount = {
  readonly furthest: Milestone;
  readonly state: State;
  readonly endKind: EndKind | null;
  /** Of the town's list. */
  readonly mainReason: string | null;
  /** The program's reason that it counts as; null or left out: itself. */
  readonly countsAs?: string | null;
  /** What the town calls that reason today; null or left out: as the program says. */
  readonly reasonName?: string | null;
  readonly dossiers: number;
};

type OutcomeEnd = {
  readonly kind: EndKind;
  readonly mainReason: string;
  readonly countsAs: string | null;
  readonly name: string | null;
};

/** A row as statistics read it: its end in one piece. */
type Outcome = {
  readonly furthest: Milestone;
  readonly state: State;
  readonly end: OutcomeEnd | null;
  readonly dossiers: number;
};

const outcomeOf = ({
  furthest,
  state,
  endKind,
  mainReason,
  countsAs = null,
  reasonName = null,
  dossiers,
}: OutcomeCount): Outcome => {
  if (state === 'finished' && furthest !== 'repaid') throw new RangeError('a finished dossier must be repaid');
  if (state === 'closed' && endKind !== null && mainReason !== null) {
    const end = { kind: endKind, mainReason, countsAs, name: reasonName };
    return { furthest, state, end, dossiers };
  }
  if (state !== 'closed' && endKind === null && mainReason === null) return { furthest, state, end: null, dossiers };
  throw new RangeError('a dossier has an end when it is closed, and only then');
};

/** Every row but the administrative ends. */
export const countedOutcomes = (counts: readonly OutcomeCount[]): readonly Outcome[] =>
  counts.map(outcomeOf).filter(({ end }) => end?.kind !== 'administrative');

/** Duplicates and typing errors, which no statistic counts. */
export const leftOutAsAdministrative = (counts: readonly OutcomeCount[]): number =>
  sumOf(counts.filter(({ endKind }) => endKind === 'administrative'));

export const sumOf = (counts: readonly { readonly dossiers: number }[]): number =>
  counts.reduce((sum, { dossiers }) => sum + dossiers, 0);
