import { type ListColumn, listColumns } from '@parcours/contracts';
import { listColumnLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '../../../../ui/Button.tsx';
import { FailureNotice } from '../../../../ui/Notice.tsx';
import { useListAddress } from '../../address.ts';
import { settingsQuery } from '../../queries.ts';
import { SavedFiltersDialog } from './SavedFiltersDialog.tsx';
import { useChooseColumns } from './use-choose-columns.ts';
import { useExport } from './use-export.ts';

/** Which columns are shown, which filters are kept, and the list as a file. */
export const ListTools = ({ columns }: { readonly columns: readonly ListColumn[] }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="quiet" isDense onPress={() => setIsOpen(true)}>
        Filtres enregistrés…
      </Button>
      {isOpen && <SavedFiltersDialog onClose={() => setIsOpen(false)} />}
      <ColumnsMenu columns={columns} />
      <ExportMenu columns={columns} />
    </>
  );
};

const ColumnsMenu = ({ columns }: { readonly columns: readonly ListColumn[] }) => {
  const choose = useChooseColumns();
  const { data: settings } = useQuery(settingsQuery);
  return (
    <>
      <MenuTrigger>
        {/* A choice replaces the one before, which must be known. */}
        <Button look="quiet" isDense isDisabled={settings === undefined}>
          Colonnes
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            aria-label="Colonnes affichées"
            selectionMode="multiple"
            selectedKeys={columns}
            onSelectionChange={(keys) =>
              choose.mutate(listColumns.filter((column) => keys === 'all' || keys.has(column)))
            }
          >
            {listColumns.map((column) => (
              <MenuItem key={column} id={column} className="menu-item">
                {listColumnLabels[column]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <FailureNotice error={choose.error} />
    </>
  );
};

const ExportMenu = ({ columns }: { readonly columns: readonly ListColumn[] }) => {
  const { filters, sort, direction } = useListAddress();
  const save = useExport({ ...filters, sort, direction, columns: [...columns] });
  return (
    <>
      <MenuTrigger>
        <Button look="quiet" isDense isPending={save.isPending}>
          Exporter
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label="Exporter la liste">
            <MenuItem className="menu-item" onAction={() => save.mutate('xlsx')}>
              Classeur Excel (.xlsx)
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => save.mutate('csv')}>
              Texte, point-virgule (.csv)
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <FailureNotice error={save.error} />
    </>
  );
};
