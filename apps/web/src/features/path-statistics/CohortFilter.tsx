import { channels } from '@parcours/domain/request';
import { channelLabels, shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { useCohortAddress } from './address.ts';

const all = { code: 'all', label: 'Toutes' } as const;

/** Which first contacts the figures are about. */
export const CohortFilter = () => {
  const { filters, change } = useCohortAddress();
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <section className="cohort" aria-label="Filtres">
      <PeriodBound key={`from ${filters.from}`} name="from" label="Premiers contacts à partir du" />
      <PeriodBound key={`to ${filters.to}`} name="to" label="jusqu’au" />
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

/** A day counts once it is whole: the figures do not move with each digit. */
const PeriodBound = ({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }) => {
  const { filters, change } = useCohortAddress();
  const known = filters[name];
  const [typed, setTyped] = useState(known === undefined ? '' : shortDateLabel(known));
  const type = (text: string) => {
    setTyped(text);
    const day = readTypedDay(text);
    const isWhole = text === '' || (day !== null && /\d{4}$/.test(text.trim()));
    if (isWhole && (day ?? undefined) !== known) change({ [name]: day ?? undefined });
  };
  return <DateInput label={label} isPrecise isFilter value={typed} onChange={type} />;
};
