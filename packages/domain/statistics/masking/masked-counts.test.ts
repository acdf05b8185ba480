import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedCounts, type Sum } from '../index.ts';

type Table = readonly (readonly number[])[];

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Counts `r c`, with the totals of rows `r +`, of columns `+ c`, and of everything `+ +`. */
const tableOf = (table: Table, name = ''): { counts: Map<string, number>; sums: Sum[] } => {
  const [rows, columns] = [table.map((_, row) => row), (table[0] ?? []).map((_, column) => column)];
  const key = (row: number | '+', column: number | '+') => `${name}${row} ${column}`;
  const counts = new Map<string, number>([
    ...table.flatMap((cells, row) => cells.map((count, column) => [key(row, column), count] as const)),
    ...table.map((cells, row) => [key(row, '+'), sumOf(cells)] as const),
    ...columns.map((column) => [key('+', column), sumOf(table.map((cells) => cells[column] ?? 0))] as const),
    [key('+', '+'), sumOf(table.flat())],
  ]);
  const sums = [
    ...rows.map((row) => ({ total: key(row, '+'), parts: columns.map((column) => key(row, column)) })),
    ...columns.map((column) => ({ total: key('+', column), parts: rows.map((row) => key(row, column)) })),
    { total: key('+', '+'), parts: rows.map((row) => key(row, '+')) },
    { total: key('+', '+'), parts: columns.map((column) => key('+', column)) },
  ];
  return { counts, sums };
};

const masked = (table: Table): readonly string[] => {
  const { counts, sums } = tableOf(table);
  return [...maskedCounts(counts, sums)].toSorted();
};

/**
 * What an attacker knows who tries every whole number: the values that each small count can have, all sums holding.
 * Small tables only. He knows that a masked count is at least 1.
 */
const possibleValues = (
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
  name: string,
): ReadonlySet<number> => {
  const unknown = [...hidden];
  const found = new Set<number>();
  const known = new Map([...counts].filter(([key]) => !hidden.has(key)));
  const most = Math.max(0, ...counts.values()) + 2;
  const agree = (values: ReadonlyMap<string, number>): boolean =>
    sums.every(({ total, parts }) => {
      const whole = values.get(total);
      const open = parts.filter((part) => !values.has(part)).length;
      const sum = sumOf(parts.map((part) => values.get(part) ?? 0));
      return whole === undefined || (open === 0 ? sum === whole : sum <= whole);
    });
  const attempt = (values: Map<string, number>): boolean => {
    if (!agree(values)) return false;
    const next = unknown.find((key) => !values.has(key));
    if (next === undefined) return true;
    for (let value = 1; value <= most; value += 1) {
      if (attempt(new Map([...values, [next, value]]))) return true;
    }
    return false;
  };
  for (let value = 1; value <= most && found.size < 2; value += 1) {
    if (attempt(new Map([...known, [name, value]]))) found.add(value);
  }
  return found;
};

const tables = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 9 }) }, { weight: 1, arbitrary: fc.nat({ max: 200 }) }), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: 1, maxLength: 6 },
  ),
);

describe('counts that leave the department', () => {
  it('are shown when they are large enough, or nobody', () => {
    expect(
      masked([
        [12, 0],
        [30, 9],
      ]),
    ).toEqual([]);
  });

  it('are masked when small, with the smallest others that would give them away', () => {
    expect(
      masked([
        [3, 20, 40],
        [30, 8, 50],
        [60, 70, 80],
      ]),
    ).toEqual(['0 0', '0 1', '1 0', '1 1']);
  });

  it('are masked with their total where nothing else hides them', () => {
    expect(
      masked([
        [3, 0],
        [30, 40],
      ]),
    ).toEqual(expect.arrayContaining(['0 0', '0 +']));
    expect(masked([[2]])).toEqual(['+ +', '+ 0', '0 +', '0 0']);
  });

  it('are masked last where the others are read by them', () => {
    const counts = new Map([
      ['all', 24],
      ['loans', 2],
      ['a', 4],
      ['b', 20],
    ]);
    const sums = [{ total: 'all', parts: ['a', 'b'] }];
    expect(maskedCounts(counts, sums, new Set(['all']))).toEqual(new Set(['loans', 'a', 'b']));
    expect(maskedCounts(counts, sums, new Set(['b']))).toEqual(new Set(['loans', 'a', 'all']));
  });

  it('five ones of a total of five say nothing of each other', () => {
    const counts = new Map([...['a', 'b', 'c', 'd', 'e'].map((name) => [name, 1] as const), ['total', 5]]);
    expect(maskedCounts(counts, [{ total: 'total', parts: ['a', 'b', 'c', 'd', 'e'] }])).toContain('total');
  });

  it('of one table, when a total of another would give them away', () => {
    const [one, other] = [
      tableOf(
        [
          [3, 20],
          [30, 40],
        ],
        'a ',
      ),
      tableOf([[23, 70]], 'b '),
    ];
    const sums = [...one.sums, ...other.sums, { total: 'b 0 0', parts: ['a 0 +'] }];
    const hidden = maskedCounts(new Map([...one.counts, ...other.counts]), sums);
    expect(hidden).toContain('a 0 0');
    expect(hidden.size).toBe(4);
  });

  it.each([
    [new Map([['a', -1]]), []],
    [new Map([['a', 1.5]]), []],
    [new Map([['a', 1]]), [{ total: 'a', parts: ['b'] }]],
    [
      new Map([
        ['a', 6],
        ['b', 5],
      ]),
      [{ total: 'a', parts: ['b'] }],
    ],
  ])('are refused when they cannot be', (counts, sums) => {
    expect(() => maskedCounts(counts, sums)).toThrow(RangeError);
  });

  it('show no count from 1 to 4', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { counts, sums } = tableOf(table);
        const hidden = maskedCounts(counts, sums);
        for (const [key, count] of counts) {
          if (count > 0 && count < 5) expect(hidden).toContain(key);
          if (count === 0) expect(hidden).not.toContain(key);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave at least two answers for each small count to whoever tries every number', () => {
    const small = fc.array(fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(small, (table) => {
        const { counts, sums } = tableOf(table);
        const hidden = maskedCounts(counts, sums);
        for (const [key, count] of counts) {
          if (count > 0 && count < 5) expect(possibleValues(counts, sums, hidden, key).size).toBe(2);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('would be given away without more masks: the attacker is no straw man', () => {
    const { counts, sums } = tableOf([
      [3, 20],
      [30, 8],
    ]);
    expect(possibleValues(counts, sums, new Set(['0 0']), '0 0')).toEqual(new Set([3]));
    expect(possibleValues(counts, sums, new Set(['0 0', '0 1', '1 0', '1 1']), '0 0').size).toBe(2);
  });
});
