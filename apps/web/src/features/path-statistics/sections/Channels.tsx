import type { ByChannel } from '@parcours/contracts';
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
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { channelsQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Legend } from '../section/Legend.tsx';
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
    <Section
      id="orientations"
      title="Qui oriente, et ce qui suit"
      query={channelsQuery(filters)}
      definitions={channelsDefinitions}
    >
      {(figures) => (
        <>
          <Sentences of={[channelsSentence(figures), channelsLimitSentence(figures)]} />
          <Legend parts={parts} />
          <ChannelsChart channels={figures.channels} />
          <ChannelsTable figures={figures} />
        </>
      )}
    </Section>
  );
};

const ChannelsChart = ({ channels }: { readonly channels: readonly Sent[] }) => {
  const draw = useCallback((plot: Drawing, width: number) => drawChannels(plot, width, channels), [channels]);
  return <Chart label="Premiers contacts de chaque orientation, et prêts accordés" draw={draw} />;
};

const drawChannels = (plot: Drawing, width: number, channels: readonly Sent[]): Element => {
  const labelOf = ({ channel }: Sent) => channelLabels[channel];
  const bars = channels.flatMap((sent) =>
    parts.map(({ look, of }) => ({ label: labelOf(sent), look, dossiers: of(sent) })),
  );
  return plot.plot({
    width,
    height: channels.length * 52 + 52,
    marginLeft: 4,
    marginRight: 48,
    marginBottom: 40,
    x: {
      label: 'premiers contacts',
      grid: true,
      ticks: Math.min(width < 560 ? 4 : 8, channels[0]?.firstContacts.k ?? 0),
    },
    y: { axis: null, domain: channels.map(labelOf) },
    marks: [
      plot.barX(bars, {
        x: 'dossiers',
        y: 'label',
        fill: ({ look }: (typeof bars)[number]) => `url(#look-${look})`,
        insetTop: 22,
        insetBottom: 8,
      }),
      plot.text(channels, { x: 0, y: labelOf, text: labelOf, textAnchor: 'start', dy: -13, fill: 'var(--text)' }),
      plot.text(channels, {
        x: ({ firstContacts }: Sent) => firstContacts.k,
        y: labelOf,
        text: ({ firstContacts }: Sent) => numberLabel(firstContacts.k),
        textAnchor: 'start',
        dx: 8,
        dy: 7,
        fill: 'var(--text)',
        fontWeight: 600,
      }),
    ],
  });
};

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
      ...channels.map((sent) => [channelLabels[sent.channel], ...cellsOf(sent)]),
      ...associations.map((sent) => [associationLabel(sent.association), ...cellsOf(sent)]),
    ]}
  />
);

const cellsOf = ({ firstContacts, granted, open, reached }: Omit<Sent, 'channel'>) => [
  <RateWords key="sent" rate={firstContacts} />,
  <RateWords key="granted" rate={granted} />,
  numberLabel(open),
  ...shown.map((milestone) => numberLabel(reached[milestone])),
];
