import { expect, it } from 'vitest';
import { failureByStatus } from './failure-of.ts';

it.each([
  [401, 'notSignedIn', 'Votre session est terminée.'],
  [429, 'tooManyRequests', 'Trop de demandes à la suite.'],
  [503, 'overloaded', 'Le serveur est très occupé.'],
  [500, 'unreachable', 'Le serveur ne répond pas.'],
  [409, 'unreadable', 'Le serveur a refusé, et son explication n’a pas pu être lue.'],
])('without its words, a %i is told as %s', (status, code, sentence) => {
  const failed = failureByStatus({ status, headers: new Headers() });
  expect(failed.failure.code).toBe(code);
  expect(failed.sentence).toContain(sentence);
});
