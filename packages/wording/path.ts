import type { Milestone, Owner, Payee, Stage, State, SubmissionMeans, WaitingFor } from '@parcours/domain/path';
import { french } from './typography.ts';

export const milestoneLabels: Readonly<Record<Milestone, string>> = {
  firstContact: 'Premier contact',
  preScreened: 'Premier tri',
  appointmentHeld: 'Rendez-vous tenu',
  foundEligible: 'Recevable',
  fileComplete: 'Dossier complet',
  submitted: 'Transmis au CMP',
  decided: 'Décision rendue',
  granted: 'Accordé',
  paidOut: 'Versé',
  repaid: 'Remboursé',
};

/** What each milestone means, for whoever reads a figure. */
export const milestoneDefinitions: Readonly<Record<Milestone, string>> = {
  firstContact: 'La demande est connue de la ville, quel que soit le moyen.',
  preScreened: 'L’objet, le lieu et le montant semblent convenir.',
  appointmentHeld: french`La personne est venue ; le budget et le projet ont été vus avec elle.`,
  foundEligible: 'Un agent a vérifié que les conditions de la convention sont remplies.',
  fileComplete: 'Toutes les pièces qui s’appliquent sont vérifiées.',
  submitted: 'Le dossier est parti au Crédit Municipal de Paris.',
  decided: 'Le Crédit Municipal a dit oui ou non.',
  granted: 'Le Crédit Municipal a dit oui.',
  paidOut: 'L’argent est versé, souvent directement au fournisseur.',
  repaid: 'Le prêt est remboursé et le département a rendu les intérêts.',
};

export const stageLabels: Readonly<Record<Stage, string>> = {
  contact: 'Premier tri',
  appointment: 'Rendez-vous',
  assessment: 'Étude de recevabilité',
  collection: 'Constitution du dossier',
  dispatch: 'À transmettre',
  lender: 'Instruction au CMP',
  payout: 'Versement',
  repayment: 'Remboursement',
};

export const stateLabels: Readonly<Record<State, string>> = {
  open: 'En cours',
  closed: 'Clos',
  finished: 'Terminé',
};

/** With their article, to stand in a sentence. */
export const ownerLabels: Readonly<Record<Owner, string>> = {
  town: 'la ville',
  person: 'la personne',
  lender: 'le Crédit Municipal',
  department: 'le département',
};

/** « à la ville », « au département »: whose turn it is. */
export const turnLabels: Readonly<Record<Owner, string>> = {
  town: 'à la ville',
  person: 'à la personne',
  lender: 'au Crédit Municipal',
  department: 'au département',
};

/** What an open dossier waits for, after « Attend ». */
export const waitingLabels: Readonly<Record<WaitingFor, string>> = {
  preScreening: 'le premier tri',
  appointmentDate: 'une date de rendez-vous',
  appointment: 'le rendez-vous',
  appointmentOutcome: 'la suite du rendez-vous',
  assessment: 'l’étude de recevabilité',
  clarification: 'ce que la personne doit compléter',
  pieceList: 'la liste des pièces',
  pieces: 'les pièces demandées',
  pieceCheck: 'la vérification des pièces',
  dispatch: 'la transmission au CMP',
  decision: 'la décision du CMP',
  postponedDecision: 'la décision du CMP, ajournée',
  payout: 'le versement du prêt',
  instalments: 'la fin du remboursement',
  interestRefund: 'le remboursement des intérêts',
};

export const payeeLabels: Readonly<Record<Payee, string>> = {
  supplier: 'au fournisseur',
  person: 'à la personne',
  notKnown: 'on ne sait pas à qui',
};

/** « par courrier »: how a file went to the lender. */
export const submissionMeansLabels: Readonly<Record<SubmissionMeans, string>> = {
  post: 'par courrier',
  email: 'par courriel',
  portal: 'sur le portail du CMP',
  byHand: 'en main propre',
};
