import type { ConditionCosts, PieceTimes } from '@parcours/contracts';
import { conditions } from '@parcours/domain/eligibility';
import { conditionLabels } from '../condition.ts';
import { pieceName } from '../piece.ts';
import { conditionCostsSentence } from '../sections/condition-costs.ts';
import { conditionCostsDefinitions, pieceTimesDefinitions } from '../sections/definitions.ts';
import { daysLabel } from '../sections/stage-times.ts';
import { count, type DraftSection, made, rate, words } from './draft.ts';

/** In the order of the list of conditions: that of their counts would bound those that are masked. */
export const conditionCostsDraft = (figures: ConditionCosts): DraftSection =>
  conditionsInOrder(
    figures,
    figures.conditions.toSorted(
      (one, other) => conditions.indexOf(one.condition) - conditions.indexOf(other.condition),
    ),
  );

const conditionsInOrder = (figures: ConditionCosts, costs: ConditionCosts['conditions']): DraftSection => ({
  title: 'Ce que coûte chaque condition',
  sentences: [
    {
      sentence: conditionCostsSentence(figures),
      counts: [
        'ended turnedDownByTown',
        'on conditions',
        ...figures.conditions.slice(0, 1).map(({ condition }) => `failing ${condition}`),
      ],
    },
  ],
  tables: [
    {
      title: 'Demandes déclarées irrecevables',
      others: null,
      headings: ['Demandes', 'Dossiers'],
      rows: [
        [words('Sur des conditions'), count('on conditions')],
        [words('Sur aucune condition'), count('on no condition')],
        [words('Sans conditions gardées'), count('without verdicts')],
        [words('En tout'), count('ended turnedDownByTown')],
      ],
      drawn: null,
    },
    {
      title: 'Ce que coûte chaque condition, seule',
      others: null,
      headings: ['Condition', 'Non remplie', 'Passeraient', 'À vérifier', 'Une autre les arrête'],
      rows: costs.map(({ condition }) => [
        words(conditionLabels[condition]),
        rate(`failing ${condition}`, 'on conditions'),
        count(`passing without ${condition}`),
        count(`unknown without ${condition}`),
        count(`failing without ${condition}`),
      ]),
      drawn: {
        title: 'Dossiers qui ne remplissent pas chaque condition',
        counts: costs.map(({ condition }) => `failing ${condition}`),
      },
    },
  ],
  definitions: conditionCostsDefinitions,
  counts: [
    ['on conditions', figures.onConditions] as const,
    ['on no condition', figures.onNoCondition] as const,
    ['without verdicts', figures.withoutVerdicts] as const,
    ...costs.flatMap(({ condition, failing, wouldPass, staysUnknown, failsElsewhere }) => [
      [`failing ${condition}`, failing.k] as const,
      [`passing without ${condition}`, wouldPass] as const,
      [`unknown without ${condition}`, staysUnknown] as const,
      [`failing without ${condition}`, failsElsewhere] as const,
    ]),
  ],
  sums: [
    { total: 'ended turnedDownByTown', parts: ['on conditions', 'on no condition', 'without verdicts'] },
    ...costs.flatMap(({ condition }) => [
      {
        total: `failing ${condition}`,
        parts: [`passing without ${condition}`, `unknown without ${condition}`, `failing without ${condition}`],
      },
    ]),
  ],
});

/** By name, for the same reason. */
export const pieceTimesDraft = (figures: PieceTimes): DraftSection => ({
  title: 'Ce que coûte chaque pièce',
  sentences: [],
  tables: [
    {
      title: 'Ce que chaque pièce coûte, en dossiers',
      others: 'Autres pièces',
      headings: ['Pièce', 'Dossiers', 'Obtenue', 'La moitié en', 'Jamais obtenue', 'Attendue'],
      rows: figures.pieces
        .toSorted(byName)
        .map(({ piece, name, median }) => [
          words(pieceName({ code: piece, name })),
          count(`needing ${piece}`),
          count(`obtained ${piece}`),
          made(daysLabel(median.days), `obtained ${piece}`),
          count(`never obtained ${piece}`),
          count(`awaited ${piece}`),
        ]),
      drawn: null,
    },
  ],
  definitions: pieceTimesDefinitions.filter(([name]) => name !== 'En dernier' && name !== 'Part cumulée'),
  counts: figures.pieces.flatMap(({ piece, dossiers, obtained, impossible, missingAtEnd, awaited }) => [
    [`needing ${piece}`, dossiers] as const,
    [`obtained ${piece}`, obtained] as const,
    [`never obtained ${piece}`, impossible + missingAtEnd] as const,
    [`awaited ${piece}`, awaited] as const,
  ]),
  sums: figures.pieces.map(({ piece }) => ({
    total: `needing ${piece}`,
    parts: [`obtained ${piece}`, `never obtained ${piece}`, `awaited ${piece}`],
  })),
});

type CountedPiece = PieceTimes['pieces'][number];

const byName = (one: CountedPiece, other: CountedPiece): number =>
  pieceName({ ...one, code: one.piece }).localeCompare(pieceName({ ...other, code: other.piece }), 'fr');
