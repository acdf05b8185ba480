import type { ListColumn } from '@parcours/contracts';
import { listColumnLabels } from '@parcours/wording';
import { Button as AriaButton } from 'react-aria-components';
import { hasRole, useAccount } from '../../../api/session.ts';
import { Select } from '../../../ui/fields/Select.tsx';
import { type Sort, useListAddress } from '../address.ts';

const sortLabels = {
  waitingSince: 'Attente la plus ancienne',
  firstContact: 'Premier contact',
  lastRecorded: 'Dernière saisie',
  reference: 'Référence',
  name: 'Nom',
} as const satisfies Record<Sort, string>;
const sortCodes = ['waitingSince', 'firstContact', 'lastRecorded', 'reference', 'name'] as const;

type Column = { readonly label: string; readonly sort: Sort | null };

const sortOf: Readonly<Record<ListColumn, Sort | null>> = {
  path: null,
  standing: 'waitingSince',
  request: null,
  firstContact: 'firstContact',
  channel: null,
  agent: null,
  lastRecorded: 'lastRecorded',
};

/** Whoever sees no names has references instead. */
const columnsFor = (hasNames: boolean, columns: readonly ListColumn[]): readonly Column[] => [
  hasNames ? { label: 'Personne', sort: 'name' } : { label: 'Référence', sort: 'reference' },
  ...columns.map((column) => ({ label: listColumnLabels[column], sort: sortOf[column] })),
];

export const ListHead = ({ columns }: { readonly columns: readonly ListColumn[] }) => {
  const hasNames = hasRole(useAccount(), 'agent');
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: lost when `display` changes
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="list-choice">
          <span className="hidden-visually">Choix</span>
        </th>
        {columnsFor(hasNames, columns).map((column) => (
          <HeadCell key={column.label} column={column} />
        ))}
      </tr>
    </thead>
    // biome-ignore-end lint/a11y/noRedundantRoles: lost when `display` changes
  );
};

const HeadCell = ({ column: { label, sort } }: { readonly column: Column }) => {
  const address = useListAddress();
  const isSorted = sort !== null && address.sort === sort;
  if (sort === null) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: lost when `display` changes
      <th role="columnheader" scope="col">
        {label}
      </th>
    );
  }
  const turned = isSorted && address.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lost when `display` changes
    <th role="columnheader" scope="col" aria-sort={isSorted ? address.direction : 'none'}>
      <AriaButton className="list-sort" onPress={() => address.change({ sort, direction: turned })}>
        {label}
        <span aria-hidden="true">{isSorted ? (address.direction === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
      </AriaButton>
    </th>
  );
};

export const SortSelect = () => {
  const { sort, change } = useListAddress();
  const hasNames = hasRole(useAccount(), 'agent');
  return (
    <div className="list-order">
      <Select
        label="Trier par"
        isDense
        options={sortCodes
          .filter((code) => hasNames || code !== 'name')
          .map((code) => ({ code, label: sortLabels[code] }))}
        value={sort}
        onChange={(code) => change({ sort: code, direction: code === 'lastRecorded' ? 'descending' : 'ascending' })}
      />
    </div>
  );
};
