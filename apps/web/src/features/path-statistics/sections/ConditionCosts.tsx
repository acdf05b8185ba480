import type { ConditionCosts as ConditionCostsFigures } from '@parcours/contracts';
import {
  conditionCostsDefinitions,
  conditionCostsLimitSentence,
  conditionCostsSentence,
  conditionLabels,
  french,
  liftedConditionSentence,
  namesOf,
  numberLabel,
} from '@parcours/wording';
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { conditionCostsQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Legend } from '../section/Legend.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Cost = ConditionCostsFigures['conditions'][number];
type Lifted = Omit<Cost, 'condition'>;

const parts = [
  { part: 'wouldPass', look: 'granted', name: 'Passeraient si elle seule était levée' },
  { part: 'staysUnknown', look: 'open', name: 'Resteraient à vérifier' },
  { part: 'failsElsewhere', look: 'lost', name: 'Seraient arrêtés par une autre' },
] as const;

/** What each condition costs, alone and in pairs. */
export const ConditionCosts = () => {
  const { filters } = useCohortAddress();
  return (
    <Section
      id="conditions"
      title="Ce que coûte chaque condition"
      query={conditionCostsQuery(filters)}
      definitions={conditionCostsDefinitions}
    >
      {(figures) => (
        <>
          <Sentences
            of={[
              conditionCostsSentence(figures),
              liftedConditionSentence(figures),
              conditionCostsLimitSentence(figures),
            ]}
          />
          {figures.conditions.length > 0 && (
            <>
              <Legend parts={parts} />
              <CostsChart conditions={figures.conditions} />
              <CostsTable figures={figures} />
            </>
          )}
        </>
      )}
    </Section>
  );
};

const CostsChart = ({ conditions }: { readonly conditions: readonly Cost[] }) => {
  const draw = useCallback((plot: Drawing, width: number) => drawCosts(plot, width, conditions), [conditions]);
  return (
    <Chart label="Dossiers qui ne remplissent pas chaque condition, et ce qu’ils deviendraient sans elle" draw={draw} />
  );
};

const drawCosts = (plot: Drawing, width: number, conditions: readonly Cost[]): Element => {
  const labelOf = ({ condition }: Cost) => conditionLabels[condition];
  const bars = conditions.flatMap((cost) =>
    parts.map(({ part, look }) => ({ label: labelOf(cost), look, dossiers: cost[part] })),
  );
  return plot.plot({
    width,
    height: conditions.length * 52 + 52,
    marginBottom: 40,
    marginLeft: 4,
    marginRight: 48,
    x: { label: 'dossiers', grid: true, ticks: Math.min(width < 560 ? 4 : 8, conditions[0]?.failing.k ?? 0) },
    y: { axis: null, domain: conditions.map(labelOf) },
    marks: [
      plot.barX(bars, {
        x: 'dossiers',
        y: 'label',
        fill: ({ look }: (typeof bars)[number]) => `url(#look-${look})`,
        insetTop: 22,
        insetBottom: 8,
      }),
      plot.text(conditions, { x: 0, y: labelOf, text: labelOf, textAnchor: 'start', dy: -13, fill: 'var(--text)' }),
      plot.text(conditions, {
        x: ({ failing }: Cost) => failing.k,
        y: labelOf,
        text: ({ failing }: Cost) => numberLabel(failing.k),
        textAnchor: 'start',
        dx: 8,
        dy: 7,
        fill: 'var(--text)',
        fontWeight: 600,
      }),
    ],
  });
};

const CostsTable = ({ figures: { conditions, pairs } }: { readonly figures: ConditionCostsFigures }) => (
  <TableTwin
    caption="Ce que coûte chaque condition, seule et à deux, en dossiers"
    columns={[
      'Condition',
      'Non remplie',
      'Seule',
      'Passeraient',
      'dont déconseillés',
      'À vérifier',
      'Une autre les arrête',
    ]}
    rows={[
      ...conditions.map((cost) => [conditionLabels[cost.condition], ...cellsOf(cost)]),
      ...pairs.map((cost) => [french`Les deux : ${namesOf(cost.pair)}`, ...cellsOf(cost)]),
    ]}
  />
);

const cellsOf = ({ failing, alone, wouldPass, advisedAgainst, staysUnknown, failsElsewhere }: Lifted) => [
  <RateWords key="failing" rate={failing} />,
  ...[alone, wouldPass, advisedAgainst, staysUnknown, failsElsewhere].map(numberLabel),
];
