import type { ConditionCosts, Detours, OwnerTimes, PieceTimes, Quality, StageTimes } from '@parcours/contracts';
import { conditions } from '@parcours/domain/eligibility';
import { milestones, openedBy, type Stage } from '@parcours/domain/path';
import { conditionLabels } from '../condition.ts';
import { counted, percentageLabel } from '../figure.ts';
import { ownerLabels, stageLabels } from '../path.ts';
import { pieceName } from '../piece.ts';
import { conditionCostsSentence } from '../sections/condition-costs.ts';
import {
  conditionCostsDefinitions,
  detoursDefinitions,
  ownerTimesDefinitions,
  pieceTimesDefinitions,
  qualityDefinitions,
  stageTimesDefinitions,
} from '../sections/definitions.ts';
import { detourLabels } from '../sections/detours.ts';
import { ownerTimesLimitSentence, ownerTimesSentence } from '../sections/owner-times.ts';
import { type QualityMeasure, qualityMeasures } from '../sections/quality.ts';
import { daysIntervalLabel, daysLabel, slowestStageSentence } from '../sections/stage-times.ts';
import { capitalised, french } from '../typography.ts';
import { count, type DraftSection, everybody, made, rate, words } from './draft.ts';

/**
 * How many dossiers a stage was timed for is within a few of how many reached it: that count is published or not, and
 * the times with it, and no other one that says nearly the same.
 */
const enteredCount = (stage: Stage): string => `reached ${openedBy[stage]}`;

export const stageTimesDraft = (figures: StageTimes): DraftSection => ({
  title: 'Durée de chaque étape',
  sentences: [
    {
      sentence: slowestStageSentence(figures),
      counts: figures.slowest === null ? [] : [enteredCount(figures.slowest.stage)],
    },
  ],
  tables: [
    {
      title: 'Durée de chaque étape',
      others: null,
      headings: ['Étape', 'La moitié en', 'Intervalle à 95 %', 'Trois quarts en', 'Dossiers arrivés là'],
      rows: figures.stages.map(({ stage, counted: some, median, thirdQuartile }) => {
        const told = (text: string) => (some === 0 ? words('sans objet') : made(text, enteredCount(stage)));
        return [
          words(stageLabels[stage]),
          told(daysLabel(median.days)),
          told(daysIntervalLabel(median) ?? 'sans objet'),
          told(daysLabel(thirdQuartile.days)),
          count(enteredCount(stage)),
        ];
      }),
      drawn: null,
    },
  ],
  definitions: stageTimesDefinitions,
  counts: [],
  sums: [],
});

export const ownerTimesDraft = (figures: OwnerTimes): DraftSection => ({
  title: 'À qui revenaient les jours',
  sentences: [
    { sentence: ownerTimesSentence(figures), counts: ['with every day'] },
    { sentence: ownerTimesLimitSentence({ ...figures, leftOut: 0 }), counts: [] },
  ],
  tables: [
    {
      title: 'Jours de tous les dossiers jusqu’au versement, par qui devait agir',
      others: null,
      headings: ['À qui', 'Jours', 'Part'],
      rows: figures.request.map(({ owner, days, share }) => [
        words(capitalised(ownerLabels[owner])),
        made(counted(days, 'jour', 'jours'), 'with every day'),
        made(share === null ? 'sans objet' : percentageLabel(share), 'with every day'),
      ]),
      drawn: null,
    },
  ],
  definitions: ownerTimesDefinitions,
  counts: [['with every day', figures.dossiers - figures.leftOut]],
  sums: [],
});

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

export const detoursDraft = (figures: Detours): DraftSection => ({
  title: 'Retours en arrière',
  sentences: [],
  tables: [
    {
      title: 'Retours en arrière, et jours qu’ils ont pris',
      others: null,
      headings: ['Retour en arrière', 'Dossiers', 'Fois', 'Jours en tout'],
      rows: figures.detours.map(({ kind, times, days }) => [
        words(detourLabels[kind]),
        count(`turned back ${kind}`),
        made(String(times), `turned back ${kind}`),
        made(counted(days, 'jour', 'jours'), `turned back ${kind}`),
      ]),
      drawn: { title: 'Dossiers revenus en arrière', counts: figures.detours.map(({ kind }) => `turned back ${kind}`) },
    },
  ],
  definitions: detoursDefinitions,
  counts: figures.detours.map(({ kind, dossiers }) => [`turned back ${kind}`, dossiers] as const),
  sums: [],
});

const measures = Object.keys(qualityMeasures) as readonly QualityMeasure[];

/** What each measure looked at: the same lines or dossiers are one count, under the name that another section gives. */
const lookedAt: Readonly<Record<QualityMeasure, string>> = {
  late: 'lines',
  imprecise: 'lines',
  undated: 'lines',
  voided: 'lines',
  implied: 'milestones',
  reasonNotTold: 'ended',
  otherReason: 'ended',
  withoutEndingDays: everybody,
};

export const qualityDraft = (figures: Quality): DraftSection => ({
  title: 'Ce que valent ces données',
  sentences: [],
  tables: [
    {
      title: 'Qualité des données, et ce qu’elle fait aux chiffres',
      others: null,
      headings: ['Ce qui manque', 'Lignes ou dossiers', 'Ce que cela fait aux chiffres'],
      rows: measures.map((measure) => [
        words(french`${qualityMeasures[measure].label}`),
        rate(`lacking ${measure}`, lookedAt[measure]),
        words(french`${qualityMeasures[measure].effect}`),
      ]),
      drawn: null,
    },
  ],
  definitions: qualityDefinitions,
  counts: measures.flatMap((measure) => [
    [`lacking ${measure}`, figures[measure].k] as const,
    [lookedAt[measure], figures[measure].n] as const,
  ]),
  sums: [{ total: 'milestones', parts: milestones.map((milestone) => `reached ${milestone}`) }],
});
