import type { EndingsOverTime } from '@parcours/contracts';
import type { Ending } from '@parcours/domain/statistics';
import { counted, numberLabel, outOf, percentageLabel, shareLabel } from '../figure.ts';
import type { FiguredSentence } from '../figured.ts';
import { french } from '../typography.ts';
import { daysLabel } from './stage-times.ts';

export const endingLabels: Readonly<Record<Ending, string>> = {
  granted: 'Prêt accordé',
  refusedByLender: 'Refusé par le CMP',
  turnedDownByTown: 'Irrecevable',
  leftByPerson: 'Abandon',
  redirected: 'Réorienté',
  informationOnly: 'Information seule',
};

type Point = EndingsOverTime['points'][number];
const fewest = 10;

const usualDays = [30, 90, 180, 365, 730];

/** Where fewer are followed, a line would hang on one or two dossiers. */
const fewestFollowed = 5;

/** The points of the curves that are shown. */
export const endingsToldPoints = ({ points }: EndingsOverTime): readonly Point[] =>
  points.filter(({ atRisk }, index) => index === 0 || atRisk >= fewestFollowed);

/** The days that are told in figures: those that were observed, and the last one. */
export const endingsReadAt = (figures: EndingsOverTime): readonly Point[] => {
  const points = endingsToldPoints(figures);
  const last = points.at(-1);
  const told = usualDays.flatMap((day) => {
    const point = points.findLast(({ days }) => days <= day);
    return point === undefined || last === undefined || last.days <= day ? [] : [point];
  });
  return last === undefined ? told : [...told, last];
};

/** After a year or, when too few were followed so long, after the longest time that enough were. */
const pointToTell = ({ points }: EndingsOverTime): Point | undefined =>
  points.findLast(({ days, atRisk }) => days <= 365 && atRisk >= fewest);

/** What has ended how after a year. */
export const endingsSentence = (figures: EndingsOverTime): FiguredSentence => {
  const point = pointToTell(figures);
  if (figures.counted === 0) return ['Aucun dossier n’a de dates assez précises pour suivre sa fin dans le temps.'];
  if (point === undefined) {
    return [
      french`${counted(figures.counted, 'dossier seulement est suivi', 'dossiers seulement sont suivis')} : trop peu pour des pourcentages.`,
    ];
  }
  const { probability, interval } = point.incidences.granted;
  const bounds =
    interval === null
      ? ''
      : french` (intervalle à 95 % : ${percentageLabel(interval.low)} à ${percentageLabel(interval.high)})`;
  const granted =
    probability === 0
      ? 'aucun prêt n’est accordé'
      : `${percentageLabel(probability)} des demandes sont accordées${bounds}`;
  const open = point.survival === 0 ? 'tout est décidé' : `${percentageLabel(point.survival)} attendent encore`;
  return [french`${daysLabel(point.days)} après le premier contact, ${granted} et ${open}.`];
};

/** The plain share beside the curve, and where the gap comes from. */
export const naiveShareSentence = (figures: EndingsOverTime): FiguredSentence | null => {
  const point = pointToTell(figures);
  if (point === undefined) return null;
  const plain = `${outOf(figures.naive.granted)}, soit ${shareLabel(figures.naive.granted) ?? ''}`;
  const estimated = percentageLabel(point.incidences.granted.probability);
  const later = (figures.points.at(-1)?.granted ?? 0) - point.granted;
  if (figures.stillOpen === 0) {
    return [french`La part simple est la même à peu près (${plain}) : plus aucun dossier n’est en cours.`];
  }
  return [
    french`La part simple des accords (${plain}) compte ${counted(figures.stillOpen, 'dossier encore en cours', 'dossiers encore en cours')} comme si aucun ne pouvait aboutir. La courbe compte chacun pour le temps où on l’a suivi : elle donne ${estimated} après ${daysLabel(point.days)}${grantedLater(later)}${atItsEnd(figures, point)}. Elle suppose que les dossiers en cours finiront comme ceux d’avant ; elle ne le prouve pas.`,
  ];
};

/** What the plain share counts and the curve does not, on the day that is told. */
const grantedLater = (later: number): string => {
  if (later === 0) return '';
  return later === 1 ? ', sans l’accord venu ensuite' : `, sans les ${numberLabel(later)} accords venus ensuite`;
};

/** Where the drawing goes on after the day that is told, with too few to say it first. */
const atItsEnd = (figures: EndingsOverTime, told: Point): string => {
  const last = endingsToldPoints(figures).at(-1);
  if (last === undefined || last.days <= told.days) return '';
  const followed = counted(last.atRisk, 'dossier seulement y est', 'dossiers seulement y sont');
  return ` ; au bout du dessin, après ${daysLabel(last.days)}, elle donne ${percentageLabel(last.incidences.granted.probability)}, mais ${followed} encore ${last.atRisk < 2 ? 'suivi' : 'suivis'}`;
};

/** Who is not in the curves. */
export const endingsLimitSentence = ({ leftOut }: EndingsOverTime): FiguredSentence | null =>
  leftOut === 0
    ? null
    : [
        french`${counted(leftOut, 'dossier n’y est pas', 'dossiers n’y sont pas')}, faute d’un jour précis au premier contact ou à la fin.`,
      ];
