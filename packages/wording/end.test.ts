import { describe, expect, it } from 'vitest';
import { whoSaidNoLabels } from './end.ts';

describe('who said no', () => {
  it('does not make a person who was redirected or informed say no', () => {
    expect(whoSaidNoLabels.leftByPerson).toBe('la personne');
    expect(whoSaidNoLabels.redirected).toBe('aucun refus\u00a0: réorientation');
    expect(whoSaidNoLabels.informationOnly).toBe('aucun refus\u00a0: information');
    expect(whoSaidNoLabels.administrative).toBe('aucun refus\u00a0: erreur de saisie');
  });
});
