import type { ByChannel, DossierFilters } from '@parcours/contracts';
import { milestones } from '@parcours/domain/path';
import {
  associationLabel,
  channelLabels,
  channelsDefinitions,
  channelsLimitSentence,
  channelsSentence,
  milestoneLabels,
  numberLabel,
} from '@parcours/wording';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { channelsQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Legend } from '../section/Legend.tsx';
import { type NamedBar, NamedBars } from '../section/NamedBars.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Sent = ByChannel['channels'][number];

const parts = [
  { look: 'granted', name: 'Prêt accordé', of: ({ granted }: Sent) => granted.k },
  { look: 'answered', name: 'Sans prêt, ou pas encore', of: ({ granted }: Sent) => granted.n - granted.k },
] as const;

/** The same funnel by who sent the person, and by association. */
export const Channels = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="orientations" query={channelsQuery(filters)} definitions={channelsDefinitions}>
      {(figures) => (
        <>
          <Sentences of={[channelsSentence(figures), channelsLimitSentence(figures)]} />
          <Legend parts={parts} />
          <NamedBars
            label="Premiers contacts de chaque orientation, et prêts accordés"
            unit="premiers contacts"
            figures={figures.channels}
            barsOf={barsOf}
          />
          <ChannelsTable figures={figures} />
        </>
      )}
    </Section>
  );
};

const barsOf = (channels: readonly Sent[]): readonly NamedBar[] =>
  channels.map((sent) => ({
    label: channelLabels[sent.channel],
    parts: parts.map(({ look, of }) => ({ look, dossiers: of(sent) })),
    words: numberLabel(sent.firstContacts.k),
  }));

const shown = milestones.filter((milestone) => milestone !== 'firstContact' && milestone !== 'granted');

const ChannelsTable = ({ figures: { channels, associations } }: { readonly figures: ByChannel }) => (
  <TableTwin
    caption="Le parcours selon qui oriente, puis selon l’association"
    columns={[
      'Qui oriente',
      'Premiers contacts',
      'Prêts accordés',
      'En cours',
      ...shown.map((milestone) => milestoneLabels[milestone]),
    ]}
    rows={[
      ...channels.map((sent) => [channelLabels[sent.channel], ...cellsOf(sent, { channel: sent.channel })]),
      ...associations.map((sent) => [
        associationLabel(sent.association),
        ...cellsOf(sent, { channel: 'association', association: sent.association ?? 'unnamed' }),
      ]),
    ]}
  />
);

const cellsOf = (
  { firstContacts, granted, open, reached }: Omit<Sent, 'channel'>,
  sentBy: Pick<DossierFilters, 'channel' | 'association'>,
) => [
  <Behind key="sent" dossiers={sentBy}>
    <RateWords rate={firstContacts} />
  </Behind>,
  <Behind key="granted" dossiers={{ ...sentBy, reached: 'granted' }}>
    <RateWords rate={granted} />
  </Behind>,
  <Behind key="open" dossiers={{ ...sentBy, state: 'open' }}>
    {numberLabel(open)}
  </Behind>,
  ...shown.map((milestone) => (
    <Behind key={milestone} dossiers={{ ...sentBy, reached: milestone }}>
      {numberLabel(reached[milestone])}
    </Behind>
  )),
];
