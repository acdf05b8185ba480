import type {
  FieldNames,
  LetterFacts,
  LetterFailure,
  LetterKind,
  LetterState,
  LetterWay,
  TemplateFault,
} from '@parcours/domain/letters';
import { french } from './typography.ts';

type Named = { readonly lastName: string; readonly firstName: string | null };

/** « Awa DUPONT », as letters address somebody. */
export const formalName = ({ lastName, firstName }: Named): string =>
  [firstName?.trim(), lastName.trim().toUpperCase()].filter((part) => part).join(' ');

/** What each field of a template is called between braces. Templates are kept with these names: they never change. */
export const letterFieldNames: FieldNames = {
  personName: 'nom de la personne',
  reference: 'référence',
  project: 'objet du prêt',
  amount: 'montant demandé',
  duration: 'durée demandée',
  pieces: 'pièces demandées',
  deadline: 'date limite',
  appointment: 'rendez-vous',
  appointmentPlace: 'lieu du rendez-vous',
  reason: 'motif',
  grantedAmount: 'montant accordé',
  grantedDuration: 'durée accordée',
  decisionOn: 'date de la décision',
  redirectedTo: 'organisme',
  agentName: 'accompagnateur',
  serviceContact: 'coordonnées du service',
  today: 'date du jour',
};

export const letterKindLabels: Readonly<Record<LetterKind, string>> = {
  piecesRequest: 'Demande de pièces',
  reminder: 'Relance',
  appointmentReminder: 'Rappel de rendez-vous',
  notEligible: 'Demande irrecevable',
  granted: 'Prêt accordé',
  refused: 'Prêt refusé',
  redirection: 'Réorientation',
};

/** How a letter left, and to which kind of address. */
export const letterWayLabels: Readonly<Record<LetterWay, string>> = {
  print: 'imprimé, pour la poste ou en main propre',
  copy: 'copié, pour être envoyé par un autre moyen',
  email: 'par courriel, à l’adresse de la personne',
};

export const letterStateLabels: Readonly<Record<LetterState, string>> = {
  waiting: 'En attente d’envoi',
  sending: 'Envoi en cours',
  sent: 'Parti',
  failed: 'Non parti',
};

/** Why a message did not leave, and what to do. */
export const letterFailureSentences: Readonly<Record<LetterFailure, string>> = {
  noAddress:
    'L’adresse électronique de la personne n’est plus connue. Imprimez la lettre, ou complétez ses coordonnées.',
  refusedByServer: 'Le serveur de messagerie a refusé le message. Vérifiez l’adresse de la personne.',
  unreachable: 'Le serveur de messagerie n’a pas répondu, malgré plusieurs essais. Écrivez de nouveau plus tard.',
  notKnown: french`Le programme s’est arrêté pendant l’envoi : on ne sait pas si le message est parti. Demandez à la personne avant d’écrire de nouveau.`,
};

/** What is wrong with a template, and on which line. */
export const templateFaultSentence = ({ code, name, line }: TemplateFault): string =>
  code === 'unknownField'
    ? french`Ligne ${line} : « {${name}} » n’est pas un champ connu. Prenez un champ de la liste.`
    : french`Ligne ${line} : une accolade est seule, près de « ${name} ». Un champ s’écrit {comme ceci}.`;

/** Facts of nobody, to see what a template gives. */
export const fictionalFacts: LetterFacts = {
  personName: 'Awa EXEMPLE',
  reference: '2026-0042',
  project: 'permis de conduire',
  amount: french`1 500 €`,
  duration: '24 mois',
  pieces: '- Justificatif de domicile\n- Relevés de compte (3)\n- RIB',
  deadline: '26 mars 2026',
  appointment: 'jeudi 12 mars 2026 à 14 h 30',
  appointmentPlace: 'au service, 1 rue Exemple, 94370 Sucy-en-Brie',
  reason: 'montant hors limites',
  grantedAmount: french`1 500 €`,
  grantedDuration: '24 mois',
  decisionOn: '10 mars 2026',
  redirectedTo: 'Association Exemple Solidaire',
  agentName: 'Camille Accompagnatrice',
  serviceContact: french`Service Exemple\n1 rue Exemple, 94370 Sucy-en-Brie\nTéléphone : 01 99 00 00 00`,
  today: '12 mars 2026',
};
