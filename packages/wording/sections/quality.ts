import type { Quality } from '@parcours/contracts';
import { counted, rateSentence } from '../figure.ts';
import type { FiguredSentence } from '../figured.ts';
import { french } from '../typography.ts';

export type QualityMeasure = Exclude<keyof Quality, 'asOf' | 'dossiers'>;

/** What is measured, and what it does to the figures of the page. */
export const qualityMeasures: Readonly<Record<QualityMeasure, { readonly label: string; readonly effect: string }>> = {
  late: {
    label: 'Saisi plus de 7 jours après le fait',
    effect: 'Les chiffres d’hier changent encore : un fait compte au jour où il a eu lieu, pas au jour de sa saisie.',
  },
  imprecise: {
    label: 'Daté au mois ou à l’année',
    effect: 'Compte partout, sauf dans les durées.',
  },
  undated: {
    label: 'Sans date connue',
    effect: 'Compte partout, sauf dans les durées.',
  },
  voided: {
    label: 'Saisie annulée',
    effect: 'Ne compte plus nulle part, à aucune date.',
  },
  implied: {
    label: 'Étape franchie sans date',
    effect: 'Compte dans le parcours ; les durées des deux étapes voisines sont laissées de côté.',
  },
  reasonNotTold: {
    label: 'Fin dont le Crédit Municipal n’a pas dit le motif',
    effect: 'Le motif manque dans le tableau des arrêts.',
  },
  otherReason: {
    label: 'Fin pour un « autre motif »',
    effect: 'Si cette part grandit, il manque un motif à la liste.',
  },
  withoutEndingDays: {
    label: 'Dossier sans jour précis au début ou à la fin',
    effect: 'N’est pas dans les courbes des dénouements.',
  },
};

/** Said of how many lines, and how late they come. */
export const qualitySentence = ({ late, voided }: Quality): FiguredSentence => {
  if (late.n === 0) return ['Aucun fait n’est encore noté.'];
  return [
    french`Ces chiffres viennent de ${counted(late.n, 'fait noté', 'faits notés')} ; saisis plus de 7 jours après : ${rateSentence(late)}. ${voided.k === 0 ? 'Aucune saisie annulée' : counted(voided.k, 'saisie annulée', 'saisies annulées')}.`,
  ];
};

export const qualityLimitSentence = (): FiguredSentence => [
  'Ce tableau dit ce qui manque de date ou de motif. Il ne dit pas si ce qui est noté est exact.',
];
