import { addDays, type CivilDate } from '@parcours/domain/calendar';
import { fold } from '@parcours/domain/path';
import type { NewDossier } from '../store/create-dossiers.ts';

/** Of the range of Île-de-France kept for fiction, from which nobody else’s is drawn. */
const telephone = '01 99 00 41 41';

/**
 * Somebody whose pieces are gathered came in again at the desk, where their name was typed otherwise: two records of
 * one person, to be found and merged.
 */
export const withTwoRecords = (dossiers: readonly NewDossier[], today: CivilDate): readonly NewDossier[] => {
  const isOpen = ({ history }: NewDossier) => fold(history)?.state === 'open';
  const first = dossiers.findLast((dossier) => isOpen(dossier) && fold(dossier.history)?.stage === 'collection');
  const again = dossiers.findLast((dossier) => isOpen(dossier) && dossier.history.length === 1);
  if (first === undefined || again === undefined) return dossiers;
  const bornOn = addDays(today, -41 * 365);
  const one = { ...first.person, lastName: 'Lefèvre-Konaté', firstName: 'Maëva', bornOn, telephone };
  const other = {
    ...again.person,
    lastName: 'LEFEBVRE KONATE',
    firstName: 'Maeva',
    bornOn,
    telephone,
  };
  return dossiers.map((dossier) => {
    if (dossier === first) return { ...dossier, person: one };
    return dossier === again ? { ...dossier, person: other } : dossier;
  });
};
