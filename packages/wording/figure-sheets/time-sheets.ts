import type { Detours, EndingsOverTime, OwnerTimes, StageTimes } from '@parcours/contracts';
import { endings } from '@parcours/domain/statistics';
import { ownerLabels, stageLabels } from '../path.ts';
import {
  detoursDefinitions,
  endingsDefinitions,
  ownerTimesDefinitions,
  stageTimesDefinitions,
} from '../sections/definitions.ts';
import { costliestDetourSentence, detourLabels, detoursSentence } from '../sections/detours.ts';
import {
  endingLabels,
  endingsLimitSentence,
  endingsReadAt,
  endingsSentence,
  naiveShareSentence,
} from '../sections/endings.ts';
import { ownerTimesLimitSentence, ownerTimesSentence } from '../sections/owner-times.ts';
import { daysLabel, slowestStageSentence, stageTimesLimitSentence } from '../sections/stage-times.ts';
import { capitalised } from '../typography.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { count, days, estimate, rate, share, tableOf, words } from './table.ts';

export const stageTimesSheet = (figures: StageTimes): FigureSheet => ({
  title: 'Durée de chaque étape',
  sentences: [slowestStageSentence(figures), stageTimesLimitSentence(figures)],
  tables: [
    tableOf('Durée de chaque étape, en jours', figures.stages, [
      words('Étape', ({ stage }) => stageLabels[stage]),
      days('Un quart en', ({ firstQuartile }) => firstQuartile),
      days('La moitié en', ({ median }) => median),
      days('Trois quarts en', ({ thirdQuartile }) => thirdQuartile),
      count('Dossiers', ({ counted }) => counted),
      count('Passages', ({ visits }) => visits),
      count('Encore là', ({ ongoing }) => ongoing),
      count('Laissés de côté', ({ leftOut }) => leftOut),
    ]),
  ],
  definitions: stageTimesDefinitions,
});

export const ownerTimesSheet = (figures: OwnerTimes): FigureSheet => {
  const wholeOf = (owner: OwnerTimes['whole'][number]['owner']) => figures.whole.find((days) => days.owner === owner);
  return {
    title: 'À qui revenaient les jours',
    sentences: [ownerTimesSentence(figures), ownerTimesLimitSentence(figures)],
    tables: [
      tableOf('Jours de tous les dossiers, par qui devait agir', figures.request, [
        words('À qui', ({ owner }) => capitalised(ownerLabels[owner])),
        count('Jours jusqu’au versement', ({ days: some }) => some),
        share('Part jusqu’au versement', ({ share: part }) => part),
        count('Jours en tout', ({ owner }) => wholeOf(owner)?.days ?? null),
        share('Part en tout', ({ owner }) => wholeOf(owner)?.share ?? null),
      ]),
    ],
    definitions: ownerTimesDefinitions,
  };
};

export const endingsSheet = (figures: EndingsOverTime): FigureSheet => {
  const points = endingsReadAt(figures);
  const isSaid = figures.counted >= 10;
  return {
    title: 'Comment et quand cela finit',
    sentences: [endingsSentence(figures), naiveShareSentence(figures), endingsLimitSentence(figures)],
    tables: [
      tableOf('Part des premiers contacts arrivés à chaque dénouement', endings, [
        words('Dénouement', (ending) => endingLabels[ending]),
        ...points.map((point) =>
          estimate<(typeof endings)[number]>(`Après ${daysLabel(point.days)}`, (ending) =>
            isSaid ? point.incidences[ending] : null,
          ),
        ),
        rate('Part simple', (ending) => figures.naive[ending]),
      ]),
      tableOf('Dossiers suivis et encore en cours', points, [
        count('Jours après le premier contact', (point) => point.days),
        count('Dossiers suivis', ({ atRisk }) => atRisk),
        share('Encore en cours', ({ survival }) => (isSaid ? survival : null)),
      ]),
    ],
    definitions: endingsDefinitions,
  };
};

export const detoursSheet = (figures: Detours): FigureSheet => ({
  title: 'Retours en arrière',
  sentences: [detoursSentence(figures), costliestDetourSentence(figures)],
  tables: [
    tableOf('Retours en arrière, et jours qu’ils ont pris', figures.detours, [
      words('Retour en arrière', ({ kind }) => detourLabels[kind]),
      count('Fois', ({ times }) => times),
      count('Dossiers', ({ dossiers }) => dossiers),
      count('Jours en tout', ({ days: some }) => some),
      days('La moitié en', ({ median }) => median),
      count('Encore en cours', ({ ongoing }) => ongoing),
      count('Sans jours comptés', ({ leftOut }) => leftOut),
    ]),
  ],
  definitions: detoursDefinitions,
});
