import { addDays, type CivilDate } from '@parcours/domain/calendar';
import { fold } from '@parcours/domain/path';
import type { NewDossier } from '../store/create-dossiers.ts';

/**
 * Somebody whose pieces are gathered came in again at the desk, where their name was typed otherwise: two records of
 * one person, to be found and merged.
 */
export const withTwoRecords = (dossiers: readonly NewDossier[], today: CivilDate): readonly NewDossier[] => {
  const first = dossiers.findLast(({ history }) => fold(history)?.stage === 'collection');
  const again = dossiers.findLast(({ history }) => history.length === 1 && fold(history)?.state === 'open');
  if (first === undefined || again === undefined) return dossiers;
  const bornOn = addDays(today, -41 * 365);
  const one = { ...first.person, lastName: 'Lefèvre-Konaté', firstName: 'Maëva', bornOn, telephone: '06 39 98 41 41' };
  const other = {
    ...again.person,
    lastName: 'LEFEBVRE KONATE',
    firstName: 'Maeva',
    bornOn,
    telephone: '06 39 98 41 41',
  };
  return dossiers.map((dossier) => {
    if (dossier === first) return { ...dossier, person: one };
    return dossier === again ? { ...dossier, person: other } : dossier;
  });
};
