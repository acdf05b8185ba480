import type { Column } from '@parcours/domain/register';

/** What each column of a register is called, on screen and in the sentences about it. */
export const registerColumnLabels: Readonly<Record<Column, string>> = {
  number: 'Numéro',
  firstContactOn: 'Date du premier contact',
  lastName: 'Nom',
  firstName: 'Prénom',
  bornOn: 'Date de naissance',
  telephone: 'Téléphone',
  town: 'Commune',
  channel: 'Orienté par',
  project: 'Objet du prêt',
  amount: 'Montant demandé',
  duration: 'Durée en mois',
  appointmentOn: 'Date du rendez-vous',
  attended: 'Venu au rendez-vous',
  eligible: 'Recevable',
  reason: 'Motif',
  fileCompleteOn: 'Dossier complet le',
  submittedOn: 'Transmis au CMP le',
  decision: 'Décision du CMP',
  decidedOn: 'Date de la décision',
  grantedAmount: 'Montant accordé',
  paidOutOn: 'Versé le',
  redirectedTo: 'Réorienté vers',
  remarks: 'Observations',
};
