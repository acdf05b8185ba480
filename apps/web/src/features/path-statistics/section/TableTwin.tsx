import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FigureTable, type FigureTableProps } from './FigureTable.tsx';

type TableTwinProps = FigureTableProps & { readonly isOpen?: boolean };

/** The same figures as the chart, as a table. */
export const TableTwin = ({ isOpen = false, ...figures }: TableTwinProps) => (
  <Disclosure title="Les mêmes chiffres en tableau" level={3} isOpen={isOpen}>
    <FigureTable {...figures} />
  </Disclosure>
);
