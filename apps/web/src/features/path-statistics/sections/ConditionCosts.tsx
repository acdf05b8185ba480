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
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { conditionCostsQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Legend } from '../section/Legend.tsx';
import { type NamedBar, NamedBars } from '../section/NamedBars.tsx';
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
    <Section id="conditions" query={conditionCostsQuery(filters)} definitions={conditionCostsDefinitions}>
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
              <NamedBars
                label="Dossiers qui ne remplissent pas chaque condition, et ce qu’ils deviendraient sans elle"
                unit="dossiers"
                figures={figures.conditions}
                barsOf={barsOf}
              />
              <CostsTable figures={figures} />
            </>
          )}
        </>
      )}
    </Section>
  );
};

const barsOf = (conditions: readonly Cost[]): readonly NamedBar[] =>
  conditions.map((cost) => ({
    label: conditionLabels[cost.condition],
    parts: parts.map(({ part, look }) => ({ look, dossiers: cost[part] })),
    words: numberLabel(cost.failing.k),
  }));

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
      ...conditions.map((cost) => [conditionLabels[cost.condition], ...cellsOf(cost, cost.condition)]),
      ...pairs.map((cost) => [french`Les deux : ${namesOf(cost.pair)}`, ...cellsOf(cost)]),
    ]}
  />
);

const cellsOf = (
  { failing, alone, wouldPass, advisedAgainst, staysUnknown, failsElsewhere }: Lifted,
  failed?: Cost['condition'],
) => [
  failed === undefined ? (
    <RateWords key="failing" rate={failing} />
  ) : (
    <Behind key="failing" dossiers={{ state: 'closed', end: 'turnedDownByTown', failed }}>
      <RateWords rate={failing} />
    </Behind>
  ),
  ...[alone, wouldPass, advisedAgainst, staysUnknown, failsElsewhere].map(numberLabel),
];
