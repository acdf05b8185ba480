import type { LeftOutOfPack, PackFileProblem } from '@parcours/contracts';
import { pieceName } from '../piece.ts';
import { french } from '../typography.ts';

/** Why a file is not in the pack, after its name. */
export const packProblemWords: Readonly<Record<PackFileProblem, string>> = {
  encrypted: 'protégé par un mot de passe',
  damaged: 'fichier abîmé, qui ne s’ouvre pas',
  tooLarge: 'image trop grande pour être convertie',
  typeNotTaken: 'type de fichier qui ne peut pas être joint',
};

/** « Avis d’imposition : vérifié sur papier, sans fichier ». */
export const leftOutSentence = (left: LeftOutOfPack): string => {
  const label = pieceName({ code: left.piece, name: left.name });
  switch (left.reason) {
    case 'onPaper':
      return french`${label} : vérifié sur papier, aucun fichier à joindre`;
    case 'notVerified':
      return french`${label} : un fichier est là, mais la pièce n’est pas vérifiée`;
    default:
      return french`${label} (${left.file}) : ${packProblemWords[left.reason]}`;
  }
};
