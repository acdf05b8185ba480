import type { Detours as DetoursFigures } from '@parcours/contracts';
import {
  costliestDetourSentence,
  counted,
  daysIntervalLabel,
  daysLabel,
  detourLabels,
  detoursDefinitions,
  detoursSentence,
  french,
  numberLabel,
} from '@parcours/wording';
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { detoursQuery } from '../queries.ts';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Detour = DetoursFigures['detours'][number];

/** How often paths turned back, and what it cost. */
export const Detours = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="detours" query={detoursQuery(filters)} definitions={detoursDefinitions}>
      {(figures) => (
        <>
          <Sentences of={[detoursSentence(figures), costliestDetourSentence(figures)]} />
          {figures.detours.some(({ days }) => days > 0) && <DetoursChart detours={figures.detours} />}
          <DetoursTable detours={figures.detours} />
        </>
      )}
    </Section>
  );
};

const DetoursChart = ({ detours }: { readonly detours: readonly Detour[] }) => {
  const draw = useCallback(
    (plot: Drawing, width: number) =>
      drawDetours(
        plot,
        width,
        detours.filter(({ times }) => times > 0),
      ),
    [detours],
  );
  return <Chart label="Jours passés dans chaque sorte de retour en arrière" draw={draw} />;
};

const drawDetours = (plot: Drawing, width: number, detours: readonly Detour[]): Element => {
  const labelOf = ({ kind }: Detour) => detourLabels[kind];
  return plot.plot({
    width,
    height: detours.length * 56 + 44,
    marginLeft: 4,
    marginRight: 150,
    x: {
      label: 'jours en tout',
      grid: true,
      ticks: width < 560 ? 4 : 8,
      tickFormat: (value: number) => numberLabel(value),
    },
    y: { axis: null, domain: detours.map(labelOf) },
    marks: [
      plot.barX(detours, { x: 'days', y: labelOf, fill: 'url(#look-person)', insetTop: 24, insetBottom: 10 }),
      plot.text(detours, { x: 0, y: labelOf, text: labelOf, textAnchor: 'start', dy: -12, fill: 'var(--text)' }),
      plot.text(detours, {
        x: 'days',
        y: labelOf,
        text: ({ days, times }: Detour) => `${daysLabel(days)}, ${numberLabel(times)} fois`,
        textAnchor: 'start',
        dx: 8,
        dy: 7,
        fill: 'var(--text)',
        fontWeight: 600,
      }),
    ],
  });
};

const DetoursTable = ({ detours }: { readonly detours: readonly Detour[] }) => (
  <TableTwin
    caption="Retours en arrière, et jours qu’ils ont pris"
    columns={[
      'Retour en arrière',
      'Fois',
      'Dossiers',
      'Jours en tout',
      'La moitié en',
      'Encore en cours',
      'Sans jours comptés',
    ]}
    rows={detours.map(({ kind, times, dossiers, days, median, ongoing, leftOut }) => {
      const interval = daysIntervalLabel(median);
      return [
        detourLabels[kind],
        numberLabel(times),
        <Behind key="dossiers" dossiers={{ detour: kind }}>
          {numberLabel(dossiers)}
        </Behind>,
        counted(days, 'jour', 'jours'),
        <span key="median">
          {times - leftOut === 0 ? 'sans objet' : daysLabel(median.days)}
          {interval !== null && <span className="cell-second">{french`intervalle à 95 % : ${interval}`}</span>}
        </span>,
        numberLabel(ongoing),
        numberLabel(leftOut),
      ];
    })}
  />
);
