import type { ActKind, EventKind } from '@parcours/domain/path';

/** What the button of each act says. */
export const actLabels: Readonly<Record<ActKind, string>> = {
  preScreened: 'Noter que le premier tri est passé',
  appointmentGiven: 'Donner un rendez-vous',
  appointmentMissed: 'Noter que la personne n’est pas venue',
  appointmentCancelled: 'Annuler le rendez-vous',
  appointmentHeld: 'Noter que la personne est venue',
  foundEligible: 'Déclarer le dossier recevable',
  clarificationAsked: 'Renvoyer à compléter',
  clarificationGiven: 'Noter que la personne a répondu',
  requestChanged: 'Changer la demande',
  piecesAsked: 'Noter que les pièces sont demandées',
  piecesReceived: 'Noter que les pièces sont arrivées',
  fileCompleted: 'Déclarer le dossier complet',
  submitted: 'Noter la transmission au CMP',
  acknowledged: 'Noter l’accusé de réception du CMP',
  morePiecesAsked: 'Noter que le CMP demande d’autres pièces',
  decisionPutOff: 'Noter que le CMP ajourne sa décision',
  granted: 'Noter l’accord du CMP',
  refused: 'Noter le refus du CMP',
  decisionTold: 'Noter que la décision est dite à la personne',
  paidOut: 'Noter le versement du prêt',
  loanRepaid: 'Noter la fin du remboursement',
  interestRefunded: 'Noter le remboursement des intérêts',
  closed: 'Clore le dossier',
  reopened: 'Rouvrir le dossier',
};

/** The same, once an appointment is given: giving another moves it. */
export const actLabelBeside = (act: ActKind, hasAppointment: boolean): string =>
  act === 'appointmentGiven' && hasAppointment ? 'Déplacer le rendez-vous' : actLabels[act];

/** How a line of history names what happened. */
export const eventLabels: Readonly<Record<EventKind | 'voided', string>> = {
  firstContactMade: 'Premier contact',
  preScreened: 'Premier tri passé',
  appointmentGiven: 'Rendez-vous donné',
  appointmentMissed: 'Rendez-vous manqué',
  appointmentCancelled: 'Rendez-vous annulé',
  appointmentHeld: 'Rendez-vous tenu',
  foundEligible: 'Dossier déclaré recevable',
  clarificationAsked: 'À compléter',
  clarificationGiven: 'Réponse de la personne',
  requestChanged: 'Demande modifiée',
  piecesAsked: 'Pièces demandées',
  piecesReceived: 'Pièces arrivées',
  fileCompleted: 'Dossier complet',
  submitted: 'Transmis au CMP',
  acknowledged: 'Accusé de réception du CMP',
  morePiecesAsked: 'Autres pièces demandées par le CMP',
  decisionPutOff: 'Décision ajournée par le CMP',
  granted: 'Prêt accordé',
  refused: 'Prêt refusé par le CMP',
  decisionTold: 'Décision dite à la personne',
  paidOut: 'Prêt versé',
  loanRepaid: 'Prêt remboursé',
  interestRefunded: 'Intérêts remboursés par le département',
  closed: 'Dossier clos',
  reopened: 'Dossier rouvert',
  voided: 'Saisie annulée',
};
