import type { EndKind } from '../../path/index.ts';
import { type Rate, rateOf } from '../rate/rate.ts';
import { type EndingCount, type Incidence, type IncidenceStep, incidencesOf } from './incidence.ts';

/** How a dossier comes to its end, as seen from its first contact: the loan is granted, or it is closed without. */
export const endings = [
  'granted',
  'refusedByLender',
  'turnedDownByTown',
  'leftByPerson',
  'redirected',
  'informationOnly',
] as const satisfies readonly ('granted' | EndKind)[];
export type Ending = (typeof endings)[number];

/** Dossiers that ended alike after as many days, or that are still open after as many. */
export type EndedCount = {
  /** Null when nobody can count them: the first contact or the end has no known day. */
  readonly days: number | null;
  readonly ending: Ending | null;
  readonly dossiers: number;
};

export type EndingsOverTime = {
  /** Dossiers of the cohort = `counted` + `leftOut`. */
  readonly dossiers: number;
  readonly counted: number;
  readonly leftOut: number;
  readonly stillOpen: number;
  /** Of the cohort, those ended each way: granted / all, as if no open one could still be granted. */
  readonly naive: Readonly<Record<Ending, Rate>>;
  /** The curves, read on some days: the first is day 0, the last the longest time observed. */
  readonly points: readonly EndingsPoint[];
};

type EndingsPoint = {
  readonly days: number;
  /** Followed for at least so long and not ended before. */
  readonly atRisk: number;
  readonly survival: number;
  /** Loans granted by then, of the dossiers that are counted. */
  readonly granted: number;
  readonly incidences: Readonly<Record<Ending, Omit<Incidence, 'variance'>>>;
};

/** The competing ends of a cohort over time, read on at most so many days besides the first. */
export const endingsOverTime = (counts: readonly EndedCount[], atMost = 100): EndingsOverTime => {
  const timed = counts.flatMap(({ days, ...count }) => (days === null ? [] : [{ ...count, days }]));
  const dossiers = sumOf(counts);
  const counted = sumOf(timed);
  return {
    dossiers,
    counted,
    leftOut: dossiers - counted,
    stillOpen: sumOf(counts.filter(({ ending }) => ending === null)),
    naive: recordOf((ending) => rateOf(sumOf(counts.filter((count) => count.ending === ending)), dossiers)),
    points: pointsOf(timed, atMost),
  };
};

const pointsOf = (counts: readonly EndingCount<Ending>[], atMost: number): readonly EndingsPoint[] => {
  const longest = counts.reduce((most, { days, dossiers }) => (dossiers > 0 ? Math.max(most, days) : most), 0);
  const between = Math.max(1, Math.ceil(longest / atMost));
  const days = Array.from({ length: Math.ceil(longest / between) + 1 }, (_, index) =>
    Math.min(index * between, longest),
  );
  const steps = incidencesOf(endings, counts);
  const inOrder = [...counts].sort((one, other) => one.days - other.days);
  const grants = counts.filter(({ ending }) => ending === 'granted');
  let [reached, gone, atRisk] = [0, 0, sumOf(counts)];
  let step: IncidenceStep<Ending> | undefined;
  return days.map((day) => {
    for (; (inOrder[gone]?.days ?? Number.POSITIVE_INFINITY) < day; gone += 1) atRisk -= inOrder[gone]?.dossiers ?? 0;
    for (; (steps[reached]?.days ?? Number.POSITIVE_INFINITY) <= day; reached += 1) step = steps[reached];
    return {
      days: day,
      atRisk,
      survival: step?.survival ?? 1,
      granted: sumOf(grants.filter(({ days: after }) => after <= day)),
      incidences: recordOf((ending) => {
        const { probability, interval } = step?.incidences[ending] ?? { probability: 0, interval: null };
        return { probability, interval };
      }),
    };
  });
};

const recordOf = <Value>(of: (ending: Ending) => Value): Readonly<Record<Ending, Value>> => ({
  granted: of('granted'),
  refusedByLender: of('refusedByLender'),
  turnedDownByTown: of('turnedDownByTown'),
  leftByPerson: of('leftByPerson'),
  redirected: of('redirected'),
  informationOnly: of('informationOnly'),
});

const sumOf = (counts: readonly { readonly dossiers: number }[]): number =>
  counts.reduce((sum, { dossiers }) => sum + dossiers, 0);
