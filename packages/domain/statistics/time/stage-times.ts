import { type Stage, stages } from '../../path/index.ts';
import { type Quantile, quantileOf, survivalOf } from './survival.ts';

/** Dossiers that spent as many days in a stage, all their visits of it summed. Several rows may say the same. */
export type StayCount = {
  readonly stage: Stage;
  /** Null when nobody can count them: a visit began or ended on a day that is not known, or is only implied. */
  readonly days: number | null;
  /** False: still there. */
  readonly isOver: boolean;
  readonly dossiers: number;
  readonly visits: number;
};

export type StageTime = {
  readonly stage: Stage;
  /** Dossiers that entered the stage = `counted` + `leftOut`. */
  readonly dossiers: number;
  readonly visits: number;
  readonly counted: number;
  /** Days that nobody can count. */
  readonly leftOut: number;
  /** Of those counted, still there: they are known to last at least so long. */
  readonly ongoing: number;
  readonly firstQuartile: Quantile;
  readonly median: Quantile;
  readonly thirdQuartile: Quantile;
};

/** How long each stage takes, by Kaplan–Meier: every stage, in order. */
export const stageTimesOf = (counts: readonly StayCount[]): readonly StageTime[] =>
  stages.map((stage) => {
    const stays = counts.filter((count) => count.stage === stage);
    const counted = stays.flatMap(({ days, isOver, dossiers }) =>
      days === null ? [] : [{ days, ended: isOver ? dossiers : 0, censored: isOver ? 0 : dossiers }],
    );
    const survival = survivalOf(counted);
    const all = sum(stays.map(({ dossiers }) => dossiers));
    const inTime = sum(counted.map(({ ended, censored }) => ended + censored));
    return {
      stage,
      dossiers: all,
      visits: sum(stays.map(({ visits }) => visits)),
      counted: inTime,
      leftOut: all - inTime,
      ongoing: sum(counted.map(({ censored }) => censored)),
      firstQuartile: quantileOf(survival, 0.25),
      median: quantileOf(survival, 0.5),
      thirdQuartile: quantileOf(survival, 0.75),
    };
  });

/**
 * The stage in which half of the dossiers stay longest; of equals the earliest, null when no median is known.
 * Repayment is left aside: it lasts as long as the loan.
 */
export const slowestStage = (times: readonly StageTime[]): StageTime | null =>
  times
    .filter(({ stage, median }) => stage !== 'repayment' && median.days !== null)
    .sort((one, other) => (other.median.days ?? 0) - (one.median.days ?? 0))[0] ?? null;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
