import type { Detours } from '@parcours/contracts';
import type { DetourCostKind } from '@parcours/domain/statistics';
import { counted } from '../figure.ts';
import type { FiguredSentence } from '../figured.ts';
import { enumerated, french } from '../typography.ts';

export const detourLabels: Readonly<Record<DetourCostKind, string>> = {
  morePiecesAsked: 'Pièces redemandées par le Crédit Municipal',
  decisionPutOff: 'Décision ajournée',
  appointmentMissed: 'Rendez-vous manqué',
  appointmentMoved: 'Rendez-vous déplacé',
  appointmentCancelled: 'Rendez-vous annulé',
  reopening: 'Dossier rouvert',
  pieceRefused: 'Pièce refusée, à refaire',
};

/** « 2 rendez-vous manqués ». */
export const detourPhrases: Readonly<Record<DetourCostKind, readonly [one: string, many: string]>> = {
  morePiecesAsked: ['demande de pièces du Crédit Municipal', 'demandes de pièces du Crédit Municipal'],
  decisionPutOff: ['décision ajournée', 'décisions ajournées'],
  appointmentMissed: ['rendez-vous manqué', 'rendez-vous manqués'],
  appointmentMoved: ['rendez-vous déplacé', 'rendez-vous déplacés'],
  appointmentCancelled: ['rendez-vous annulé', 'rendez-vous annulés'],
  reopening: ['dossier rouvert', 'dossiers rouverts'],
  pieceRefused: ['pièce refusée', 'pièces refusées'],
};

/** How often the path turned back, the commonest first. */
export const detoursSentence = ({ detours }: Detours): FiguredSentence => {
  const found = detours.filter(({ times }) => times > 0).sort((one, other) => other.times - one.times);
  if (found.length === 0) return ['Aucun dossier n’est revenu en arrière.'];
  const words = found.map(({ kind, times }) => counted(times, ...detourPhrases[kind]));
  return [french`Les dossiers sont revenus en arrière : ${enumerated(words)}.`];
};

/** Which of them cost most days. */
export const costliestDetourSentence = ({ detours }: Detours): FiguredSentence | null => {
  const costliest = detours.filter(({ days }) => days > 0).sort((one, other) => other.days - one.days)[0];
  if (costliest === undefined) return null;
  return [
    french`Ce qui a pris le plus de jours : « ${detourLabels[costliest.kind]} », ${counted(costliest.days, 'jour', 'jours')} en tout pour ${counted(costliest.dossiers, 'dossier', 'dossiers')}. Ces jours ne sont pas tous perdus : une partie aurait été attendue de toute façon.`,
  ];
};
