import type { Likeness, MergeRefusal, Sureness, UndoingRefusal } from '@parcours/domain/person';

export const likenessLabels: Readonly<Record<Likeness, string>> = {
  nameAndBirth: 'même nom et même date de naissance',
  telephone: 'même téléphone',
  email: 'même courriel',
  nearNameAndBirth: 'nom presque identique et même date de naissance',
  name: 'même nom, sans date de naissance à comparer',
  nearName: 'nom presque identique, sans date de naissance à comparer',
};

export const surenessLabels: Readonly<Record<Sureness, string>> = {
  almostSure: 'Presque sûr',
  likely: 'Probable',
  possible: 'Possible',
};

export const mergeRefusalSentences: Readonly<Record<MergeRefusal, string>> = {
  samePersonAlready: 'Ces dossiers sont déjà ceux d’une seule personne. Il n’y a rien à réunir.',
  nothingInCommon:
    'Ces deux fiches n’ont en commun ni le nom (à une faute près) avec la date de naissance, ni un téléphone, ni un courriel. S’il s’agit bien d’une seule personne, corrigez d’abord la fiche qui se trompe.',
};

export const undoingRefusalSentences: Readonly<Record<UndoingRefusal, string>> = {
  undoneAlready: 'Ces fiches ont déjà été séparées. Relisez la page.',
  keptMergedSince: 'La fiche gardée a été réunie à une autre depuis. Séparez d’abord celles-là.',
  laterMergeStands: 'Une autre fiche a été réunie à celle-ci depuis. Séparez d’abord la dernière.',
  noDossierLeft: 'Aucun des dossiers de l’autre fiche n’existe encore : il n’y a plus rien à séparer.',
};

/** Several open dossiers of one person: allowed, and to be settled by somebody. */
export const severalOpenWords =
  'Cette personne a plusieurs dossiers ouverts. Si c’est une seule demande, gardez le dossier le plus avancé et classez l’autre comme doublon.';
