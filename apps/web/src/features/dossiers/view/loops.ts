import type { DossierView } from '@parcours/contracts';
import { counted, enumerated, french } from '@parcours/wording';

/** « En chemin : 1 rendez-vous manqué et 2 demandes de pièces par le CMP. », empty when the path never turned back. */
export const loopsSentence = (loops: DossierView['loops']): string => {
  const said = [
    [loops.appointmentsMissed, 'rendez-vous manqué', 'rendez-vous manqués'],
    [loops.clarificationsAsked, 'renvoi à compléter', 'renvois à compléter'],
    [loops.appointmentsMoved, 'rendez-vous déplacé', 'rendez-vous déplacés'],
    [loops.appointmentsCancelled, 'rendez-vous annulé', 'rendez-vous annulés'],
    [loops.morePiecesAsked, 'demande de pièces par le CMP', 'demandes de pièces par le CMP'],
    [loops.decisionsPutOff, 'décision ajournée', 'décisions ajournées'],
    [loops.reopenings, 'réouverture', 'réouvertures'],
  ] as const;
  const parts = said.filter(([times]) => times > 0).map(([times, one, many]) => counted(times, one, many));
  return parts.length === 0 ? '' : french`En chemin : ${enumerated(parts)}.`;
};
