import { expect, it } from 'vitest';
import { personName } from './person-name.ts';

it.each([
  ['Dupont', 'Awa', 'DUPONT Awa'],
  [' Dupont ', ' ', 'DUPONT'],
  ['Éluard', null, 'ÉLUARD'],
])('writes %s %s as « %s »', (lastName, firstName, name) => {
  expect(personName({ lastName, firstName })).toBe(name);
});
