import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MaskedTable, maskedTable } from '../index.ts';

/** Rows and columns with their totals, as they are published. */
const published = ({ cells, rowTotals, columnTotals, total }: MaskedTable): readonly (readonly (number | null)[])[] => [
  ...cells.map((row, index) => [...row, rowTotals[index] ?? null]),
  [...columnTotals, total],
];

/**
 * What an attacker computes: each row and each column, the totals among them, is one equation of the masked counts.
 * Elimination with exact fractions leaves a count alone in an equation if and only if it can be computed.
 */
const computedByAttacker = (table: readonly (readonly (number | null)[])[]): number => {
  const unknown = table.flatMap((row, index) =>
    row.flatMap((count, column) => (count === null ? [`${index} ${column}`] : [])),
  );
  const width = table[0]?.length ?? 0;
  const lines = [
    ...table.map((_, row) =>
      Array.from({ length: width }, (__, column) => ({ row, column, last: column === width - 1 })),
    ),
    ...Array.from({ length: width }, (_, column) =>
      table.map((__, row) => ({ row, column, last: row === table.length - 1 })),
    ),
  ];
  const equations = lines.map((line) =>
    unknown.map((name) => {
      const place = line.find(({ row, column }) => `${row} ${column}` === name);
      if (place === undefined) return 0;
      return place.last ? -1 : 1;
    }),
  );
  return eliminated(equations).filter((row) => row.filter((weight) => weight !== 0).length === 1).length;
};

/** Reduced row echelon form. All weights stay −1, 0 or 1: the equations of a two-way table are totally unimodular. */
const eliminated = (equations: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const rows = equations.map((row) => [...row]);
  let done = 0;
  for (const column of (rows[0] ?? []).keys()) {
    const found = rows.findIndex((row, index) => index >= done && row[column] !== 0);
    const [pivot, place] = [rows[found], rows[done]];
    if (pivot === undefined || place === undefined) continue;
    rows[found] = place;
    const unit = pivot.map((weight) => weight / (pivot[column] ?? 1));
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      rows[index] = row.map((weight, at) => weight - factor * (unit[at] ?? 0));
    }
    rows[done] = unit;
    done += 1;
  }
  return rows;
};

const counts = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 9 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat({ max: 200 }) },
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe('a table that leaves the department', () => {
  it('shows what is large enough, and nobody', () => {
    expect(
      maskedTable([
        [12, 0],
        [30, 9],
      ]),
    ).toEqual({
      cells: [
        [12, 0],
        [30, 9],
      ],
      rowTotals: [12, 39],
      columnTotals: [42, 9],
      total: 51,
    });
  });

  it('masks a small count, and the smallest others that would give it away', () => {
    expect(
      maskedTable([
        [3, 20, 40],
        [30, 8, 50],
        [60, 70, 80],
      ]),
    ).toEqual({
      cells: [
        [null, null, 40],
        [null, null, 50],
        [60, 70, 80],
      ],
      rowTotals: [63, 88, 210],
      columnTotals: [93, 98, 170],
      total: 361,
    });
  });

  it('masks a total where the row has nothing else to hide it with', () => {
    const { cells, rowTotals } = maskedTable([
      [3, 0],
      [30, 40],
    ]);
    expect([cells[0], rowTotals[0]]).toEqual([[null, 0], null]);
  });

  it('masks everything of a single small count', () => {
    expect(maskedTable([[2]])).toEqual({ cells: [[null]], rowTotals: [null], columnTotals: [null], total: null });
  });

  it('of nothing shows nothing', () => {
    expect(maskedTable([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 });
  });

  it.each([[[[1, 2], [3]]], [[[-1]]], [[[1.5]]]])('refuses %j', (table) => {
    expect(() => maskedTable(table)).toThrow(RangeError);
  });

  it('shows no count under 5 but 0, and every other count as it is', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = maskedTable(table);
        for (const count of published(shown).flat()) expect(count === null || count === 0 || count >= 5).toBe(true);
        for (const [row, cells] of shown.cells.entries()) {
          for (const [column, count] of cells.entries()) expect([null, table[row]?.[column]]).toContain(count);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves nothing to whoever solves the equations of its totals', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(computedByAttacker(published(maskedTable(table)))).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('would give counts away without secondary masking: the attacker is no straw man', () => {
    expect(
      computedByAttacker([
        [null, 20, 23],
        [30, 8, 38],
        [33, 28, 61],
      ]),
    ).toBe(1);
    expect(
      computedByAttacker([
        [null, null, 23],
        [null, 8, 38],
        [33, 28, 61],
      ]),
    ).toBe(3);
    expect(
      computedByAttacker([
        [null, null, 23],
        [null, null, 38],
        [33, 28, 61],
      ]),
    ).toBe(0);
  });
});
