import { isFactOfPieces } from '@parcours/domain/checklist';
import type { SubmissionGap } from '@parcours/domain/submission';

type Place = { readonly to: string; readonly label: string };

/** Where a gap is closed. */
export const placeOf = (dossierId: string, gap: SubmissionGap): Place => {
  const [situation, pieces] = [`/dossiers/${dossierId}/situation`, `/dossiers/${dossierId}/pieces`];
  switch (gap.code) {
    case 'pieceUnsettled':
      return { to: gap.missingFacts.every(isFactOfPieces) ? pieces : situation, label: 'Répondre' };
    case 'personFieldMissing':
    case 'requestFieldMissing':
      return { to: situation, label: 'Remplir' };
    case 'consentMissing':
      return { to: situation, label: 'Recueillir l’accord' };
    case 'amountOutside':
    case 'durationOutside':
      return { to: situation, label: 'Changer la demande' };
    case 'conditionFails':
    case 'conditionUnknown':
      return { to: situation, label: 'Revoir la situation' };
    default:
      return { to: `${pieces}?piece=${encodeURIComponent(gap.about)}`, label: pieceActs[gap.code] };
  }
};

const pieceActs = {
  pieceMissing: 'Ouvrir la pièce',
  pieceUnverified: 'Vérifier',
  pieceRefused: 'Redemander',
  pieceTooOld: 'Redemander',
  pieceImpossible: 'Prouver autrement',
} as const;
