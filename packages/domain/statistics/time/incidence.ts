import type { Interval } from '../rate/rate.ts';
import { logLogInterval } from './log-log-interval.ts';

/** How many ended one way after so many days; `ending` null: not ended yet after that many. */
export type EndingCount<Ending extends string> = {
  readonly days: number;
  readonly ending: Ending | null;
  readonly dossiers: number;
};

/** The share that has ended one way by a day. */
export type Incidence = {
  readonly probability: number;
  /** Aalen's. */
  readonly variance: number;
  /** On the log(−log) scale; null at 0 and at 1. */
  readonly interval: Interval | null;
};

export type IncidenceStep<Ending extends string> = {
  readonly days: number;
  /** Neither ended nor left out of sight before this day. */
  readonly atRisk: number;
  /** The share that has not ended by this day. */
  readonly survival: number;
  readonly incidences: Readonly<Record<Ending, Incidence>>;
};

/**
 * The Aalen–Johansen estimate of competing ends, one step for each day on which something ended. On one day, ends
 * come before what is censored. At each step the incidences and the survival sum to 1.
 * Variance: O. O. Aalen, Ann. Statist. 6 (1978), with the correction for several ends on one day that `cuminc` of R's
 * cmprsk makes.
 * @throws RangeError for a count or a number of days under 0
 */
export const incidencesOf = <Ending extends string>(
  endings: readonly Ending[],
  counts: readonly EndingCount<Ending>[],
): readonly IncidenceStep<Ending>[] => {
  const days = countedByDay(endings, counts);
  const running = endings.map((ending) => ({ ending, sums: startingSums }));
  const steps: IncidenceStep<Ending>[] = [];
  let atRisk = counts.reduce((sum, { dossiers }) => sum + dossiers, 0);
  let survival = 1;
  for (const day of days) {
    const ended = day.endings.reduce((sum, count) => sum + count, 0);
    if (ended > 0) {
      const after = ended === atRisk ? 0 : (survival * (atRisk - ended)) / atRisk;
      for (const [index, one] of running.entries()) {
        const own = day.endings[index] ?? 0;
        one.sums = advance(one.sums, { own, others: ended - own, atRisk, before: survival, after });
      }
      survival = after;
      steps.push({ days: day.days, atRisk, survival, incidences: recordOf(running) });
    }
    atRisk -= ended + day.censored;
  }
  return steps;
};

/** What the variance of one incidence F is made of: Σ t, Σ tF/S and Σ t/S², with t the variance of each jump. */
type Sums = { readonly f: number; readonly v1: number; readonly v2: number; readonly v3: number };
const startingSums: Sums = { f: 0, v1: 0, v2: 0, v3: 0 };

type Jump = {
  readonly own: number;
  readonly others: number;
  readonly atRisk: number;
  readonly before: number;
  readonly after: number;
};

const advance = (sums: Sums, { own, others, atRisk, before, after }: Jump): Sums => {
  const f = sums.f + (before * own) / atRisk;
  const inverse = after > 0 ? 1 / after : 0;
  const withOthers = others > 0 && after > 0 ? addTerm(sums, others, atRisk, before, f * inverse, inverse) : sums;
  const withOwn = own > 0 ? addTerm(withOthers, own, atRisk, before, 1 + f * inverse, inverse) : withOthers;
  return { ...withOwn, f };
};

const addTerm = (
  { f, v1, v2, v3 }: Sums,
  ended: number,
  atRisk: number,
  before: number,
  weight: number,
  inverse: number,
): Sums => {
  const ties = ended > 1 ? 1 - (ended - 1) / (atRisk - 1) : 1;
  const term = (before * before * ties * ended) / (atRisk * atRisk);
  return { f, v1: v1 + weight * weight * term, v2: v2 + inverse * weight * term, v3: v3 + inverse * inverse * term };
};

const incidenceOf = ({ f, v1, v2, v3 }: Sums): Incidence => {
  // Exactly nothing comes out a hair under it.
  const variance = Math.max(0, v1 + f * f * v3 - 2 * f * v2);
  return { probability: f, variance, interval: logLogInterval(f, Math.sqrt(variance)) };
};

const recordOf = <Ending extends string>(
  running: readonly { readonly ending: Ending; readonly sums: Sums }[],
): Readonly<Record<Ending, Incidence>> =>
  Object.fromEntries(running.map(({ ending, sums }) => [ending, incidenceOf(sums)])) as Record<Ending, Incidence>;

type Day = { readonly days: number; readonly endings: number[]; censored: number };

/** One row for each day, in order. @throws RangeError for a count or a number of days under 0 */
const countedByDay = <Ending extends string>(
  endings: readonly Ending[],
  counts: readonly EndingCount<Ending>[],
): readonly Day[] => {
  const byDay = new Map<number, Day>();
  for (const { days, ending, dossiers } of counts) {
    if (days < 0 || dossiers < 0) throw new RangeError('durations and counts are not under 0');
    const day = byDay.get(days) ?? { days, endings: endings.map(() => 0), censored: 0 };
    byDay.set(days, day);
    if (ending === null) day.censored += dossiers;
    else day.endings[endings.indexOf(ending)] = (day.endings[endings.indexOf(ending)] ?? 0) + dossiers;
  }
  return [...byDay.values()].sort((one, other) => one.days - other.days);
};
