import type { Quantile, StageTimes } from '@parcours/contracts';
import { counted, numberLabel } from '../figure.ts';
import { type FiguredSentence, figured } from '../figured.ts';
import { stageLabels } from '../path.ts';
import { french } from '../typography.ts';

/** « 34 jours », « pas encore atteint » while too many are still there. */
export const daysLabel = (days: number | null): string =>
  days === null ? 'pas encore atteint' : counted(days, 'jour', 'jours');

/** « 28 à 41 jours », « au moins 28 jours », null when nothing is known. */
export const daysIntervalLabel = ({ days, low, high }: Quantile): string | null => {
  if (days === null || low === null) return null;
  return high === null ? `au moins ${daysLabel(low)}` : `${numberLabel(low)} à ${daysLabel(high)}`;
};

/** In which stage half of them stay longest. */
export const slowestStageSentence = ({ slowest }: StageTimes): FiguredSentence => {
  if (slowest === null) return ['Aucune étape n’a encore été quittée par la moitié de ses dossiers.'];
  const interval = daysIntervalLabel(slowest.median);
  const bounds = interval === null ? '' : french` (intervalle à 95 % : ${interval})`;
  return figured`L’étape la plus longue est « ${stageLabels[slowest.stage]} » : la moitié de ses ${counted(slowest.counted, 'dossier', 'dossiers')} y reste ${daysLabel(slowest.median.days)} ou plus${bounds}.`;
};

/** What the times leave out, and what they do not say. */
export const stageTimesLimitSentence = ({ stages }: StageTimes): FiguredSentence => {
  const leftOut = stages.reduce((sum, stage) => sum + stage.leftOut, 0);
  const ongoing = stages.reduce((sum, stage) => sum + stage.ongoing, 0);
  const parts = [
    ...(ongoing === 0
      ? []
      : [
          french`${counted(ongoing, 'passage est encore en cours et compte', 'passages sont encore en cours et comptent')} pour sa durée à ce jour, au moins.`,
        ]),
    ...(leftOut === 0
      ? []
      : [
          french`${counted(leftOut, 'passage n’a pas de jour précis', 'passages n’ont pas de jour précis')} au début ou à la fin : ${leftOut === 1 ? 'il est laissé' : 'ils sont laissés'} de côté ici, et compté${leftOut === 1 ? '' : 's'} partout ailleurs.`,
        ]),
    'Une longue étape ne dit pas qui a fait attendre : c’est l’objet de la section suivante.',
  ];
  return [french`${parts.join(' ')}`];
};
