import type { PersonField } from '@parcours/contracts';
import { isCivilDate } from '@parcours/domain/calendar';
import { type ContactWay, contactWays } from '@parcours/domain/person';
import { partialDateLabel } from './calendar.ts';

export const personFieldLabels: Readonly<Record<PersonField, string>> = {
  lastName: 'Nom',
  firstName: 'Prénom',
  bornOn: 'Date de naissance',
  telephone: 'Téléphone',
  secondTelephone: 'Second téléphone',
  email: 'Courriel',
  preferredContact: 'Préfère être jointe',
  street: 'Adresse',
  postalCode: 'Code postal',
  town: 'Commune',
};

export const contactWayLabels: Readonly<Record<ContactWay, string>> = {
  telephone: 'Par téléphone',
  secondTelephone: 'Au second téléphone',
  textMessage: 'Par SMS',
  email: 'Par courriel',
  letter: 'Par lettre',
};

/** What one field said, in words. */
export const personFieldValue = (field: PersonField, value: string | null): string => {
  if (value === null || value === '') return 'rien';
  if (field === 'bornOn' && isCivilDate(value)) return partialDateLabel(value);
  const way = contactWays.find((known) => known === value);
  return field === 'preferredContact' && way !== undefined ? contactWayLabels[way] : value;
};
