import type { Quarters } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { counted, numberLabel } from '../figure.ts';
import { type FiguredSentence, figured } from '../figured.ts';

/** « T2 2016 ». */
export const quarterLabel = (quarter: CivilDate): string =>
  `T${Math.ceil(Number(quarter.slice(5, 7)) / 3)}\u00a0${quarter.slice(0, 4)}`;

/** How much of the cohort is still to be decided, and since when. */
export const quartersSentence = ({ quarters, dossiers }: Quarters): FiguredSentence => {
  const waiting = quarters.filter(({ notDecidedYet }) => notDecidedYet > 0);
  const open = waiting.reduce((sum, { notDecidedYet }) => sum + notDecidedYet, 0);
  const oldest = waiting[0];
  if (oldest === undefined)
    return [dossiers < 2 ? 'Tout est décidé.' : `Les ${numberLabel(dossiers)} demandes sont décidées.`];
  const figure = {
    words: counted(open, 'demande', 'demandes'),
    behind: { state: 'open', notReached: 'granted' },
  } as const;
  return figured`${figure} sur ${numberLabel(dossiers)} ${open === 1 ? 'n’est pas encore décidée' : 'ne sont pas encore décidées'} ; la plus ancienne est de ${quarterLabel(oldest.quarter)}.`;
};

export const quartersLimitSentence = (): FiguredSentence => [
  'Un trimestre récent a toujours moins d’accords : le temps lui manque encore. Ce qui n’est pas décidé n’est pas perdu.',
];
