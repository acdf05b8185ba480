import type { BulkHindrance } from '@parcours/domain/tasks';

/** Why one of several dossiers is left as it is. */
export const bulkHindranceLabels: Readonly<Record<BulkHindrance, string>> = {
  notOpen: 'Clos ou terminé',
  alreadyTheirs: 'Déjà confié à cette personne',
  nothingToRemind: 'Rien à relancer à cette étape',
  notDueYet: 'La relance n’est pas encore due',
  remindedEnough: 'Déjà relancé autant de fois que prévu : à voir un par un',
  changedMeanwhile: 'Un collègue s’en est occupé entre-temps',
};
