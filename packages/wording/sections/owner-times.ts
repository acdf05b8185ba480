import type { OwnerTimes } from '@parcours/contracts';
import { counted, percentageLabel } from '../figure.ts';
import type { FiguredSentence } from '../figured.ts';
import { turnLabels } from '../path.ts';
import { enumerated, french } from '../typography.ts';

/** To whom the days of waiting belonged before the loan was paid out, the largest share first. */
export const ownerTimesSentence = ({ request }: OwnerTimes): FiguredSentence => {
  const shares = request
    .flatMap(({ owner, share }) => (share === null || share === 0 ? [] : [{ owner, share }]))
    .sort((one, other) => other.share - one.share);
  if (shares.length === 0) return ['Aucun jour d’attente ne peut encore être compté.'];
  const words = shares.map(({ owner, share }) => `${percentageLabel(share)} ${turnLabels[owner]}`);
  return [french`Jusqu’au versement du prêt, les jours revenaient : ${enumerated(words)}.`];
};

/** What the shares leave out, and what they do not say. */
export const ownerTimesLimitSentence = ({ leftOut }: OwnerTimes): FiguredSentence => {
  const missing =
    leftOut === 0 ? '' : `Les jours sans date précise de ${counted(leftOut, 'dossier', 'dossiers')} n’y sont pas. `;
  return [
    french`${missing}Un jour « à la personne » n’est pas une faute : réunir des pièces prend du temps, et les demander plus tôt en dépend aussi.`,
  ];
};
