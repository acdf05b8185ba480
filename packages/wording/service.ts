import type { ServiceDetails } from '@parcours/contracts';
import { french } from './typography.ts';

/** « 3 rue Fictive, 94370 Sucy-en-Brie », as far as it is known; empty when nothing is. */
export const serviceAddress = ({
  street,
  postalCode,
  town,
}: Pick<ServiceDetails, 'street' | 'postalCode' | 'town'>): string =>
  [street, [postalCode, town].filter((part) => part !== null).join(' ')]
    .filter((part) => part !== null && part !== '')
    .join(', ');

/** How the service is called and reached, one fact a line; what is not filled in is left out. */
export const serviceContact = (service: ServiceDetails): readonly string[] => {
  const { name, telephone, email, openingHours } = service;
  return [
    name,
    serviceAddress(service),
    telephone === null ? null : french`Téléphone : ${telephone}`,
    email === null ? null : french`Courriel : ${email}`,
    openingHours === null ? null : french`Ouvert : ${openingHours}`,
  ].flatMap((line) => (line === null || line === '' ? [] : [line]));
};
