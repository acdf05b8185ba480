import { type Condition, conditions } from '../../eligibility/index.ts';
import { isAtLeast, type Milestone, nextMilestone } from '../../path/index.ts';
import { type NotPassed, wouldPassWithout } from '../conditions/condition-costs.ts';
import type { OutcomeCount } from '../funnel/outcome-count.ts';
import type { WalkedCount } from '../funnel/variants.ts';
import { stepsWalked } from '../history/walked.ts';
import { exactly, type Freed, type Lever, leverOf } from './lever.ts';
import { shareInHalfTheTime } from './sooner.ts';

/** Dossiers that the town turned down on the same verdicts, as far on. Several rows may say the same. */
export type HeldByConditions = {
  /** Null: no verdict was kept. */
  readonly notPassed: readonly NotPassed[] | null;
  readonly furthest: Milestone;
  readonly dossiers: number;
};

/** How long one piece was waited for. Several rows may say the same. */
export type PieceWait = {
  readonly piece: string;
  /** What the town calls it; null: as the program says. */
  readonly name?: string | null;
  /** From the first request; null: never asked. */
  readonly days: number | null;
  readonly isObtained: boolean;
  /** The only piece that was missing when the person left, with everything before it done. */
  readonly isWhatWasMissing: boolean;
  readonly dossiers: number;
};

export type WhatIf = {
  /** Every appointment kept. */
  readonly appointments: Lever;
  /** One condition lifted: those that would let somebody through, the most first. */
  readonly conditions: readonly (Lever & { readonly condition: Condition })[];
  /** One piece obtained in half the time: those that somebody waited for alone, the most first. */
  readonly pieces: readonly (Lever & { readonly piece: string; readonly name: string | null })[];
};

/** How many more would have gone on. An estimate: it supposes that they would have gone on as the others did. */
export const whatIf = (
  walked: readonly WalkedCount[],
  held: readonly HeldByConditions[],
  waits: readonly PieceWait[],
): WhatIf => ({
  appointments: appointmentsKept(walked),
  conditions: conditions
    .map((condition) => ({ condition, ...conditionLifted(condition, held, walked) }))
    .filter(concernsSomebody)
    .sort(mostFirst),
  pieces: [...Map.groupBy(waits, ({ piece }) => piece)]
    .map(([piece, own]) => ({ piece, name: own[0]?.name ?? null, ...pieceSooner(own, walked) }))
    .filter(concernsSomebody)
    .sort((one, other) => mostFirst(one, other) || (one.piece < other.piece ? -1 : 1)),
});

/** Those who left before any appointment was held, and had missed one or gave that as their reason. */
const appointmentsKept = (walked: readonly WalkedCount[]): Lever => {
  const missed = walked.filter(
    ({ endKind, mainReason, countsAs, furthest, walked: way }) =>
      endKind === 'leftByPerson' &&
      !isAtLeast(furthest, 'appointmentHeld') &&
      ((countsAs ?? mainReason) === 'didNotCome' || stepsWalked(way).includes('appointmentMissed')),
  );
  return leverOf(
    missed.map(({ dossiers }) => ({ reaching: 'appointmentHeld', dossiers: exactly(dossiers) })),
    walked,
  );
};

/** Those whom it alone turned down would have reached the milestone after the one where they stopped. */
const conditionLifted = (
  condition: Condition,
  held: readonly HeldByConditions[],
  outcomes: readonly OutcomeCount[],
): Lever =>
  leverOf(
    held.flatMap(({ notPassed, furthest, dossiers }): readonly Freed[] => {
      const reaching = nextMilestone(furthest);
      return notPassed === null || reaching === null || !wouldPassWithout(notPassed, [condition])
        ? []
        : [{ reaching, dossiers: exactly(dossiers) }];
    }),
    outcomes,
  );

const pieceSooner = (waits: readonly PieceWait[], outcomes: readonly OutcomeCount[]): Lever => {
  const durations = waits.flatMap(({ days, isObtained, dossiers }) =>
    days === null ? [] : [{ days, ended: isObtained ? dossiers : 0, censored: isObtained ? 0 : dossiers }],
  );
  const missing = waits
    .filter(({ isWhatWasMissing }) => isWhatWasMissing)
    .map(({ days, dossiers }) => ({ dossiers, share: days === null ? null : shareInHalfTheTime(days, durations) }));
  const untold = missing.filter(({ share }) => share === null).reduce((sum, { dossiers }) => sum + dossiers, 0);
  const freed = missing.flatMap(({ dossiers, share }): readonly Freed[] =>
    share === null
      ? []
      : [
          {
            reaching: 'fileComplete',
            dossiers: {
              expected: dossiers * share.expected,
              low: dossiers * share.low,
              high: dossiers * share.high,
            },
          },
        ],
  );
  return leverOf(freed, outcomes, untold);
};

const concernsSomebody = ({ parts, untold }: Lever): boolean => parts.length > 0 || untold > 0;

const freedBy = ({ parts }: Lever): number => parts.reduce((sum, { dossiers }) => sum + dossiers.expected, 0);

const mostFirst = (one: Lever, other: Lever): number =>
  (other.more?.expected ?? 0) - (one.more?.expected ?? 0) || freedBy(other) - freedBy(one);
