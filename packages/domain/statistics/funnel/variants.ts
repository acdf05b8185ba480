import type { State } from '../../path/index.ts';
import { type PathStep, stepsWalked } from '../history/walked.ts';
import { type Rate, rateOf } from '../rate/rate.ts';
import type { FlowEnd } from './flow.ts';
import { countedOutcomes, type OutcomeCount, sumOf } from './outcome-count.ts';

/** A row of outcomes with what the dossiers walked through. Several rows may say the same. */
export type WalkedCount = OutcomeCount & { readonly walked: string };

/** Dossiers that walked through the same steps in the same order. */
export type Variant = {
  /** As it is kept: see `stepsWalked`. */
  readonly walked: string;
  readonly steps: readonly PathStep[];
  /** Of all. */
  readonly dossiers: Rate;
  /** How they stand; they sum to the dossiers, most first. `end` is null where nobody ended them. */
  readonly outcomes: readonly { readonly state: State; readonly end: FlowEnd | null; readonly dossiers: number }[];
};

export type Variants = {
  /** The commonest first. */
  readonly variants: readonly Variant[];
  /** Those that are not told one by one. */
  readonly others: { readonly variants: number; readonly dossiers: number };
};

/** The commonest ways through, at most so many. @throws RangeError as `funnel` does */
export const variantsOf = (counts: readonly WalkedCount[], atMost: number): Variants => {
  const rows = counts.flatMap(({ walked, ...count }) =>
    countedOutcomes([count])
      .filter(({ dossiers }) => dossiers > 0)
      .map((outcome) => ({ walked, ...outcome })),
  );
  const all = sumOf(rows);
  const found = [...Map.groupBy(rows, ({ walked }) => walked)]
    .map(([walked, own]) => ({
      walked,
      steps: stepsWalked(walked),
      dossiers: rateOf(sumOf(own), all),
      outcomes: [...Map.groupBy(own, ({ state, end }) => `${state} ${end?.kind ?? ''}`).values()]
        .flatMap((alike) => {
          const [first] = alike;
          return first === undefined
            ? []
            : [{ state: first.state, end: flowEndOf(first.end?.kind), dossiers: sumOf(alike) }];
        })
        .sort((one, other) => other.dossiers - one.dossiers),
    }))
    .sort(commonestThenShortest);
  const rest = found.slice(atMost);
  return {
    variants: found.slice(0, atMost),
    others: { variants: rest.length, dossiers: rest.reduce((sum, { dossiers }) => sum + dossiers.k, 0) },
  };
};

const flowEndOf = (end: FlowEnd | 'administrative' | undefined): FlowEnd | null =>
  end === undefined || end === 'administrative' ? null : end;

const commonestThenShortest = (one: Variant, other: Variant): number =>
  other.dossiers.k - one.dossiers.k || one.walked.length - other.walked.length || (one.walked < other.walked ? -1 : 1);
