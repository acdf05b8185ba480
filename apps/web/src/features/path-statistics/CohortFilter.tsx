import { channels } from '@parcours/domain/request';
import { channelLabels } from '@parcours/wording';
import { Button } from '../../ui/Button.tsx';
import { PeriodField } from '../../ui/fields/PeriodField.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { useCohortAddress } from './address.ts';

const all = { code: 'all', label: 'Toutes' } as const;

/** Which first contacts the figures are about. */
export const CohortFilter = () => {
  const { filters, change } = useCohortAddress();
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <section className="cohort" aria-label="Filtres">
      <PeriodField label="Premiers contacts à partir du" day={filters.from} onChange={(from) => change({ from })} />
      <PeriodField label="jusqu’au" day={filters.to} onChange={(to) => change({ to })} />
      <Select
        label="Orientation"
        options={[all, ...optionsOf(channels, channelLabels)]}
        value={filters.channel ?? 'all'}
        onChange={(channel) => change({ channel: channel === 'all' ? undefined : channel })}
      />
      {isFiltered && (
        <Button look="quiet" onPress={() => change({ from: undefined, to: undefined, channel: undefined })}>
          Effacer les filtres
        </Button>
      )}
    </section>
  );
};
