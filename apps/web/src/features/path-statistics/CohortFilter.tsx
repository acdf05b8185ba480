import { channels, projects } from '@parcours/domain/request';
import { channelLabels, projectLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { agentsQuery } from '../../api/agents.ts';
import { Button } from '../../ui/Button.tsx';
import { PeriodField } from '../../ui/fields/PeriodField.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { nothingChosen, useCohortAddress } from './address.ts';

const all = { code: 'all', label: 'Tous' } as const;
const every = { code: 'all', label: 'Toutes' } as const;

/** Which first contacts the figures are about, and as of which day. */
export const CohortFilter = () => {
  const { filters, change } = useCohortAddress();
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <section className="cohort" aria-label="Filtres">
      <PeriodField label="Premiers contacts à partir du" day={filters.from} onChange={(from) => change({ from })} />
      <PeriodField label="jusqu’au" day={filters.to} onChange={(to) => change({ to })} />
      <Select
        label="Orientation"
        options={[every, ...optionsOf(channels, channelLabels)]}
        value={filters.channel ?? 'all'}
        onChange={(channel) => change({ channel: channel === 'all' ? undefined : channel })}
      />
      <Select
        label="Objet"
        options={[all, ...optionsOf(projects, projectLabels)]}
        value={filters.project ?? 'all'}
        onChange={(project) => change({ project: project === 'all' ? undefined : project })}
      />
      <AgentFilter />
      <PeriodField label="Chiffres arrêtés au" day={filters.asOf} onChange={(asOf) => change({ asOf })} />
      {isFiltered && (
        <Button look="quiet" onPress={() => change(nothingChosen)}>
          Effacer les filtres
        </Button>
      )}
    </section>
  );
};

const AgentFilter = () => {
  const { filters, change } = useCohortAddress();
  const { data } = useQuery(agentsQuery);
  const agents = data?.agents.map(({ id, name }) => ({ code: id, label: name })) ?? [];
  return (
    <Select
      label="Accompagnateur"
      options={[all, { code: 'nobody', label: 'Personne' }, ...agents]}
      value={filters.agent ?? 'all'}
      onChange={(agent) => change({ agent: agent === 'all' ? undefined : agent })}
    />
  );
};
