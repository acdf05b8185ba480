import { describe, expect, it } from 'vitest';
import { grantedSentence } from './index.ts';

const planned = [{ instalmentCents: 6_510 }];

describe('what the lender granted, in words', () => {
  it.each([
    [1_500_00, 24, [], 'Accord du CMP : 1 500 € sur 24 mois.'],
    [1_500_00, 24, planned, 'Accord du CMP : 1 500 € sur 24 mois, soit 65,10 € par mois.'],
    [1_500_00, null, [], 'Accord du CMP : 1 500 €.'],
    [null, 24, [], 'Accord du CMP : sur 24 mois.'],
  ] as const)('%s over %s', (amountCents, durationMonths, instalments, expected) => {
    const words = grantedSentence({ isGranted: true, granted: { amountCents, durationMonths }, instalments });
    expect(words?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });

  it('is nothing where nothing is known, or no loan is granted', () => {
    const unknown = { amountCents: null, durationMonths: null };
    expect(grantedSentence({ isGranted: true, granted: unknown, instalments: [] })).toBeNull();
    const asked = { amountCents: 1_500_00, durationMonths: 24 };
    expect(grantedSentence({ isGranted: false, granted: asked, instalments: [] })).toBeNull();
  });
});
