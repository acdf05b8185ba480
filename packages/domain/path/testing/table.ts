/**
 * A table written by hand in a test: the first line names the columns, each other line a row and its cells,
 * separated by blanks. Columns may be abbreviated by `columns`, read in order.
 */
export type Table<Row extends string, Column extends string> = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly cell: (row: Row, column: Column) => string;
};

/** @throws Error when the text does not hold exactly these rows and columns, or a line lacks a cell. */
export const readTable = <Row extends string, Column extends string>(
  rows: readonly Row[],
  columns: readonly Column[],
  text: string,
): Table<Row, Column> => {
  const [heading = [], ...lines] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));
  const cells = new Map(lines.map(([row = '', ...values]) => [row, values]));
  expectSame('columns', heading, columns);
  expectSame('rows', [...cells.keys()].sort(), [...rows].sort());
  for (const [row, values] of cells) {
    if (values.length !== columns.length) throw new Error(`row ${row} has ${values.length} cells of ${columns.length}`);
  }
  return { rows, columns, cell: (row, column) => cells.get(row)?.[columns.indexOf(column)] ?? '' };
};

const expectSame = (what: string, written: readonly string[], expected: readonly string[]): void => {
  if (written.join() !== expected.join()) throw new Error(`${what} are ${written.join()}, not ${expected.join()}`);
};
