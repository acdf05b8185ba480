import type { ComparedFilters, Comparison as ComparisonFigures } from '@parcours/contracts';
import {
  comparisonDefinitions,
  comparisonLimitSentence,
  comparisonSentence,
  comparisonVerdict,
  milestoneLabels,
} from '@parcours/wording';
import { useCallback } from 'react';
import { comparisonQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Milestone = ComparisonFigures['milestones'][number];

/** Two groups side by side, with what their numbers allow to say. */
export const Comparison = ({ compared }: { readonly compared: ComparedFilters }) => (
  <Section id="comparaison" query={comparisonQuery(compared)} definitions={comparisonDefinitions}>
    {(figures) => (
      <>
        <Sentences of={[comparisonSentence(figures), comparisonLimitSentence(figures)]} />
        <ComparisonChart milestones={figures.milestones} />
        <TableTwin
          isOpen
          caption="Étapes atteintes par chaque groupe, et verdict"
          columns={['Étape', 'Premier groupe', 'Second groupe', 'Verdict']}
          rows={figures.milestones.map((compared) => [
            milestoneLabels[compared.milestone],
            <RateWords key="one" rate={compared.one} />,
            <RateWords key="other" rate={compared.other} />,
            <span key="verdict" className="cell-words">
              {comparisonVerdict(compared, figures)}
            </span>,
          ])}
        />
      </>
    )}
  </Section>
);

const ComparisonChart = ({ milestones }: { readonly milestones: readonly Milestone[] }) => {
  const draw = useCallback((plot: Drawing, width: number) => drawComparison(plot, width, milestones), [milestones]);
  return <Chart label="Part de chaque groupe à chaque étape, avec son intervalle" draw={draw} />;
};

const drawComparison = (plot: Drawing, width: number, milestones: readonly Milestone[]): Element => {
  const rows = milestones.flatMap(({ milestone, one, other }) =>
    [one, other].flatMap(({ k, n, interval, isTooSmallForPercentage }, index) =>
      interval === null || isTooSmallForPercentage
        ? []
        : [{ name: milestoneLabels[milestone], group: index === 0 ? 'premier' : 'second', share: k / n, ...interval }],
    ),
  );
  type Row = (typeof rows)[number];
  const isNarrow = width < 560;
  const common = { y: 'group', fy: 'name' } as const;
  const strokeOf = ({ group }: Row) => (group === 'premier' ? 'var(--accent)' : 'var(--person)');
  const first = rows.filter(({ group }) => group === 'premier');
  const second = rows.filter(({ group }) => group === 'second');
  return plot.plot({
    width,
    height: milestones.length * (isNarrow ? 76 : 48) + 48,
    marginLeft: isNarrow ? 64 : 70,
    marginRight: isNarrow ? 28 : 150,
    x: { domain: [0, 1], tickFormat: (share: number) => `${Math.round(share * 100)}\u00a0%`, grid: true, label: null },
    y: { label: null, tickSize: 0, domain: ['premier', 'second'] },
    fy: {
      label: null,
      padding: 0.2,
      axis: isNarrow ? null : 'right',
      domain: milestones.map(({ milestone }) => milestoneLabels[milestone]),
    },
    marks: [
      plot.ruleY(first, { ...common, x1: 'low', x2: 'high', stroke: strokeOf, strokeWidth: 3 }),
      plot.ruleY(second, {
        ...common,
        x1: 'low',
        x2: 'high',
        stroke: strokeOf,
        strokeWidth: 3,
        strokeDasharray: '4 3',
      }),
      plot.dot(first, { ...common, x: 'share', r: 5, fill: strokeOf }),
      plot.dot(second, {
        ...common,
        x: 'share',
        r: 5,
        stroke: strokeOf,
        strokeWidth: 2.5,
        fill: 'var(--ground)',
        symbol: 'diamond',
      }),
      ...(isNarrow
        ? [
            plot.text(first, {
              fy: 'name',
              frameAnchor: 'top-left',
              text: 'name',
              dy: -10,
              fontWeight: 600,
              fill: 'var(--text)',
            }),
          ]
        : []),
    ],
  });
};
