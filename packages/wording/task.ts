import type { DayLine, DossierSummary, ListedRuleTask } from '@parcours/contracts';
import { type CivilDate, daysBetween } from '@parcours/domain/calendar';
import type { TaskRule } from '@parcours/domain/tasks';
import { placeInSentence } from './appointment.ts';
import { nearDayLabel, onDate, sinceDate, timeLabel, waitedLabel } from './calendar.ts';
import { counted } from './figure.ts';
import { french } from './typography.ts';
import { waitedFor } from './waiting.ts';

type Dossier = Pick<DossierSummary, 'waiting' | 'firstContactOn'>;

/** What a rule asks the town to do. */
export const ruleLabels: Readonly<Record<TaskRule, string>> = {
  sayWhatHappened: 'Dire ce qui s’est passé',
  chasePieces: 'Relancer la personne',
  askLender: 'Demander au CMP où il en est',
  askInstalments: 'Demander des nouvelles des échéances',
  askRefund: 'Demander les intérêts au département',
  giveNews: 'Prendre des nouvelles',
};

/** What the button that records a reminder says. */
export const chaseLabels: Readonly<Record<TaskRule, string>> = {
  sayWhatHappened: 'Noter un appel',
  chasePieces: 'Noter la relance',
  askLender: 'Noter la demande',
  askInstalments: 'Noter la demande',
  askRefund: 'Noter l’appel',
  giveNews: 'Noter l’appel',
};

/** Why a rule asks for it: what is awaited, and since when. */
export const ruleReason = ({ rule }: Pick<ListedRuleTask, 'rule'>, { waiting }: Dossier, today: CivilDate): string => {
  if (waiting === null) return '';
  const since = sinceLabel(waiting, today);
  switch (rule) {
    case 'sayWhatHappened':
      return waiting.appointmentOn === null
        ? 'Le rendez-vous est passé.'
        : `Le rendez-vous du ${nearDayLabel(waiting.appointmentOn, today)} est passé.`;
    case 'chasePieces':
      return `Les pièces sont demandées ${since}.`;
    case 'askLender':
      return `Le CMP a le dossier ${since}.`;
    case 'askInstalments':
      return 'Une échéance est passée depuis plus d’un mois, et personne n’a noté de nouvelles.';
    case 'askRefund':
      return french`Le prêt est terminé et ses intérêts peuvent être demandés : faites l’état dans « Remboursements d’intérêts ».`;
    case 'giveNews':
      return french`Rien ne bouge ${since} : on attend ${waitedFor(waiting, today)}.`;
  }
};

/** « depuis 8 jours », « depuis aujourd’hui », « depuis février 2026 ». */
const sinceLabel = ({ since }: NonNullable<DossierSummary['waiting']>, today: CivilDate): string => {
  const waited = waitedLabel(since, today) ?? sinceDate(since);
  return waited.startsWith('depuis') ? waited : `depuis ${waited}`;
};

/** « à faire aujourd’hui », « en retard de 3 jours », « à faire le 12 mars 2026 ». */
export const dueLabel = (dueOn: CivilDate, today: CivilDate): string => {
  const late = daysBetween(dueOn, today);
  if (late === 0) return 'à faire aujourd’hui';
  return late > 0 ? `en retard de ${counted(late, 'jour', 'jours')}` : `à faire ${onDate(dueOn)}`;
};

/** « pour aujourd’hui », « avant le 12 mars 2026 », « attendue depuis 3 jours ». */
const dueByLabel = (answerBy: CivilDate, today: CivilDate): string => {
  const late = daysBetween(answerBy, today);
  if (late === 0) return 'pour aujourd’hui';
  return late > 0 ? `attendue depuis ${counted(late, 'jour', 'jours')}` : `à donner avant ${onDate(answerBy)}`;
};

/** « la 2e relance sur 3 », « la 1re demande », « le 2e appel »: which one the next is; null when none is counted. */
export const chaseCountLabel = ({ rule, timesChased, atMost }: ListedRuleTask): string | null => {
  const nouns: Readonly<Record<TaskRule, readonly [article: string, first: string, noun: string] | null>> = {
    sayWhatHappened: null,
    chasePieces: ['la', '1re', 'relance'],
    askLender: ['la', '1re', 'demande'],
    askInstalments: ['la', '1re', 'demande'],
    askRefund: null,
    giveNews: ['le', '1er', 'appel'],
  };
  const words = nouns[rule];
  if (words === null) return null;
  const [article, first, noun] = words;
  const next = timesChased + 1;
  const ranked = `${article} ${next === 1 ? first : `${next}e`} ${noun}`;
  return atMost === null || next > atMost ? ranked : `${ranked} sur ${atMost}`;
};

/** Said once a person was reminded as often as makes sense. */
export const lostTouchProposal = ({ timesChased }: Pick<ListedRuleTask, 'timesChased'>): string =>
  french`Relancée ${timesChased} fois sans réponse. Vous pouvez clore le dossier : « ne donne plus de nouvelles ». Rien ne se ferme tout seul.`;

/** Why a dossier is in somebody’s day. */
export const dayReason = ({ reason, dossier, ruleTask }: DayLine, today: CivilDate): string => {
  switch (reason) {
    case 'appointment': {
      const time = dossier.waiting?.time ?? null;
      const when = time === null ? 'aujourd’hui, heure à dire' : `à ${timeLabel(time)}`;
      const where = dossier.waiting === null ? null : placeInSentence(dossier.waiting);
      return `Rendez-vous ${[when, where].filter((part) => part !== null).join(', ')}.`;
    }
    case 'decisionToTell':
      return dossier.end === null ? 'Le CMP a accordé le prêt.' : 'Le CMP a refusé le prêt.';
    case 'lenderDeadline':
      return dossier.answerBy === null
        ? ''
        : french`Le CMP attend des pièces : réponse ${dueByLabel(dossier.answerBy, today)}.`;
    case 'cameIn':
      return `Personne n’accompagne ce dossier. Premier contact ${onDate(dossier.firstContactOn)}.`;
    case 'rule':
      return ruleTask === null ? '' : ruleReason(ruleTask, dossier, today);
    case 'townTurn':
      return dossier.waiting === null
        ? ''
        : `On attend ${waitedFor(dossier.waiting, today)} ${sinceLabel(dossier.waiting, today)}.`;
  }
};

/** « 3 dossiers en cours et 1 tâche », for a preview. */
export const workLabel = ({ dossiers, tasks }: { readonly dossiers: number; readonly tasks: number }): string => {
  const open = `${counted(dossiers, 'dossier', 'dossiers')} en cours`;
  return tasks === 0 ? open : `${open} et ${counted(tasks, 'tâche', 'tâches')}`;
};
