import { expect, it } from 'vitest';
import { contactLabel } from './index.ts';

it.each([
  ['outgoing', 'person', null, 'Vers la personne'],
  ['incoming', 'person', null, 'De la personne'],
  ['incoming', 'person', 'sa fille', 'De la personne (sa fille)'],
  ['incoming', 'lender', null, 'Du Crédit Municipal'],
  ['outgoing', 'lender', null, 'Vers le Crédit Municipal'],
  ['incoming', 'association', 'Familles rurales', 'De Familles rurales'],
  ['outgoing', 'supplier', 'Le garage du parc', 'Vers Le garage du parc'],
] as const)(
  'a contact %s with the %s, named %s, is said « %s »',
  (direction, correspondent, correspondentName, words) => {
    expect(contactLabel({ direction, correspondent, correspondentName })).toBe(words);
  },
);
