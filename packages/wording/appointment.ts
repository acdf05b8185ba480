import type { AppointmentMedium, AppointmentPlace, Canceller } from '@parcours/domain/path';
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
