/** Counts under this stand for people who could be recognised. Nobody stands behind 0. */
const smallest = 5;

/** A table as it may leave the department: null is a count that is not shown. */
export type MaskedTable = {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
};

/**
 * Masks counts from 1 to 4, and as many more as it takes that no masked one can be computed from totals.
 *
 * Rows and columns, the totals among them, are the two sides of a graph, and each masked count an edge between its
 * row and its column: every row and every column gives one equation. What is masked cannot be computed if and only
 * if each edge lies on a cycle (D. Gusfield, SIAM J. Comput. 17, 1988). So for each edge that lies on none, the
 * cheapest way round is masked too: first the smallest counts, totals last, and never a 0, which would hide nothing.
 * @throws RangeError when the rows are not of one length, or a count is not a whole number of at least 0
 */
export const maskedTable = (counts: readonly (readonly number[])[]): MaskedTable => {
  const table = withTotals(counts);
  const masked = table.map((row) => row.map((count) => count > 0 && count < smallest));
  for (let exposed = findExposed(masked); exposed !== null; exposed = findExposed(masked)) {
    for (const { row, column } of cheapestWayRound(table, masked, exposed)) setAt(masked, row, column);
  }
  const shown = table.map((row, index) => row.map((count, column) => (masked[index]?.[column] ? null : count)));
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: shown.at(-1)?.slice(0, -1) ?? [],
    total: shown.at(-1)?.at(-1) ?? null,
  };
};

type Place = { readonly row: number; readonly column: number };

const withTotals = (counts: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const width = counts[0]?.length ?? 0;
  for (const row of counts) {
    if (row.length !== width || row.some((count) => !Number.isInteger(count) || count < 0)) {
      throw new RangeError('a table has rows of one length, of whole numbers of at least 0');
    }
  }
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, Array.from({ length: width + 1 }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))];
};

/** A masked count that totals give away: from its row, no other way leads to its column. */
const findExposed = (masked: readonly (readonly boolean[])[]): Place | null => {
  for (const [row, cells] of masked.entries()) {
    for (const [column, isMasked] of cells.entries()) {
      if (isMasked && !isOnCycle(masked, { row, column })) return { row, column };
    }
  }
  return null;
};

const isOnCycle = (masked: readonly (readonly boolean[])[], place: Place): boolean =>
  wayRound(masked, place, (isMasked) => (isMasked ? 0 : null)) !== null;

/** The unmasked counts to mask so that the place lies on a cycle. */
const cheapestWayRound = (
  table: readonly (readonly number[])[],
  masked: readonly (readonly boolean[])[],
  place: Place,
): readonly Place[] => {
  const [lastRow, lastColumn] = [table.length - 1, (table[0]?.length ?? 0) - 1];
  const everything = sum(table.map((row) => sum(row))) + 1;
  const way = wayRound(masked, place, (isMasked, row, column) => {
    const count = table[row]?.[column] ?? 0;
    if (isMasked) return 0;
    if (count === 0) return null;
    return row === lastRow || column === lastColumn ? everything + count : count;
  });
  // Totals of a count are not 0: by them there is always a way.
  if (way === null) throw new Error('a masked count is not 0, nor are its totals');
  return way;
};

type Node = { readonly isRow: boolean; readonly index: number; readonly cost: number; readonly way: readonly Place[] };
type CostOf = (isMasked: boolean, row: number, column: number) => number | null;

/**
 * The cheapest way from the row of a place to its column by other places, rows and columns in turn (Dijkstra).
 * @param costOf null: there is no way by this place
 */
const wayRound = (masked: readonly (readonly boolean[])[], place: Place, costOf: CostOf): readonly Place[] | null => {
  const keyOf = ({ isRow, index }: Node) => `${isRow ? 'row' : 'column'} ${index}`;
  const seen = new Set<string>();
  const found: Node[] = [{ isRow: true, index: place.row, cost: 0, way: [] }];
  for (;;) {
    const nearest = found.filter((node) => !seen.has(keyOf(node))).sort((one, other) => one.cost - other.cost)[0];
    if (nearest === undefined) return null;
    if (!nearest.isRow && nearest.index === place.column) return nearest.way;
    seen.add(keyOf(nearest));
    found.push(...nextTo(nearest, masked, place, costOf));
  }
};

const nextTo = (from: Node, masked: readonly (readonly boolean[])[], place: Place, costOf: CostOf): readonly Node[] => {
  const others = from.isRow ? (masked[from.index]?.length ?? 0) : masked.length;
  return Array.from({ length: others }, (_, index) => index).flatMap((index) => {
    const [row, column] = from.isRow ? [from.index, index] : [index, from.index];
    const isThePlace = row === place.row && column === place.column;
    const cost = isThePlace ? null : costOf(masked[row]?.[column] ?? false, row, column);
    if (cost === null) return [];
    return [{ isRow: !from.isRow, index, cost: from.cost + cost, way: [...from.way, { row, column }] }];
  });
};

const setAt = (masked: boolean[][], row: number, column: number): void => {
  const cells = masked[row];
  if (cells !== undefined) cells[column] = true;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
