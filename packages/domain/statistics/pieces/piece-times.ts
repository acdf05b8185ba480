import type { PieceReason } from '../../checklist/index.ts';
import { type Rate, rateOf } from '../rate/rate.ts';
import { type Quantile, quantileOf, survivalOf } from '../time/survival.ts';

/** What became of a piece that a dossier needed: exactly one of these. */
export type PieceOutcome = 'obtained' | 'impossible' | 'missingAtEnd' | 'awaited';

/** Dossiers for which one piece went alike. Several rows may say the same. */
export type PieceCount = {
  readonly piece: string;
  /** What the town calls it; null or left out: as the program says. */
  readonly name?: string | null;
  /** Verified at least once; the person cannot get it; the dossier ended without it; still to come. */
  readonly outcome: PieceOutcome;
  /** Why the person cannot get it; null for every other outcome. */
  readonly reason: PieceReason<'foundImpossible'> | null;
  /** From the first request until it was verified, or as long as it is known to have lasted; null: nobody can tell. */
  readonly days: number | null;
  /** The only piece to arrive on the last day on which one did before the file was complete. */
  readonly isLast: boolean;
  readonly dossiers: number;
};

export type PieceTime = {
  readonly piece: string;
  readonly name: string | null;
  /** Dossiers where it applied: obtained + impossible + missingAtEnd + awaited. */
  readonly dossiers: number;
  readonly obtained: number;
  readonly impossible: number;
  readonly missingAtEnd: number;
  readonly awaited: number;
  /** Impossible or missing at the end, of those no longer awaited. */
  readonly neverObtained: Rate;
  readonly reasons: readonly { readonly reason: PieceReason<'foundImpossible'>; readonly dossiers: number }[];
  /** Of the files of which the last piece is known. */
  readonly lastToArrive: Rate;
  /** From the first request until verified. */
  readonly median: Quantile;
  /** In no duration: came without having been asked for, or missing when the dossier ended, on a day that is not known. */
  readonly leftOut: number;
};

/** What each piece costs; those most often never obtained first. */
export const pieceTimesOf = (counts: readonly PieceCount[]): readonly PieceTime[] => {
  const files = dossiersOf(counts.filter(({ isLast }) => isLast));
  return [...Map.groupBy(counts, ({ piece }) => piece)]
    .map(([piece, own]) => pieceTimeOf(piece, own, files))
    .sort((one, other) => other.neverObtained.k - one.neverObtained.k || (one.piece < other.piece ? -1 : 1));
};

const pieceTimeOf = (piece: string, counts: readonly PieceCount[], files: number): PieceTime => {
  const those = (outcome: PieceOutcome) => dossiersOf(counts.filter((count) => count.outcome === outcome));
  const [dossiers, impossible, missingAtEnd, awaited] = [
    dossiersOf(counts),
    those('impossible'),
    those('missingAtEnd'),
    those('awaited'),
  ];
  const inTime = counts.flatMap(({ days, outcome, dossiers: some }) => {
    if (days === null) return [];
    return outcome === 'obtained' ? [{ days, ended: some, censored: 0 }] : [{ days, ended: 0, censored: some }];
  });
  return {
    piece,
    name: counts[0]?.name ?? null,
    dossiers,
    obtained: those('obtained'),
    impossible,
    missingAtEnd,
    awaited,
    neverObtained: rateOf(impossible + missingAtEnd, dossiers - awaited),
    reasons: reasonsOf(counts),
    lastToArrive: rateOf(dossiersOf(counts.filter(({ isLast }) => isLast)), files),
    median: quantileOf(survivalOf(inTime), 0.5),
    leftOut: dossiersOf(counts.filter(({ days }) => days === null)),
  };
};

/** The commonest first; of those as common, always in the same order. */
const reasonsOf = (counts: readonly PieceCount[]): PieceTime['reasons'] =>
  [...Map.groupBy(counts, ({ reason }) => reason)]
    .flatMap(([reason, own]) => (reason === null ? [] : [{ reason, dossiers: dossiersOf(own) }]))
    .sort((one, other) => other.dossiers - one.dossiers || (one.reason < other.reason ? -1 : 1));

const dossiersOf = (counts: readonly { readonly dossiers: number }[]): number =>
  counts.reduce((sum, { dossiers }) => sum + dossiers, 0);
