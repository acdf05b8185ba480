import './filters.css';
import { owners, stages } from '@parcours/domain/path';
import { channels, projects } from '@parcours/domain/request';
import { capitalised, channelLabels, projectLabels, stageLabels, turnLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { hasRole, useAccount } from '../../../api/session.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { optionsOf, Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { TurnMark } from '../../../ui/path/TurnShape.tsx';
import { useListAddress } from '../address.ts';
import { agentsQuery, countsQuery } from '../queries.ts';
import { StateTabs } from './StateTabs.tsx';

const all = { code: 'all', label: 'Tous' } as const;

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

/** Typing waits a moment, so that each letter is not a search of its own. */
const Search = () => {
  const { text, search } = useListAddress();
  const account = useAccount();
  const [typed, setTyped] = useState(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed starts a search
  useEffect(() => {
    if (typed.trim() === text) return;
    const wait = window.setTimeout(() => search(typed.trim()), 250);
    return () => window.clearTimeout(wait);
  }, [typed]);
  return (
    <TextInput
      label="Chercher"
      type="search"
      isFilter
      hint={hasRole(account, 'agent') ? 'Nom, téléphone ou référence' : 'Référence'}
      value={typed}
      onChange={setTyped}
      width="medium"
    />
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
      <PeriodFilter name="from" label="Premier contact à partir du" />
      <PeriodFilter name="to" label="jusqu’au" />
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
        options={[all, ...optionsOf(stages, stageLabels)]}
        value={filters.stage ?? 'all'}
        onChange={(stage) => change({ stage: stage === 'all' ? undefined : stage })}
      />
      <Select
        label="Orientation"
        isDense
        options={[all, ...optionsOf(channels, channelLabels)]}
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
  const agents = data?.agents.map(({ id, name }) => ({ code: id, label: name })) ?? [];
  return (
    <Select
      label="Accompagnateur"
      isDense
      options={[all, { code: 'nobody', label: 'Personne' }, ...agents]}
      value={filters.agent ?? 'all'}
      onChange={(agent) => change({ agent: agent === 'all' ? undefined : agent })}
    />
  );
};

const PeriodFilter = ({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }) => {
  const { filters, change } = useListAddress();
  const [typed, setTyped] = useState(filters[name]?.split('-').reverse().join('/') ?? '');
  const apply = (text: string) => {
    setTyped(text);
    const day = readTypedDay(text);
    if (text === '' || day !== null) change({ [name]: day ?? undefined });
  };
  return <DateInput label={label} isPrecise isFilter value={typed} onChange={apply} />;
};
