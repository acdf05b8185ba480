import type { Workload } from '@parcours/contracts';
import type { AgeBand } from '@parcours/domain/statistics';
import { partialDateLabel } from './calendar.ts';
import { counted } from './figure.ts';
import type { Meaning } from './sections/definitions.ts';
import { french } from './typography.ts';

export const ageBandLabels: Readonly<Record<AgeBand, string>> = {
  underOneMonth: 'Moins de 30 jours',
  underThreeMonths: '30 à 89 jours',
  underSixMonths: '90 à 179 jours',
  older: '180 jours ou plus',
};

/** What is before the service, and what of it is late. */
export const workloadSentence = ({ open, agents }: Workload): string => {
  if (open === 0) return 'Aucun dossier n’est en cours.';
  const tasks = agents.reduce((sum, { lateTasks }) => sum + lateTasks, 0);
  const waits = agents.reduce((sum, { lateWaits }) => sum + lateWaits, 0);
  return french`${counted(open, 'dossier est en cours', 'dossiers sont en cours')} ; ${counted(waits, 'attend', 'attendent')} plus longtemps que le délai prévu, et ${counted(tasks, 'tâche écrite est en retard', 'tâches écrites sont en retard')}.`;
};

/** How many came and ended over the weeks shown. */
export const weeksSentence = ({ weeks }: Workload): string => {
  const [first] = weeks;
  if (first === undefined) return '';
  const came = weeks.reduce((sum, { arrivals }) => sum + arrivals, 0);
  const ended = weeks.reduce((sum, { ends }) => sum + ends, 0);
  return french`Depuis le ${partialDateLabel(first.monday)}, ${counted(came, 'premier contact est arrivé', 'premiers contacts sont arrivés')} et ${counted(ended, 'dossier s’est terminé', 'dossiers se sont terminés')}.`;
};

/** What these figures are not. */
export const workloadLimitSentence = (): string =>
  french`C’est la charge du service, pas un classement : un dossier compte autant qu’un autre, et rien ne dit ici ce que chacun obtient.`;

export const workloadDefinitions: readonly Meaning[] = [
  ['En cours', 'les dossiers ouverts aujourd’hui, remboursements compris, chez l’accompagnateur qui les suit.'],
  [
    'Attentes en retard',
    'les dossiers dont l’attente dépasse le délai des paramètres, et que personne n’a relancés ni reportés. Ce qui est à faire aujourd’hui n’est pas en retard.',
  ],
  ['Tâches en retard', 'les tâches écrites pour quelqu’un, à faire avant aujourd’hui et pas encore faites.'],
  ['Âge', 'les jours depuis le premier contact.'],
  [
    'Arrivées et fins',
    'par semaine, du lundi au dimanche : les premiers contacts, et les dossiers clos ou remboursés. Sans doublons ni erreurs de saisie.',
  ],
];
