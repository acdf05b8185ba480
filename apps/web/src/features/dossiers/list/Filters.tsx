import './filters.css';
import { owners, stages } from '@parcours/domain/path';
import { channels, projects } from '@parcours/domain/request';
import { capitalised, channelLabels, projectLabels, stageLabels, turnLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { ToggleButton } from 'react-aria-components';
import { agentsQuery } from '../../../api/agents.ts';
import { hasRole, useAccount } from '../../../api/session.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PeriodField } from '../../../ui/fields/PeriodField.tsx';
import { optionsOf, Select } from '../../../ui/fields/Select.tsx';
import { TurnMark } from '../../../ui/path/TurnShape.tsx';
import { useListAddress } from '../address.ts';
import { countsQuery } from '../queries.ts';
import { Search } from './Search.tsx';
import { StateTabs } from './StateTabs.tsx';

const all = { code: 'all', label: 'Tous' } as const;
const every = { code: 'all', label: 'Toutes' } as const;
const mine = { code: 'mine', label: 'Moi, et qui je remplace' } as const;

/** The board holds open dossiers only. */
export const Filters = () => {
  const { view } = useListAddress();
  return (
    <section className="filters" aria-label="Filtres">
      <div className="filters-first">
        {view === 'list' ? <StateTabs /> : <TurnFilter />}
        <Search />
      </div>
      {view === 'list' && <TurnFilter />}
      <MoreFilters />
    </section>
  );
};

/** Whose turn it is, among the open dossiers. */
const TurnFilter = () => {
  const { filters, view, change } = useListAddress();
  const { turn, ...others } = filters;
  const { data: counts } = useQuery(countsQuery({ ...others, state: undefined }));
  if (filters.state !== 'open' && view === 'list') return null;
  return (
    <div className="row filters-turn">
      <span className="filters-word" id="turn-filter">
        À qui de jouer
      </span>
      <fieldset className="row" aria-labelledby="turn-filter">
        {owners.map((owner) => (
          <ToggleButton
            key={owner}
            className="chip"
            isSelected={turn === owner}
            onChange={(isChosen) => change({ turn: isChosen ? owner : undefined })}
          >
            <TurnMark turn={owner} />
            {capitalised(turnLabels[owner])}
            <strong>{counts?.openByTurn[owner] ?? '…'}</strong>
          </ToggleButton>
        ))}
      </fieldset>
    </div>
  );
};

const MoreFilters = () => (
  <Disclosure title="Autres filtres">
    <div className="filters-more">
      <CodeFilters />
      <AgentFilter />
      <PeriodFilters />
    </div>
  </Disclosure>
);

const CodeFilters = () => {
  const { filters, change } = useListAddress();
  return (
    <>
      <Select
        label="Étape"
        isDense
        options={[every, ...optionsOf(stages, stageLabels)]}
        value={filters.stage ?? 'all'}
        onChange={(stage) => change({ stage: stage === 'all' ? undefined : stage })}
      />
      <Select
        label="Orientation"
        isDense
        options={[every, ...optionsOf(channels, channelLabels)]}
        value={filters.channel ?? 'all'}
        onChange={(channel) => change({ channel: channel === 'all' ? undefined : channel })}
      />
      <Select
        label="Objet"
        isDense
        options={[all, ...optionsOf(projects, projectLabels)]}
        value={filters.project ?? 'all'}
        onChange={(project) => change({ project: project === 'all' ? undefined : project })}
      />
    </>
  );
};

const AgentFilter = () => {
  const { filters, change } = useListAddress();
  const { data } = useQuery(agentsQuery);
  const account = useAccount();
  const agents = data?.agents.map(({ id, name }) => ({ code: id, label: name })) ?? [];
  return (
    <Select
      label="Accompagnateur"
      isDense
      options={[all, ...(hasRole(account, 'agent') ? [mine] : []), { code: 'nobody', label: 'Personne' }, ...agents]}
      value={filters.agent ?? 'all'}
      onChange={(agent) => change({ agent: agent === 'all' ? undefined : agent })}
    />
  );
};

const PeriodFilters = () => {
  const { filters, change } = useListAddress();
  return (
    <>
      <PeriodField label="Premier contact à partir du" day={filters.from} onChange={(from) => change({ from })} />
      <PeriodField label="jusqu’au" day={filters.to} onChange={(to) => change({ to })} />
    </>
  );
};
