import { expect, it } from 'vitest';
import { redirectionLabel, redirectionsSentence } from './index.ts';

it.each([
  ['housingSolidarityFund', null, 'Vers le FSL'],
  ['association', 'Exemple Solidaire', 'Vers une association\u00a0: Exemple Solidaire'],
] as const)('a redirection to %s named %s is said « %s »', (target, name, words) => {
  expect(redirectionLabel({ target, name })).toBe(words);
});

it.each([
  [0, 0, 'Personne n’a encore été réorienté.'],
  [1, 0, '1\u00a0réorientation\u202f; la suite de chacune est notée.'],
  [23, 10, '23\u00a0réorientations, dont 10 dont la suite n’est pas encore connue.'],
])('%i redirections, %i awaited, read « %s »', (all, awaited, words) => {
  expect(redirectionsSentence(all, awaited)).toBe(words);
});
