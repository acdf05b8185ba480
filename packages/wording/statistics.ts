import type { PathStatistics } from '@parcours/contracts';
import type { EndKind, Milestone, Reason } from '@parcours/domain/path';
import { leavingPhrases, reasonLabel, whoSaidNoLabels } from './end.ts';
import { counted, numberLabel, outOf, rateSentence } from './figure.ts';
import { enumeratedFigures, type Figure, type FiguredSentence, figured } from './figured.ts';
import { milestoneLabels } from './path.ts';

type Headline = PathStatistics['headline'];
type Loss = PathStatistics['losses'][number];

/** « 7 prêts accordés pour 131 premiers contacts. » */
export const headlineSentence = ({ granted, firstContacts }: Headline): FiguredSentence => {
  if (firstContacts === 0) return ['Aucun premier contact dans cette période.'];
  const everybody = { words: counted(firstContacts, 'premier contact', 'premiers contacts'), behind: {} };
  return granted.k === 0
    ? figured`Aucun prêt accordé pour ${everybody}.`
    : figured`${{ words: counted(granted.k, 'prêt accordé', 'prêts accordés'), behind: { reached: 'granted' } }} pour ${everybody}.`;
};

/** « 7 sur 131, soit 5 % (intervalle à 95 % : 3 % à 11 %). » */
export const grantedRateSentence = ({ granted }: Headline): string => `${rateSentence(granted)}.`;

/** After which milestone most dossiers stopped, null when none did. */
export const mostLostSentence = ({ mostLostAfter }: Headline): FiguredSentence | null => {
  if (mostLostAfter === null) return null;
  const { milestone, lost } = mostLostAfter;
  const counts = { words: outOf(lost), behind: { furthest: milestone, state: 'closed' } } as const;
  const share = rateSentence(lost).slice(outOf(lost).length);
  return figured`C’est après « ${milestoneLabels[milestone]} » que le plus de dossiers s’arrêtent : ${counts}${share}.`;
};

/** Of those, how many were sent elsewhere or only wanted to know; null when none was. */
export const answeredThereSentence = ({
  headline: { mostLostAfter },
  losses,
}: Pick<PathStatistics, 'headline' | 'losses'>): string | null => {
  const answered = losses
    .filter(({ furthest, end }) => furthest === mostLostAfter?.milestone && answeringEnds.has(end))
    .reduce((sum, { dossiers }) => sum + dossiers, 0);
  if (answered === 0) return null;
  return `Parmi eux, ${numberLabel(answered)} ${answered < 2 ? 'a été réorienté ou renseigné' : 'ont été réorientés ou renseignés'}, ce qui n’est pas un échec.`;
};

const answeringEnds: ReadonlySet<EndKind> = new Set(['redirected', 'informationOnly']);

/** The largest line of the loss table, null when nothing was lost. */
export const largestLossSentence = ({ largestLoss }: Headline): FiguredSentence | null =>
  largestLoss === null
    ? null
    : figured`La perte la plus nombreuse : après « ${milestoneLabels[largestLoss.furthest]} », ${lossPhrase(largestLoss)}.`;

/** « 21 personnes ne sont pas venues au rendez-vous ». */
const lossPhrase = ({ furthest, end, reason, name, dossiers }: Loss): FiguredSentence => {
  const figure = (one: string, many: string): Figure => ({
    words: counted(dossiers, one, many),
    behind: { furthest, state: 'closed', end, reason },
  });
  const people = figure('personne', 'personnes');
  const one = dossiers < 2;
  switch (end) {
    case 'leftByPerson': {
      if (name !== undefined) return figured`${people} ${one ? 'a arrêté' : 'ont arrêté'} : ${name}`;
      const [alone, many] = isReasonToLeave(reason) ? leavingPhrases[reason] : leavingPhrases.other;
      return figured`${people} ${one ? alone : many}`;
    }
    case 'turnedDownByTown':
      return figured`${figure('demande a été déclarée irrecevable', 'demandes ont été déclarées irrecevables')} : ${reasonLabel(end, reason, name)}`;
    case 'refusedByLender':
      return figured`${figure('prêt a été refusé', 'prêts ont été refusés')} par le Crédit Municipal : ${reasonLabel(end, reason, name)}`;
    case 'redirected':
      return figured`${people} ${one ? 'a été réorientée' : 'ont été réorientées'}${name === undefined ? ` ${reasonLabel(end, reason)}` : ` : ${name}`}`;
    case 'informationOnly':
      return figured`${people} ${one ? 'voulait' : 'voulaient'} seulement se renseigner`;
    case 'administrative':
      return [figure('doublon ou erreur de saisie', 'doublons ou erreurs de saisie')];
  }
};

