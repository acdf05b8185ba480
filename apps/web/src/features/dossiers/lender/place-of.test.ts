import type { PieceFact } from '@parcours/domain/checklist';
import { describe, expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

describe('where an answer that pieces wait for is given', () => {
  it.each([
    [['housing'], '/dossiers/a/situation'],
    [['supplier'], '/dossiers/a/pieces'],
    [['needsResidencePermit'], '/dossiers/a/pieces'],
    [['hasOverIndebtednessPlan'], '/dossiers/a/pieces'],
    [['isOverIndebted', 'hasOverIndebtednessPlan'], '/dossiers/a/situation'],
    [['housing', 'supplier'], '/dossiers/a/situation'],
  ] as const satisfies readonly (readonly [readonly PieceFact[], string])[])('%s: %s', (missingFacts, to) => {
    expect(placeOf('a', { code: 'pieceUnsettled', about: 'housing', missingFacts })).toEqual({ to, label: 'Répondre' });
  });
});
