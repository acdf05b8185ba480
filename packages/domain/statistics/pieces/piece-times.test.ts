import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonsByMove } from '../../checklist/index.ts';
import { type PieceCount, pieceTimesOf } from '../index.ts';

const count = (piece: string, details: Partial<PieceCount>): PieceCount => ({
  piece,
  outcome: 'obtained',
  reason: null,
  days: 10,
  isLast: false,
  dossiers: 1,
  ...details,
});

describe('what each piece costs', () => {
  it('is what a hand counts', () => {
    const [receipt, card] = pieceTimesOf([
      count('identityCard', { days: 5, dossiers: 6 }),
      count('identityCard', { days: null, isLast: true, dossiers: 1 }),
      count('rentReceipt', { days: 10, isLast: true, dossiers: 2 }),
      count('rentReceipt', { days: 30, dossiers: 1 }),
      count('rentReceipt', { outcome: 'impossible', reason: 'lost', days: 40, dossiers: 1 }),
      count('rentReceipt', { outcome: 'impossible', reason: 'issuerRefuses', days: 40, dossiers: 2 }),
      count('rentReceipt', { outcome: 'missingAtEnd', days: 8, dossiers: 3 }),
      count('rentReceipt', { outcome: 'awaited', days: 2, dossiers: 4 }),
    ]);
    expect(receipt).toMatchObject({
      piece: 'rentReceipt',
      dossiers: 13,
      obtained: 3,
      impossible: 3,
      missingAtEnd: 3,
      awaited: 4,
      neverObtained: { k: 6, n: 9 },
      reasons: [
        { reason: 'issuerRefuses', dossiers: 2 },
        { reason: 'lost', dossiers: 1 },
      ],
      lastToArrive: { k: 2, n: 3 },
      median: { days: 30 },
      leftOut: 0,
    });
    expect(card).toMatchObject({
      piece: 'identityCard',
      dossiers: 7,
      neverObtained: { k: 0, n: 7 },
      lastToArrive: { k: 1, n: 3 },
      median: { days: 5 },
      leftOut: 1,
    });
  });

  it('of nothing is nothing', () => {
    expect(pieceTimesOf([])).toEqual([]);
  });

  it('closes: what became of a piece sums to its dossiers, and one piece comes last in each file', () => {
    const anyCount = fc
      .record({
        piece: fc.constantFrom('identityCard', 'rentReceipt', 'payslips'),
        outcome: fc.constantFrom('obtained', 'impossible', 'missingAtEnd', 'awaited'),
        reason: fc.constantFrom(...reasonsByMove.foundImpossible),
        days: fc.option(fc.nat({ max: 90 })),
        isLast: fc.boolean(),
        dossiers: fc.nat({ max: 20 }),
      })
      .map((row): PieceCount => ({ ...row, reason: row.outcome === 'impossible' ? row.reason : null }));
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 25 }), (counts) => {
        const pieces = pieceTimesOf(counts);
        for (const { dossiers, obtained, impossible, missingAtEnd, awaited, neverObtained, reasons } of pieces) {
          expect(dossiers).toBe(obtained + impossible + missingAtEnd + awaited);
          expect(neverObtained).toMatchObject({ k: impossible + missingAtEnd, n: dossiers - awaited });
          expect(reasons.reduce((sum, { dossiers: some }) => sum + some, 0)).toBe(impossible);
        }
        const lasts = pieces.reduce((sum, { lastToArrive }) => sum + lastToArrive.k, 0);
        for (const { lastToArrive } of pieces) expect(lastToArrive.n).toBe(lasts);
      }),
    );
  });
});
