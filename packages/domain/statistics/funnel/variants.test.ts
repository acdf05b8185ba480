import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutAsAdministrative, variantsOf } from '../index.ts';
import { ended, outcomeCounts, stillOpen } from '../testing/counts.ts';

const counts = [
  { ...ended('preScreened', 'leftByPerson', 'didNotCome', 4), walked: '01m' },
  { ...ended('preScreened', 'leftByPerson', 'withdrew', 1), walked: '01m' },
  { ...stillOpen('preScreened', 2), walked: '01m' },
  { ...ended('firstContact', 'turnedDownByTown', 'outOfArea', 7), walked: '0' },
  { ...ended('firstContact', 'administrative', 'duplicate', 5), walked: '0' },
  { ...stillOpen('preScreened', 1), walked: '01' },
];

describe('the commonest ways through', () => {
  it('are told one by one with how they stand, of equals the shortest first', () => {
    const { variants, others } = variantsOf(counts, 2);
    expect(variants).toMatchObject([
      {
        steps: ['firstContact'],
        dossiers: { k: 7, n: 15 },
        outcomes: [{ state: 'closed', end: 'turnedDownByTown', dossiers: 7 }],
      },
      {
        walked: '01m',
        steps: ['firstContact', 'preScreened', 'appointmentMissed'],
        dossiers: { k: 7, n: 15 },
        outcomes: [
          { state: 'closed', end: 'leftByPerson', dossiers: 5 },
          { state: 'open', end: null, dossiers: 2 },
        ],
      },
    ]);
    expect(others).toEqual({ variants: 1, dossiers: 1 });
    expect(variantsOf([], 2)).toEqual({ variants: [], others: { variants: 0, dossiers: 0 } });
  });

  it('and the others make up everybody', () => {
    const walks = fc.constantFrom('0', '01', '01m', '01m2');
    const walked = fc
      .tuple(outcomeCounts, walks, walks)
      .map(([rows, one, other]) => rows.map((row, index) => ({ ...row, walked: index % 2 === 0 ? one : other })));
    fc.assert(
      fc.property(walked, fc.nat({ max: 4 }), (rows, atMost) => {
        const { variants, others } = variantsOf(rows, atMost);
        const all = rows.reduce((sum, { dossiers }) => sum + dossiers, 0) - leftOutAsAdministrative(rows);
        expect(variants.reduce((sum, { dossiers }) => sum + dossiers.k, others.dossiers)).toBe(all);
        for (const { dossiers, outcomes } of variants) {
          expect(outcomes.reduce((sum, outcome) => sum + outcome.dossiers, 0)).toBe(dossiers.k);
        }
      }),
    );
  });
});
