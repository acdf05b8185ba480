import { type Equation, narrowed, reduced } from './linear-system.ts';

/** Counts under this stand for people who could be recognised. Nobody stands behind 0. */
const smallest = 5;

/** A count that is the sum of others, whichever table they stand in. */
export type Sum = { readonly total: string; readonly parts: readonly string[] };

/**
 * Which counts must not be shown: those from 1 to 4, and as many more as it takes that none of these can be computed
 * from the rest. All tables are looked at together, for a total of one is often a cell of another.
 *
 * Whoever reads solves the sums for what is masked, and knows that it is at least 1: a count is given away when the
 * reduced equations leave it alone, or when its bounds leave one value. Then the smallest shown count that stands in a sum with it is masked too, one that hides it before one that does not, never a 0; and in the end
 * whatever is masked and hides nothing is shown again.
 * @param lastToMask what the others are read by, masked where nothing else is left to mask
 * @throws RangeError for a count that is not a whole number of at least 0, a sum of unknown names, or one that is wrong
 */
export const maskedCounts = (
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  lastToMask: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  check(counts, sums);
  const hidden = new Set([...counts].flatMap(([key, count]) => (isSmall(count) ? [key] : [])));
  for (;;) {
    const [exposed] = givenAway(counts, sums, hidden);
    if (exposed === undefined) break;
    hidden.add(bestToMask({ counts, sums, lastToMask }, hidden, exposed));
  }
  for (const key of maskedBeside(counts, hidden)) {
    const others = new Set([...hidden].filter((name) => name !== key));
    if (givenAway(counts, sums, others).length === 0) hidden.delete(key);
  }
  return hidden;
};

/** Masked to hide others only, largest first: some were masked on the way and are no longer needed. */
const maskedBeside = (counts: Counts, hidden: ReadonlySet<string>): readonly string[] =>
  [...hidden]
    .filter((key) => countOf(counts, key) >= smallest)
    .sort((one, other) => countOf(counts, other) - countOf(counts, one));

const isSmall = (count: number): boolean => count > 0 && count < smallest;

type Counts = ReadonlyMap<string, number>;

const givenAway = (counts: Counts, sums: readonly Sum[], hidden: ReadonlySet<string>): readonly string[] => {
  const names = [...hidden];
  const place = new Map(names.map((name, index) => [name, index]));
  const equations = sums.map((sum) => equationOf(sum, counts, place)).filter(({ weights }) => weights.some(Boolean));
  const solved = reduced(equations, names.length);
  const start = names.map(() => ({ low: 1, high: Number.POSITIVE_INFINITY }));
  const bounds = narrowed([...equations, ...solved], start);
  const alone = new Set(
    solved.flatMap(({ weights }) => (weights.filter(Boolean).length === 1 ? [weights.findIndex(Boolean)] : [])),
  );
  return names.filter((name, index) => {
    if (!isSmall(countOf(counts, name))) return false;
    return alone.has(index) || bounds[index]?.low === bounds[index]?.high;
  });
};

/** The parts less the total = 0, what is shown put on the other side. */
const equationOf = ({ total, parts }: Sum, counts: Counts, place: ReadonlyMap<string, number>): Equation => {
  const weights = Array.from({ length: place.size }, () => 0);
  let value = 0;
  for (const [name, weight] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
    const index = place.get(name);
    if (index === undefined) value -= weight * countOf(counts, name);
    else weights[index] = (weights[index] ?? 0) + weight;
  }
  return { weights, value };
};

type Published = {
  readonly counts: Counts;
  readonly sums: readonly Sum[];
  readonly lastToMask: ReadonlySet<string>;
};

const bestToMask = ({ counts, sums, lastToMask }: Published, hidden: ReadonlySet<string>, exposed: string): string => {
  const [most, all] = [new Set([...hidden, ...lastToMask]), hidden];
  const candidates = [most, all].map((left) => shownBeside({ counts, sums }, hidden, exposed, left)).find(hasAny) ?? [];
  const hides = candidates.find((name) => !givenAway(counts, sums, new Set([...hidden, name])).includes(exposed));
  const best = hides ?? candidates[0];
  // A count that nothing shown stands beside could not be computed.
  if (best === undefined) throw new Error('nothing gives this count away');
  return best;
};

const hasAny = (names: readonly string[]): boolean => names.length > 0;

/**
 * The counts in sums with it or, where there is none, in sums with what is hidden beside it; smallest first.
 * @param left never among them
 */
const shownBeside = (
  { counts, sums }: Omit<Published, 'lastToMask'>,
  hidden: ReadonlySet<string>,
  name: string,
  left: ReadonlySet<string>,
): readonly string[] => {
  const reachedNames = new Set([name]);
  for (let before = 0; before < reachedNames.size; ) {
    before = reachedNames.size;
    const beside = sums
      .map(({ total, parts }) => [total, ...parts])
      .filter((names) => names.some((each) => reachedNames.has(each)))
      .flat();
    const shown = [...new Set(beside)].filter((each) => !left.has(each) && countOf(counts, each) > 0);
    if (shown.length > 0) return shown.sort((one, other) => countOf(counts, one) - countOf(counts, other));
    for (const each of beside) if (hidden.has(each)) reachedNames.add(each);
  }
  return [];
};

const countOf = (counts: Counts, name: string): number => counts.get(name) ?? 0;

const check = (counts: Counts, sums: readonly Sum[]): void => {
  for (const count of counts.values()) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError('a count is a whole number of at least 0');
  }
  for (const { total, parts } of sums) {
    if ([total, ...parts].some((name) => !counts.has(name))) throw new RangeError('a sum is of counts that are given');
    if (parts.reduce((sum, part) => sum + countOf(counts, part), 0) !== countOf(counts, total)) {
      throw new RangeError('a sum is the sum of its parts');
    }
  }
};
