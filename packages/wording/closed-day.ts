import type { ClosedDay } from '@parcours/domain/calendar';
import { enumerated, french } from './typography.ts';

const closedDayLabels: Readonly<Record<ClosedDay, string>> = {
  saturday: 'un samedi',
  sunday: 'un dimanche',
  newYear: 'le jour de l’an, férié',
  easterMonday: 'le lundi de Pâques, férié',
  labourDay: 'la fête du Travail, fériée',
  victory1945: 'le 8 mai, férié',
  ascension: 'le jeudi de l’Ascension, férié',
  whitMonday: 'le lundi de Pentecôte, férié',
  nationalDay: 'le 14 juillet, férié',
  assumption: 'l’Assomption, fériée',
  allSaints: 'la Toussaint, fériée',
  armistice1918: 'le 11 novembre, férié',
  christmas: 'Noël, férié',
};

/** What to say beside a day on which the town hall is closed; null on a working day. Nothing is refused. */
export const closedDaySentence = (closed: readonly ClosedDay[]): string | null =>
  closed.length === 0
    ? null
    : french`Attention : c’est ${enumerated(closed.map((each) => closedDayLabels[each]))}. Le rendez-vous peut être donné quand même.`;
