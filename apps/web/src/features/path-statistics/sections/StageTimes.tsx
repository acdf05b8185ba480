import type { StageTime, StageTimes as StageTimesFigures } from '@parcours/contracts';
import {
  counted,
  daysIntervalLabel,
  daysLabel,
  french,
  numberLabel,
  slowestStageSentence,
  stageLabels,
  stageTimesDefinitions,
  stageTimesLimitSentence,
} from '@parcours/wording';
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { stageTimesQuery } from '../queries.ts';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

/** How long each stage takes. */
export const StageTimes = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="durees" query={stageTimesQuery(filters)} definitions={stageTimesDefinitions}>
      {(times) => (
        <>
          <Sentences of={[slowestStageSentence(times), stageTimesLimitSentence(times)]} />
          <StageTimesChart times={times} />
          <StageTimesTable times={times} />
        </>
      )}
    </Section>
  );
};

/** Repayment lasts as long as the loan: beside it, no other stage would show. */
const StageTimesChart = ({ times }: { readonly times: StageTimesFigures }) => {
  const draw = useCallback(
    (plot: Drawing, width: number) =>
      drawStageTimes(
        plot,
        width,
        times.stages.filter(({ stage, counted: some }) => stage !== 'repayment' && some > 0),
      ),
    [times],
  );
  return <Chart label="Médiane et quartiles de la durée de chaque étape, en jours" draw={draw} />;
};

const drawStageTimes = (plot: Drawing, width: number, stages: readonly StageTime[]): Element => {
  const isNarrow = width < 560;
  const labelOf = ({ stage }: StageTime) => stageLabels[stage];
  const longest = Math.max(
    1,
    ...stages.flatMap(({ median, thirdQuartile }) => [median.days ?? 0, thirdQuartile.days ?? 0]),
  );
  const endOf = ({ thirdQuartile }: StageTime) => thirdQuartile.days ?? longest;
  return plot.plot({
    width,
    height: stages.length * (isNarrow ? 52 : 40) + 50,
    marginLeft: isNarrow ? 4 : 190,
    marginRight: 96,
    x: {
      label: 'jours',
      domain: [0, longest],
      ticks: isNarrow ? 4 : 8,
      tickFormat: (value: number) => numberLabel(value),
      grid: true,
    },
    y: { label: null, domain: stages.map(labelOf), axis: isNarrow ? null : 'left', tickSize: 0 },
    marks: [
      plot.ruleY(stages, {
        x1: ({ firstQuartile }: StageTime) => firstQuartile.days ?? 0,
        x2: endOf,
        y: labelOf,
        stroke: 'var(--accent)',
        strokeOpacity: 0.35,
        strokeWidth: 12,
      }),
      plot.tickX(
        stages.filter(({ median }) => median.days !== null),
        {
          x: ({ median }: StageTime) => median.days,
          y: labelOf,
          stroke: 'var(--accent)',
          strokeWidth: 4,
          insetTop: isNarrow ? 16 : 8,
          insetBottom: isNarrow ? 16 : 8,
        },
      ),
      plot.text(stages, {
        x: endOf,
        y: labelOf,
        text: ({ median }: StageTime) => daysLabel(median.days),
        textAnchor: 'start',
        dx: 8,
        fill: 'var(--text)',
        fontWeight: 600,
      }),
      ...(isNarrow
        ? [plot.text(stages, { x: 0, y: labelOf, text: labelOf, textAnchor: 'start', dy: -18, fill: 'var(--text)' })]
        : []),
    ],
  });
};

const StageTimesTable = ({ times: { stages } }: { readonly times: StageTimesFigures }) => (
  <TableTwin
    caption="Durée de chaque étape, en jours"
    columns={[
      'Étape',
      'Un quart en',
      'La moitié en',
      'Trois quarts en',
      'Dossiers',
      'Passages',
      'Encore là',
      'Laissés de côté',
    ]}
    rows={stages.map(({ stage, firstQuartile, median, thirdQuartile, counted: some, visits, ongoing, leftOut }) => [
      <Behind key="stage" dossiers={{ visited: stage }}>
        {stageLabels[stage]}
      </Behind>,
      some === 0 ? 'sans objet' : daysLabel(firstQuartile.days),
      <Median key="median" time={{ median, counted: some }} />,
      some === 0 ? 'sans objet' : daysLabel(thirdQuartile.days),
      numberLabel(some),
      numberLabel(visits),
      numberLabel(ongoing),
      counted(leftOut, 'dossier', 'dossiers'),
    ])}
  />
);

const Median = ({ time: { median, counted: some } }: { readonly time: Pick<StageTime, 'median' | 'counted'> }) => {
  if (some === 0) return 'sans objet';
  const interval = daysIntervalLabel(median);
  return (
    <>
      <strong>{daysLabel(median.days)}</strong>
      {interval !== null && <span className="cell-second">{french`intervalle à 95 % : ${interval}`}</span>}
    </>
  );
};
