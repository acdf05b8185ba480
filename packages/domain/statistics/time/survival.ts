import type { Interval } from '../rate/rate.ts';
import { logLogInterval } from './log-log-interval.ts';

/** Durations of a number of days: how many ended there, how many are known to last at least that long. */
export type DurationCount = { readonly days: number; readonly ended: number; readonly censored: number };

/** After this many days, the share that still lasts. */
export type SurvivalStep = {
  readonly days: number;
  readonly atRisk: number;
  readonly survival: number;
  /** Greenwood's variance on the log(−log) scale; null once nothing lasts. */
  readonly interval: Interval | null;
};

/** Null: not reached, as too many still last. */
export type Quantile = {
  readonly days: number | null;
  /** From the first day on which it can have been reached to the last; null: no bound. */
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * The Kaplan–Meier estimate of how long it lasts, one step for each day on which something ended. Days may come in
 * any order and more than once; on one day, ends come before what is censored.
 * @throws RangeError for a count or a number of days under 0
 */
export const survivalOf = (counts: readonly DurationCount[]): readonly SurvivalStep[] => {
  const days = countedByDay(counts);
  const steps: SurvivalStep[] = [];
  let atRisk = days.reduce((sum, { ended, censored }) => sum + ended + censored, 0);
  let [survival, greenwood] = [1, 0];
  for (const { days: day, ended, censored } of days) {
    if (ended > 0) {
      survival *= (atRisk - ended) / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      steps.push({
        days: day,
        atRisk,
        survival,
        interval: survival === 0 ? null : logLogInterval(survival, survival * Math.sqrt(greenwood)),
      });
    }
    atRisk -= ended + censored;
  }
  return steps;
};

/** Products of fractions come out a hair beside a share that they equal. */
const hair = 1e-12;

/**
 * The first day by which this share has ended: S ≤ 1 − share, without a midpoint on an exact plateau. Its interval
 * is where the bounds of S pass the same mark (Brookmeyer and Crowley, Biometrics 38, 1982).
 */
export const quantileOf = (steps: readonly SurvivalStep[], share: number): Quantile => {
  const mark = 1 - share + hair;
  const firstDay = (reaches: (step: SurvivalStep) => boolean) => steps.find(reaches)?.days ?? null;
  return {
    days: firstDay(({ survival }) => survival <= mark),
    low: firstDay(({ survival, interval }) => (interval?.low ?? survival) <= mark),
    high: firstDay(({ interval }) => interval !== null && interval.high <= mark),
  };
};

/** One row for each day, in order. @throws RangeError for a count or a number of days under 0 */
const countedByDay = (counts: readonly DurationCount[]): readonly DurationCount[] => {
  const byDay = new Map<number, DurationCount>();
  for (const { days, ended, censored } of counts) {
    if (days < 0 || ended < 0 || censored < 0) throw new RangeError('durations and counts are not under 0');
    const known = byDay.get(days) ?? { days, ended: 0, censored: 0 };
    byDay.set(days, { days, ended: known.ended + ended, censored: known.censored + censored });
  }
  return [...byDay.values()].sort((one, other) => one.days - other.days);
};
