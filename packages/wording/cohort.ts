import type { PathStatistics } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { onDate, partialDateLabel } from './calendar.ts';
import { counted } from './figure.ts';
import { type FiguredSentence, figured } from './figured.ts';
import { channelLabels, projectLabels } from './request.ts';
import { enumerated, french } from './typography.ts';

type Cohort = PathStatistics['cohort'];

/** Which dossiers the figures are about, and what is left out. */
export const cohortSentence = ({ cohort, asOf }: Pick<PathStatistics, 'cohort' | 'asOf'>): FiguredSentence => {
  const {
    channel,
    association,
    project,
    agent,
    leftOutAsAdministrative: leftOut,
    impreciseFirstContacts: imprecise,
  } = cohort;
  const parts: FiguredSentence[] = [
    [`${periodWords(cohort)}${foundWords(cohort)}`],
    ...(channel === null ? [] : [[french`orientation : ${channelLabels[channel]}`]]),
    ...(association === null
      ? []
      : [[french`association : ${association === 'unnamed' ? 'sans nom noté' : association}`]]),
    ...(project === null ? [] : [[french`objet : ${projectLabels[project]}`]]),
    ...(agent === null ? [] : [[agent === 'nobody' ? 'sans accompagnateur aujourd’hui' : 'd’un seul accompagnateur']]),
    ...(leftOut === 0
      ? []
      : [
          figured`${{
            words: counted(leftOut, 'doublon ou erreur de saisie', 'doublons ou erreurs de saisie'),
            behind: { end: 'administrative' },
          }} ${leftOut === 1 ? 'laissé' : 'laissés'} de côté`,
        ]),
    ...(imprecise === 0
      ? []
      : [
          figured`${{
            words: counted(imprecise, 'premier contact', 'premiers contacts'),
            behind: { imprecise: true },
          }} sans jour précis, ${imprecise === 1 ? 'compté' : 'comptés'} au premier jour possible`,
        ]),
    [`chiffres arrêtés ${onDate(asOf)}`],
  ];
  return [...parts.flatMap((part, index) => (index === 0 ? part : [french` ; `, ...part])), '.'];
};

/** The period that was chosen, whatever was found in it. */
const periodWords = ({ from, to }: Cohort): string => {
  if (from === null && to === null) return 'Tous les premiers contacts';
  if (to === null) return `Premiers contacts à partir du ${partialDateLabel(from)}`;
  if (from === null) return `Premiers contacts jusqu’au ${partialDateLabel(to)}`;
  return `Premiers contacts du ${partialDateLabel(from)} au ${partialDateLabel(to)}`;
};

/** A period that holds no day; null when it holds one. */
export const reversedPeriodSentence = ({ from, to }: ReversiblePeriod): string | null =>
  from !== undefined && to !== undefined && to < from
    ? french`La période finit avant de commencer : elle va du ${partialDateLabel(from)} au ${partialDateLabel(to)}.`
    : null;

type ReversiblePeriod = { readonly from?: CivilDate | undefined; readonly to?: CivilDate | undefined };

/** The first and the last that were found, as precisely as they are known. */
const foundWords = ({ firstOn, lastOn, dossiers }: Cohort): string => {
  if (firstOn === null || lastOn === null) return '';
  return dossiers === 1
    ? ` (le seul ${onDate(firstOn)})`
    : ` (le premier ${onDate(firstOn)}, le dernier ${onDate(lastOn)})`;
};

/** Says that parts of an address say nothing, and that the figures go without them. */
export const filterNotUnderstoodSentence = (parts: readonly string[]): string => {
  const quoted = enumerated(parts.map((part) => `« ${part} »`));
  return parts.length === 1
    ? french`Un filtre de l’adresse n’a pas été compris : ${quoted}. Les chiffres n’en tiennent pas compte.`
    : french`Des filtres de l’adresse n’ont pas été compris : ${quoted}. Les chiffres n’en tiennent pas compte.`;
};
