import type { PathStatistics } from '@parcours/contracts';
import type { EndKind } from '@parcours/domain/path';
import { onDate, partialDateLabel } from './calendar.ts';
import { endLabels, reasonLabel, whoSaidNoLabels } from './end.ts';
import { counted, rateSentence } from './figure.ts';
import { milestoneLabels } from './path.ts';
import { channelLabels } from './request.ts';
import { enumerated, french, uncapitalised } from './typography.ts';

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
    : french`La perte la plus nombreuse : ${counted(largestLoss.dossiers, 'dossier', 'dossiers')} après « ${milestoneLabels[largestLoss.furthest]} », ${lossReason(largestLoss)}.`;

/** « abandon : n’est pas venue au rendez-vous ». */
export const lossReason = ({ end, reason }: Pick<Loss, 'end' | 'reason'>): string =>
  end === 'informationOnly'
    ? uncapitalised(endLabels[end])
    : french`${uncapitalised(endLabels[end])} : ${reasonLabel(end, reason)}`;

const refusers = ['leftByPerson', 'turnedDownByTown', 'refusedByLender'] as const satisfies readonly EndKind[];

/** Who said no, how many times; then those for whom the end was an answer; null when none ended without a loan. */
export const whoSaidNoSentence = ({ endedWithoutGrant }: Headline): string | null => {
  const noes = refusers
    .filter((end) => endedWithoutGrant[end] > 0)
    .map((end) => `${whoSaidNoLabels[end]} ${counted(endedWithoutGrant[end], 'fois', 'fois')}`);
  const { redirected, informationOnly } = endedWithoutGrant;
  const answered = [
    ...(redirected > 0 ? [counted(redirected, 'personne réorientée', 'personnes réorientées')] : []),
    ...(informationOnly > 0 ? [`${counted(informationOnly, 'venue', 'venues')} seulement se renseigner`] : []),
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
    `Premiers contacts${span}${channel === null ? '' : french`, orientation : ${uncapitalised(channelLabels[channel])}`}`,
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
