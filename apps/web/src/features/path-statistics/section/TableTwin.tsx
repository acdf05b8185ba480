import type { ReactNode } from 'react';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TableScroll } from './TableScroll.tsx';

type TableTwinProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly ReactNode[])[];
  readonly isOpen?: boolean;
};

/** The same figures as the chart, as a table. */
export const TableTwin = ({ caption, columns, rows, isOpen = false }: TableTwinProps) => (
  <Disclosure title="Les mêmes chiffres en tableau" level={3} isOpen={isOpen}>
    <TableScroll label={caption}>
      <table className="table">
        <caption className="hidden-visually">{caption}</caption>
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
  </Disclosure>
);
