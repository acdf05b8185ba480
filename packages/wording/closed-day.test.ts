import { describe, expect, it } from 'vitest';
import { closedDaySentence } from './index.ts';

describe('a day on which the town hall is closed, in words', () => {
  it.each([
    [['sunday'], 'Attention : c’est un dimanche. Le rendez-vous peut être donné quand même.'],
    [
      ['saturday', 'assumption'],
      'Attention : c’est un samedi et l’Assomption, fériée. Le rendez-vous peut être donné quand même.',
    ],
  ] as const)('%s', (closed, expected) => {
    expect(closedDaySentence(closed)?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });

  it('is nothing on a working day', () => {
    expect(closedDaySentence([])).toBeNull();
  });
});
