import { wordsOf } from '../text.ts';
import { type Column, columns } from './column.ts';

/** How agents head each column, the surest first. A heading stands for one column only. */
const written: Readonly<Record<Column, string>> = {
  number:
    'N° / No / Num / Numéro / N° dossier / Numéro de dossier / N° ordre / Réf / Référence / Référence dossier / Dossier / Id',
  firstContactOn:
    'Date du 1er contact / 1er contact / 1er contact le / Date contact / Contact le / Contact / Date de la demande / Demande le / Date 1er accueil / Date accueil / Reçu le / Date',
  lastName:
    'Nom / Nom de famille / Nom usage / Nom du demandeur / Nom usager / Nom prénom / Nom et prénom / Demandeur / Usager',
  firstName: 'Prénom / Prénoms / Prénom du demandeur / Prénom usager',
  bornOn: 'Né le / Date de naissance / Naissance / DDN / Né',
  telephone:
    'Téléphone / Tél / Portable / Mobile / N° téléphone / Numéro de téléphone / N° tél / Tél portable / Téléphone portable',
  town: 'Commune / Ville / Commune de résidence / Ville de résidence / Domicile / Localité',
  channel:
    'Orienté par / Orientation par / Orientation / Orienteur / Prescripteur / Prescrit par / Canal / Envoyé par / Adressé par / Origine / Origine de la demande / Provenance / Source',
  project:
    'Objet du prêt / Objet / Objet de la demande / Objet du crédit / Objet du microcrédit / Objet du financement / Projet / Nature du projet / Type de projet / Motif du prêt / Motif de la demande / Utilisation',
  amount:
    'Montant demandé / Montant / Montant sollicité / Montant souhaité / Montant du prêt / Montant du crédit / Somme demandée / Somme',
  duration:
    'Durée (mois) / Durée / Durée du prêt / Durée demandée / Durée souhaitée / Durée de remboursement / Nb mois / Nombre de mois / Mois / Nb mensualités / Nombre de mensualités / Mensualités',
  appointmentOn:
    'RDV le / RDV / Date RDV / Rendez-vous le / Rendez-vous / Date du rendez-vous / 1er RDV / Date 1er RDV / 1er rendez-vous / Entretien le / Entretien / Date entretien',
  attended: 'Venu / Est venu / Venu au RDV / Présent / Présence / Présence au RDV / Présenté / RDV honoré / Honoré',
  eligible: 'Recevable / Recevabilité / Dossier recevable / Éligible / Éligibilité',
  reason:
    'Motif / Motifs / Motif du refus / Motif de non-recevabilité / Motif abandon / Motif de clôture / Motif de fin / Motif de sortie / Raison / Cause',
  fileCompleteOn:
    'Dossier complet le / Dossier complet / Date dossier complet / Complet le / Complet / Date de complétude',
  submittedOn:
    'Envoyé CMP le / Envoyé CMP / Envoi CMP / Envoi CMP le / Date envoi CMP / Transmis CMP le / Transmis CMP / Transmission CMP / Date transmission CMP / Envoyé le / Transmis le / Date envoi / Date de transmission / Déposé le / Date de dépôt / Envoyé banque le / Transmis banque le',
  decision:
    'Décision / Décision CMP / Décision banque / Avis / Avis CMP / Réponse / Réponse CMP / Réponse banque / Résultat / Suite donnée',
  decidedOn:
    'Date décision / Décision le / Décidé le / Date décision CMP / Date réponse / Date réponse CMP / Réponse le / Date avis / Date comité / Date commission / Date accord',
  grantedAmount: 'Montant accordé / Montant octroyé / Montant du prêt accordé / Accordé / Somme accordée',
  paidOutOn:
    'Versé le / Date de versement / Versement / Versement le / Versé / Fonds versés le / Débloqué le / Date de déblocage / Déblocage / Date de décaissement',
  redirectedTo:
    'Réorienté vers / Réorienté / Réorientation / Réorientation vers / Orienté vers / Orientation vers / Renvoyé vers',
  remarks:
    'Observations / Observation / Obs / Remarques / Remarque / Commentaires / Commentaire / Notes / Note / Divers / Précisions',
};

const fillers = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'les',
  'l',
  'et',
  'au',
  'aux',
  'a',
  'en',
  'eur',
  'euro',
  'euros',
]);
const first = new Set(['premier', 'premiere', '1ere', '1re']);

/**
 * A header reduced to the words that tell columns apart, without case, accents, feminine endings or small words:
 * « Né(e) le » and « NEE LE » give the same, « Date du premier contact » and « Date 1er contact » too.
 */
export const headingOf = (header: string): string =>
  wordsOf(header.replace(/\((e|es|s)\)|[.·]e(?!\p{L})/giu, ''))
    .split(' ')
    .filter((word) => !fillers.has(word))
    .map((word) => (first.has(word) ? '1er' : word.replace(/ees?$/, 'e')))
    .join(' ');

/** The headings of each column in the form that `headingOf` gives, the surest first. */
export const headings: ReadonlyMap<Column, readonly string[]> = new Map(
  columns.map((column) => [column, written[column].split(' / ').map(headingOf)]),
);
