import type { CivilDate } from '@parcours/domain/calendar';
import type { AppointmentMedium, AppointmentOutcome, AppointmentPlace, Canceller } from '@parcours/domain/path';
import { dayWithWeekday } from './calendar.ts';
import { french, uncapitalised } from './typography.ts';

/** Where an appointment is, as one chooses it. */
export const placeLabels: Readonly<Record<AppointmentPlace, string>> = {
  townHall: 'Au service social',
  home: 'Au domicile de la personne',
  telephone: 'Par téléphone',
  video: 'En visio',
  elsewhere: 'Ailleurs',
};

export const appointmentMediumLabels: Readonly<Record<AppointmentMedium, string>> = {
  inPerson: 'En personne',
  telephone: 'Par téléphone',
  video: 'En visio',
};

/** Who calls an appointment off. */
export const cancellerLabels: Readonly<Record<Canceller, string>> = {
  person: 'La personne',
  town: 'La ville',
};

type Placed = { readonly place: AppointmentPlace | null; readonly placeDetail: string | null };

/** « Au service social (bureau 3) », « Ailleurs : Maison de quartier », « lieu à dire ». */
export const placeLabel = ({ place, placeDetail }: Placed): string => {
  if (place === null) return placeDetail ?? 'lieu à dire';
  if (placeDetail === null) return placeLabels[place];
  return place === 'elsewhere'
    ? french`${placeLabels[place]} : ${placeDetail}`
    : `${placeLabels[place]} (${placeDetail})`;
};

/** The same in the middle of a sentence; null when nobody said where. */
export const placeInSentence = (placed: Placed): string | null =>
  placed.place === null ? null : uncapitalised(placeLabel(placed));

/** What the front desk reads beside who has an appointment: whether to wait for the person at the desk. */
export const deskPlaceLabel = (place: AppointmentPlace | null): string => {
  if (place === null) return 'lieu à dire';
  return place === 'townHall' ? placeLabels[place] : french`${placeLabels[place]} : ne vient pas à l’accueil`;
};

/** Beside an outcome that is noted before the day of its appointment. */
export const earlySentence = (appointmentOn: CivilDate): string =>
  french`Attention : le rendez-vous était donné pour le ${dayWithWeekday(appointmentOn)}. Son issue peut être notée quand même.`;

type Settled = { readonly outcome: AppointmentOutcome; readonly cancelledBy: Canceller | null };

/** What became of an appointment: « La personne est venue », « Annulé par la ville ». */
export const appointmentOutcomeLabel = ({ outcome, cancelledBy }: Settled): string => {
  switch (outcome) {
    case 'pending':
      return 'À venir';
    case 'held':
      return 'La personne est venue';
    case 'missed':
      return 'La personne n’est pas venue';
    case 'moved':
      return 'Déplacé';
    case 'cancelled':
      return cancelledBy === null ? 'Annulé' : `Annulé par ${uncapitalised(cancellerLabels[cancelledBy])}`;
    case 'superseded':
      return 'Sans suite notée, le dossier a avancé';
  }
};
