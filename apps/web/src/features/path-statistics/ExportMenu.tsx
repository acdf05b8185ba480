import { statisticsOutputEndpoints } from '@parcours/contracts';
import { useMutation } from '@tanstack/react-query';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { send } from '../../api/call.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { offerFile } from '../../ui/offer-file.ts';
import { today } from '../../ui/today.ts';
import { useCohortAddress } from './address.ts';

/** The figures of this cohort as files. */
export const ExportMenu = () => {
  const tables = useTables();
  const log = useEventLog();
  return (
    <>
      <MenuTrigger>
        <Button look="quiet" isPending={tables.isPending || log.isPending}>
          Exporter
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu className="menu" aria-label="Exporter les chiffres">
            <MenuItem className="menu-item" onAction={() => tables.mutate()}>
              Tous les tableaux, classeur Excel (.xlsx)
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => log.mutate('csv')}>
              Journal des faits sans nom (.csv)
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => log.mutate('xes')}>
              Journal des faits sans nom, norme XES (.xes)
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <FailureNotice error={tables.error ?? log.error} />
    </>
  );
};

const useTables = () => {
  const { filters, compared } = useCohortAddress();
  return useMutation({
    mutationFn: async () => {
      const body = { ...(compared ?? filters), isCompared: compared !== null };
      const response = await send(statisticsOutputEndpoints.exportStatistics, { body });
      offerFile(await response.blob(), `pourquoi-si-peu-${today()}.xlsx`);
    },
  });
};

const useEventLog = () => {
  const { filters } = useCohortAddress();
  return useMutation({
    mutationFn: async (format: 'csv' | 'xes') => {
      const response = await send(statisticsOutputEndpoints.exportEventLog, { body: { ...filters, format } });
      offerFile(await response.blob(), `journal-des-faits-${today()}.${format}`);
    },
  });
};