const isReasonToLeave = (reason: string): reason is Reason<'leftByPerson'> => Object.hasOwn(leavingPhrases, reason);

const refusers = ['leftByPerson', 'turnedDownByTown', 'refusedByLender'] as const satisfies readonly EndKind[];
const withoutGrant = { notReached: 'granted' } as const;

/** Who said no, how many times; then those for whom the end was an answer; null when none ended without a loan. */
export const whoSaidNoSentence = ({ endedWithoutGrant }: Headline): FiguredSentence | null => {
  const ended = (end: keyof typeof endedWithoutGrant, one: string, many: string): Figure => ({
    words: counted(endedWithoutGrant[end], one, many),
    behind: { end, ...withoutGrant },
  });
  const noes = refusers
    .filter((end) => endedWithoutGrant[end] > 0)
    .map((end) => figured`${whoSaidNoLabels[end]} ${ended(end, 'fois', 'fois')}`);
  const { redirected, informationOnly } = endedWithoutGrant;
  const answered: FiguredSentence[] = [
    ...(redirected > 0 ? [[ended('redirected', 'réorientation', 'réorientations')]] : []),
    ...(informationOnly > 0
      ? [[ended('informationOnly', 'simple demande d’information', 'simples demandes d’information')]]
      : []),
  ];
  if (noes.length + answered.length === 0) return null;
  const said =
    noes.length === 0 ? ['Personne n’a dit non'] : figured`Qui a dit non avant un accord : ${enumeratedFigures(noes)}`;
  if (answered.length === 0) return figured`${said}.`;
  return redirected + informationOnly === 1
    ? figured`${said}. S’y ajoute ${enumeratedFigures(answered)} : ce n’est pas un échec.`
    : figured`${said}. S’y ajoutent ${enumeratedFigures(answered)} : ce ne sont pas des échecs.`;
};

/** « 3 dossiers sont encore en cours et peuvent aboutir. », null when none is. */
export const stillOpenSentence = ({ openWithoutGrant }: Headline): FiguredSentence | null => {
  if (openWithoutGrant === 0) return null;
  const open = {
    words: counted(openWithoutGrant, 'dossier', 'dossiers'),
    behind: { state: 'open', ...withoutGrant },
  } as const;
  return openWithoutGrant === 1
    ? figured`${open} est encore en cours et peut aboutir.`
    : figured`${open} sont encore en cours et peuvent aboutir.`;
};

type Answers = { readonly redirected: number; readonly informationOnly: number };

/** « 14 réorientés et 1 renseigné », of those whose path stopped after a milestone; null when there are none. */
export const answeredPhrase = (
  furthest: Milestone,
  { redirected, informationOnly }: Answers,
): FiguredSentence | null => {
  const answers = [
    { end: 'redirected', words: counted(redirected, 'réorienté', 'réorientés'), dossiers: redirected },
    { end: 'informationOnly', words: counted(informationOnly, 'renseigné', 'renseignés'), dossiers: informationOnly },
  ] as const;
  const parts = answers
    .filter(({ dossiers }) => dossiers > 0)
    .map(({ end, words }) => [{ words, behind: { furthest, state: 'closed', end } }] as const);
  return parts.length === 0 ? null : enumeratedFigures(parts);
};
