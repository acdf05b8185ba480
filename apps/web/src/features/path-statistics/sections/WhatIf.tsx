import type { WhatIf as WhatIfFigures } from '@parcours/contracts';
import {
  appointmentsKeptSentence,
  conditionLiftedSentence,
  freedBy,
  leversOf,
  milestoneLabels,
  numberLabel,
  pieceSoonerSentence,
  roughly,
  whatIfDefinitions,
  whatIfLimitSentence,
} from '@parcours/wording';
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { whatIfQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Named = ReturnType<typeof leversOf>[number];
type Estimate = ReturnType<typeof freedBy>;

/** How many more would have gone on, had one thing been otherwise: estimates, and said to be so. */
export const WhatIf = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="et-si" query={whatIfQuery(filters)} definitions={whatIfDefinitions}>
      {(figures) => (
        <>
          <Sentences
            of={[
              appointmentsKeptSentence(figures),
              conditionLiftedSentence(figures),
              pieceSoonerSentence(figures),
              whatIfLimitSentence(),
            ]}
          />
          <MoreGrants figures={figures} />
          <Levers figures={figures} />
        </>
      )}
    </Section>
  );
};

const MoreGrants = ({ figures }: { readonly figures: WhatIfFigures }) => {
  const draw = useCallback((plot: Drawing, width: number) => drawMore(plot, width, toldOf(figures)), [figures]);
  return toldOf(figures).length === 0 ? null : (
    <Chart label="Prêts de plus que donnerait chaque changement : une estimation et son intervalle" draw={draw} />
  );
};

type Told = { readonly label: string; readonly more: Estimate };

const toldOf = (figures: WhatIfFigures): readonly Told[] =>
  leversOf(figures).flatMap(({ label, lever: { more } }) => (more === null ? [] : [{ label, more }]));

const drawMore = (plot: Drawing, width: number, told: readonly Told[]): Element => {
  const labelOf = ({ label }: Told) => label;
  return plot.plot({
    width,
    height: told.length * 52 + 56,
    marginLeft: 4,
    marginRight: 48,
    marginBottom: 44,
    x: {
      label: 'prêts de plus',
      grid: true,
      domain: [0, Math.max(1, ...told.map(({ more }) => more.high))],
      ticks: 5,
      tickFormat: (value: number) => numberLabel(value),
    },
    y: { axis: null, domain: told.map(labelOf) },
    marks: [
      plot.ruleY(told, {
        x1: ({ more }: Told) => more.low,
        x2: ({ more }: Told) => more.high,
        y: labelOf,
        dy: 8,
        stroke: 'var(--accent)',
        strokeOpacity: 0.35,
        strokeWidth: 10,
      }),
      plot.dot(told, { x: ({ more }: Told) => more.expected, y: labelOf, dy: 8, r: 5, fill: 'var(--accent)' }),
      plot.text(told, { x: 0, y: labelOf, text: labelOf, textAnchor: 'start', dy: -12, fill: 'var(--text)' }),
      plot.text(told, {
        x: ({ more }: Told) => more.high,
        y: labelOf,
        text: ({ more }: Told) => roughly(more.expected),
        textAnchor: 'start',
        dx: 8,
        dy: 8,
        fill: 'var(--text)',
        fontWeight: 600,
      }),
    ],
  });
};

const Levers = ({ figures }: { readonly figures: WhatIfFigures }) => (
  <TableTwin
    caption="Ce qui changerait, et les prêts de plus : des estimations"
    columns={[
      'Et si',
      'Dossiers de plus',
      'Jusqu’à',
      'Part de prêts ensuite',
      'Prêts de plus',
      'On ne peut rien dire de',
    ]}
    rows={leversOf(figures).map(({ label, lever, behind }) => [
      label,
      behind === null ? (
        <EstimateWords key="freed" of={freedBy(lever)} />
      ) : (
        <Behind key="freed" dossiers={behind}>
          <EstimateWords of={freedBy(lever)} />
        </Behind>
      ),
      lever.parts.map(({ reaching }) => milestoneLabels[reaching]).join(', '),
      <Onwards key="onwards" lever={lever} />,
      lever.more === null ? 'trop peu de dossiers' : <EstimateWords key="more" of={lever.more} />,
      numberLabel(lever.untold),
    ])}
  />
);

const Onwards = ({ lever: { parts } }: Pick<Named, 'lever'>) =>
  parts.map(({ reaching, onwards }) => (
    <p key={reaching}>
      <RateWords rate={onwards} />
    </p>
  ));

const EstimateWords = ({ of: { expected, low, high } }: { readonly of: Estimate }) => (
  <>
    <strong>{roughly(expected)}</strong>
    {low < high && (
      <span className="cell-second">
        de {roughly(low)} à {roughly(high)}
      </span>
    )}
  </>
);
