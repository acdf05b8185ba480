import type { Detours, OwnerTimes, StageTimes } from '@parcours/contracts';
import { openedBy, type Stage } from '@parcours/domain/path';
import { detourCostKinds } from '@parcours/domain/statistics';
import { counted, percentageLabel } from '../figure.ts';
import { ownerLabels, stageLabels } from '../path.ts';
import { detoursDefinitions, ownerTimesDefinitions, stageTimesDefinitions } from '../sections/definitions.ts';
import { detourLabels } from '../sections/detours.ts';
import { ownerTimesLimitSentence, ownerTimesSentence } from '../sections/owner-times.ts';
import { daysIntervalLabel, daysLabel, slowestStageSentence } from '../sections/stage-times.ts';
import { capitalised } from '../typography.ts';
import { count, type DraftSection, made, words } from './draft.ts';

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

/** Every kind in the order of the list of kinds, for the same reason as conditions: see `conditionCostsDraft`. */
export const detoursDraft = (figures: Detours): DraftSection =>
  detoursInOrder(
    figures.detours.toSorted((one, other) => detourCostKinds.indexOf(one.kind) - detourCostKinds.indexOf(other.kind)),
  );

const detoursInOrder = (detours: Detours['detours']): DraftSection => ({
  title: 'Retours en arrière',
  sentences: [],
  tables: [
    {
      title: 'Retours en arrière, et jours qu’ils ont pris',
      others: null,
      headings: ['Retour en arrière', 'Dossiers', 'Fois', 'Jours en tout'],
      rows: detours.map(({ kind, times, days }) => [
        words(detourLabels[kind]),
        count(`turned back ${kind}`),
        made(String(times), `turned back ${kind}`),
        made(counted(days, 'jour', 'jours'), `turned back ${kind}`),
      ]),
      drawn: { title: 'Dossiers revenus en arrière', counts: detours.map(({ kind }) => `turned back ${kind}`) },
    },
  ],
  definitions: detoursDefinitions,
  counts: detours.map(({ kind, dossiers }) => [`turned back ${kind}`, dossiers] as const),
  sums: [],
});
