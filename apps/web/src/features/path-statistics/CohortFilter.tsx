import type { CohortFilters } from '@parcours/contracts';
import { channels, projects } from '@parcours/domain/request';
import { associationLabel, channelLabels, counted, french, projectLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { agentsQuery } from '../../api/agents.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PeriodField } from '../../ui/fields/PeriodField.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { isNarrow } from '../../ui/narrow.ts';
import { nobodyBeside, nothingChosen, useCohortAddress } from './address.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { channelsQuery } from './queries.ts';

const all = { code: 'all', label: 'Tous' } as const;
const every = { code: 'all', label: 'Toutes' } as const;

/** Which first contacts the figures are about, as of which day, and beside which other group. */
export const CohortFilter = () => {
  const { filters, compared, change } = useCohortAddress();
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <section className="cohort-filters" aria-label="Filtres">
      <Folded title={foldedTitle('Filtres', filters)}>
        <div className="cohort">
          <GroupFields group={filters} onChange={change} />
          <PeriodField label="Chiffres arrêtés au" day={filters.asOf} onChange={(asOf) => change({ asOf })} />
        </div>
      </Folded>
      <div className="row">
        {isFiltered && (
          <Button look="quiet" onPress={() => change(nothingChosen)}>
            Effacer les filtres
          </Button>
        )}
        {compared === null && (
          <Button look="quiet" onPress={() => change({ compare: 'yes' })}>
            Comparer à un autre groupe
          </Button>
        )}
        <ExportMenu />
        <ButtonLink to="/pourquoi-si-peu/rapport-annuel" look="quiet">
          Rapport annuel
        </ButtonLink>
      </div>
      {compared !== null && <OtherGroup />}
    </section>
  );
};

const OtherGroup = () => {
  const { compared, change } = useCohortAddress();
  const group = {
    from: compared?.otherFrom,
    to: compared?.otherTo,
    channel: compared?.otherChannel,
    association: compared?.otherAssociation,
    project: compared?.otherProject,
    agent: compared?.otherAgent,
  };
  return (
    <fieldset className="cohort-other">
      <legend>Second groupe</legend>
      <Folded title={foldedTitle('Filtres du second groupe', group)}>
        <div className="cohort">
          <GroupFields group={group} onChange={(changed) => change(asOther(changed))} />
        </div>
      </Folded>
      <div>
        <Button look="quiet" onPress={() => change(nobodyBeside)}>
          Ne plus comparer
        </Button>
      </div>
    </fieldset>
  );
};

/**
 * On a telephone the fields are longer than the screen: the figures come first. A telephone that is turned keeps what it
 * shows, and what is half typed there.
 */
const Folded = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const [isFolded] = useState(isNarrow);
  return isFolded ? <Disclosure title={title}>{children}</Disclosure> : children;
};

/** « Filtres : 2 choisis ». */
const foldedTitle = (title: string, chosen: object): string => {
  const count = Object.values(chosen).filter((value) => value !== undefined).length;
  return count === 0 ? title : french`${title} : ${counted(count, 'choisi', 'choisis')}`;
};

type Group = { readonly [Name in keyof Omit<CohortFilters, 'asOf'>]: CohortFilters[Name] | undefined };

/** Only what changed: what is undefined there is taken away. */
const asOther = (changed: Group) => ({
  ...('from' in changed && { otherFrom: changed.from }),
  ...('to' in changed && { otherTo: changed.to }),
  ...('channel' in changed && { otherChannel: changed.channel }),
  ...('association' in changed && { otherAssociation: changed.association }),
  ...('project' in changed && { otherProject: changed.project }),
  ...('agent' in changed && { otherAgent: changed.agent }),
});

type GroupFieldsProps = { readonly group: Group; readonly onChange: (changed: Group) => void };

const GroupFields = ({ group, onChange }: GroupFieldsProps) => (
  <>
    <PeriodField label="Premiers contacts du" day={group.from} onChange={(from) => onChange({ from })} />
    <PeriodField label="au" day={group.to} onChange={(to) => onChange({ to })} />
    <Select
      label="Orientation"
      isFilter
      options={[every, ...optionsOf(channels, channelLabels)]}
      value={group.channel ?? 'all'}
      onChange={(channel) => onChange({ channel: channel === 'all' ? undefined : channel, association: undefined })}
    />
    <AssociationField group={group} onChange={onChange} />
    <Select
      label="Objet"
      isFilter
      options={[all, ...optionsOf(projects, projectLabels)]}
      value={group.project ?? 'all'}
      onChange={(project) => onChange({ project: project === 'all' ? undefined : project })}
    />
    <AgentField agent={group.agent} onChange={(agent) => onChange({ agent })} />
  </>
);

/** The associations that sent somebody; nothing to choose where none did, or another channel is chosen. */
const AssociationField = ({ group: { channel, association }, onChange }: GroupFieldsProps) => {
  const { data } = useQuery(channelsQuery({}));
  const names = [
    ...new Set([
      ...(data?.associations.map((sent) => sent.association ?? 'unnamed') ?? []),
      ...(association === undefined ? [] : [association]),
    ]),
  ];
  if (names.length === 0 || (channel !== undefined && channel !== 'association')) return null;
  return (
    <Select
      label="Association"
      isFilter
      options={[every, ...names.map((name) => ({ code: name, label: associationLabel(name) }))]}
      value={association ?? 'all'}
      onChange={(chosen) => onChange({ association: chosen === 'all' ? undefined : chosen })}
    />
  );
};

type AgentFieldProps = { readonly agent: string | undefined; readonly onChange: (agent: string | undefined) => void };

const AgentField = ({ agent, onChange }: AgentFieldProps) => {
  const { data } = useQuery(agentsQuery);
  const agents = data?.agents.map(({ id, name }) => ({ code: id, label: name })) ?? [];
  return (
    <Select
      label="Accompagnateur"
      isFilter
      options={[all, { code: 'nobody', label: 'Personne' }, ...agents]}
      value={agent ?? 'all'}
      onChange={(chosen) => onChange(chosen === 'all' ? undefined : chosen)}
    />
  );
};
