import type { PieceTimes } from '@parcours/contracts';
import { counted, rateSentence } from '../figure.ts';
import type { FiguredSentence } from '../figured.ts';
import { pieceName } from '../piece.ts';
import { french } from '../typography.ts';
import { daysLabel } from './stage-times.ts';

/** Which piece is most often never obtained. */
export const pieceTimesSentence = ({ pieces }: PieceTimes): FiguredSentence => {
  const [first] = pieces;
  if (first === undefined) return ['Aucune pièce n’a encore été demandée ni reçue.'];
  if (first.neverObtained.k === 0) return ['Aucun dossier ne s’est terminé sans une pièce qu’il attendait.'];
  return [
    french`La pièce qui manque le plus souvent pour de bon : « ${pieceName({ code: first.piece, name: first.name })} », jamais obtenue pour ${rateSentence(first.neverObtained)} des dossiers qui ne l’attendent plus.`,
  ];
};

/** Which one takes longest, and which one most often comes last; null when neither can be told. */
export const slowestPieceSentence = ({ pieces }: PieceTimes): FiguredSentence | null => {
  const slowest = pieces
    .filter(({ median }) => median.days !== null)
    .sort((one, other) => (other.median.days ?? 0) - (one.median.days ?? 0))[0];
  const last = pieces
    .filter(({ lastToArrive }) => lastToArrive.k > 0)
    .sort((one, other) => other.lastToArrive.k - one.lastToArrive.k)[0];
  const words = [
    ...(slowest === undefined
      ? []
      : [
          `La plus longue à obtenir : « ${pieceName({ code: slowest.piece, name: slowest.name })} », ${daysLabel(slowest.median.days)} ou plus pour la moitié de ${counted(slowest.dossiers - slowest.leftOut, 'dossier', 'dossiers')}.`,
        ]),
    ...(last === undefined
      ? []
      : [
          `Celle qui arrive le plus souvent en dernier : « ${pieceName({ code: last.piece, name: last.name })} », pour ${rateSentence(last.lastToArrive)} des dossiers complets où l’on sait laquelle.`,
        ]),
  ];
  return words.length === 0 ? null : [french`${words.join(' ')}`];
};

/** What the figures do not say, null when there are none. */
export const pieceTimesLimitSentence = ({ pieces }: PieceTimes): FiguredSentence | null => {
  if (pieces.length === 0) return null;
  const leftOut = pieces.reduce((sum, piece) => sum + piece.leftOut, 0);
  const without =
    leftOut === 0
      ? ''
      : ` ${counted(leftOut, 'pièce ne compte', 'pièces ne comptent')} dans aucune durée : ${leftOut === 1 ? 'elle n’a pas été demandée' : 'elles n’ont pas été demandées'} avant d’arriver, ou le dossier s’est terminé sans elle${leftOut === 1 ? '' : 's'} un jour que l’on ne connaît pas.`;
  return [
    french`Une pièce qui manque à la fin n’est pas toujours ce qui a arrêté le dossier.${without} Seules comptent les pièces dont le dossier dit quelque chose.`,
  ];
};
