import type { PathStatistics } from '@parcours/contracts';
import { type EndKind, isReasonOf, type Reason } from '@parcours/domain/path';
import { onDate, partialDateLabel } from './calendar.ts';
import { leavingPhrases, reasonLabel, whoSaidNoLabels } from './end.ts';
import { counted, rateSentence } from './figure.ts';
import { milestoneLabels } from './path.ts';
import { channelLabels } from './request.ts';
import { enumerated, french } from './typography.ts';

type Headline = PathStatistics['headline'];
type Loss = PathStatistics['losses'][number];

/** « 7 prêts accordés pour 131 premiers contacts. » */
export const headlineSentence = ({ granted, firstContacts }: Headline): string => {
  if (firstContacts === 0) return 'Aucun premier contact dans cette période.';
  const loans = granted.k === 0 ? 'Aucun prêt accordé' : counted(granted.k, 'prêt accordé', 'prêts accordés');
  return `${loans} pour ${counted(firstContacts, 'premier contact', 'premiers contacts')}.`;
};

/** After which milestone most dossiers stopped, null when none did. */
export const mostLostSentence = ({ mostLostAfter }: Headline): string | null =>
  mostLostAfter === null
    ? null
    : french`C’est après « ${milestoneLabels[mostLostAfter.milestone]} » que le plus de dossiers s’arrêtent : ${rateSentence(mostLostAfter.lost)}.`;

/** The largest line of the loss table, null when nothing was lost. */
export const largestLossSentence = ({ largestLoss }: Headline): string | null =>
  largestLoss === null
    ? null
    : french`La perte la plus nombreuse : après « ${milestoneLabels[largestLoss.furthest]} », ${lossPhrase(largestLoss)}.`;

/** « 21 personnes ne sont pas venues au rendez-vous ». */
const lossPhrase = ({ end, reason, dossiers }: Loss): string => {
  const people = counted(dossiers, 'personne', 'personnes');
  switch (end) {
    case 'leftByPerson': {
      const [one, many] = isReasonToLeave(reason) ? leavingPhrases[reason] : leavingPhrases.other;
      return `${people} ${dossiers < 2 ? one : many}`;
    }
    case 'turnedDownByTown':
      return french`${counted(dossiers, 'demande a été déclarée irrecevable', 'demandes ont été déclarées irrecevables')} : ${reasonLabel(end, reason)}`;
    case 'refusedByLender':
      return french`${counted(dossiers, 'prêt a été refusé', 'prêts ont été refusés')} par le Crédit Municipal : ${reasonLabel(end, reason)}`;
    case 'redirected':
      return `${people} ${dossiers < 2 ? 'a été réorientée' : 'ont été réorientées'} ${reasonLabel(end, reason)}`;
    case 'informationOnly':
      return `${people} ${dossiers < 2 ? 'voulait' : 'voulaient'} seulement se renseigner`;
    case 'administrative':
      return counted(dossiers, 'doublon ou erreur de saisie', 'doublons ou erreurs de saisie');
  }
};

const isReasonToLeave = (reason: Reason): reason is Reason<'leftByPerson'> => isReasonOf('leftByPerson', reason);

const refusers = ['leftByPerson', 'turnedDownByTown', 'refusedByLender'] as const satisfies readonly EndKind[];

/** Who said no, how many times; then those for whom the end was an answer; null when none ended without a loan. */
export const whoSaidNoSentence = ({ endedWithoutGrant }: Headline): string | null => {
  const noes = refusers
    .filter((end) => endedWithoutGrant[end] > 0)
    .map((end) => `${whoSaidNoLabels[end]} ${counted(endedWithoutGrant[end], 'fois', 'fois')}`);
  const { redirected, informationOnly } = endedWithoutGrant;
  const answered = [
    ...(redirected > 0 ? [counted(redirected, 'réorientation', 'réorientations')] : []),
    ...(informationOnly > 0
      ? [counted(informationOnly, 'simple demande d’information', 'simples demandes d’information')]
      : []),
  ];
  const said = noes.length === 0 ? 'Personne n’a dit non' : french`Qui a dit non : ${enumerated(noes)}`;
  if (answered.length === 0) return noes.length === 0 ? null : `${said}.`;
  return french`${said}. S’y ajoutent ${enumerated(answered)} : ce ne sont pas des échecs.`;
};

/** « 3 dossiers sont encore en cours et peuvent aboutir. », null when none is. */
export const stillOpenSentence = ({ openWithoutGrant }: Headline): string | null =>
  openWithoutGrant === 0
    ? null
    : `${counted(openWithoutGrant, 'dossier est encore en cours et peut', 'dossiers sont encore en cours et peuvent')} aboutir.`;

/** Which dossiers the figures are about, and what is left out. */
export const cohortSentence = ({ cohort, asOf }: Pick<PathStatistics, 'cohort' | 'asOf'>): string => {
  const { firstOn, lastOn, channel, leftOutAsAdministrative, impreciseFirstContacts } = cohort;
  const span =
    firstOn === null || lastOn === null ? '' : ` du ${partialDateLabel(firstOn)} au ${partialDateLabel(lastOn)}`;
  const parts = [
    `Premiers contacts${span}${channel === null ? '' : french`, orientation : ${channelLabels[channel]}`}`,
    ...(leftOutAsAdministrative > 0
      ? [
          `${counted(leftOutAsAdministrative, 'doublon ou erreur de saisie laissé', 'doublons ou erreurs de saisie laissés')} de côté`,
        ]
      : []),
    ...(impreciseFirstContacts > 0
      ? [`${counted(impreciseFirstContacts, 'premier contact', 'premiers contacts')} sans jour précis`]
      : []),
    `chiffres arrêtés ${onDate(asOf)}`,
  ];
  return `${parts.join(french` ; `)}.`;
};
