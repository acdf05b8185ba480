import type { ReactNode } from 'react';
import { TableScroll } from './TableScroll.tsx';

export type FigureTableProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly ReactNode[])[];
};

/** A table of figures; `isTitled`: its caption is seen, where no heading above it says the same. */
export const FigureTable = ({
  caption,
  columns,
  rows,
  isTitled = false,
}: FigureTableProps & { readonly isTitled?: boolean }) => (
  <TableScroll label={caption}>
    <table className={isTitled ? 'table report-table' : 'table'}>
      <caption className={isTitled ? undefined : 'hidden-visually'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);
