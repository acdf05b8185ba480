import { type DetourKind, detourKinds } from '../history/detours.ts';
import { type Quantile, quantileOf, survivalOf } from './survival.ts';

/** The turns back of the path, and the pieces that were refused and asked for again. */
export const detourCostKinds = [...detourKinds, 'pieceRefused'] as const;
export type DetourCostKind = DetourKind | 'pieceRefused';

/** Turns back that lasted alike. Several rows may say the same. */
export type DetourCount = {
  readonly kind: DetourCostKind;
  /** Null when nobody can count them. */
  readonly days: number | null;
  readonly isOver: boolean;
  readonly times: number;
  /** Dossiers of which it is the first of this kind: they sum to those it happened to. */
  readonly firsts: number;
};

export type DetourCost = {
  readonly kind: DetourCostKind;
  readonly times: number;
  readonly dossiers: number;
  /** All together, those that still last included. */
  readonly days: number;
  readonly ongoing: number;
  readonly leftOut: number;
  readonly median: Quantile;
};

/** What turning back costs, every kind: what took most days first, then what happened most often. */
export const detourCostsOf = (counts: readonly DetourCount[]): readonly DetourCost[] =>
  detourCostKinds
    .map((kind) =>
      detourCostOf(
        kind,
        counts.filter((count) => count.kind === kind),
      ),
    )
    .sort((one, other) => other.days - one.days || other.times - one.times);

const detourCostOf = (kind: DetourCostKind, own: readonly DetourCount[]): DetourCost => {
  const counted = own.flatMap(({ days, isOver, times }) =>
    days === null ? [] : [{ days, ended: isOver ? times : 0, censored: isOver ? 0 : times }],
  );
  const times = sum(own.map((count) => count.times));
  return {
    kind,
    times,
    dossiers: sum(own.map(({ firsts }) => firsts)),
    days: sum(counted.map(({ days, ended, censored }) => days * (ended + censored))),
    ongoing: sum(own.filter(({ isOver }) => !isOver).map((count) => count.times)),
    leftOut: times - sum(counted.map(({ ended, censored }) => ended + censored)),
    median: quantileOf(survivalOf(counted), 0.5),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
