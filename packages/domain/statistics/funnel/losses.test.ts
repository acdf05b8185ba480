import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel, losses } from '../index.ts';
import { ended, oldRegister, outcomeCounts, stillOpen } from '../testing/counts.ts';

describe('the loss table', () => {
  it('of the old register begins with the people who did not come to their appointment', () => {
    expect(losses(oldRegister).slice(0, 3)).toEqual([
      { furthest: 'preScreened', end: 'leftByPerson', reason: 'didNotCome', dossiers: 21 },
      { furthest: 'appointmentHeld', end: 'turnedDownByTown', reason: 'cannotCarryInstalment', dossiers: 16 },
      { furthest: 'firstContact', end: 'informationOnly', reason: 'informationOnly', dossiers: 11 },
    ]);
  });

  it('keeps the same reason apart by stage and by who said no', () => {
    const sameReason = losses(oldRegister).filter(({ reason }) => reason === 'cannotCarryInstalment');
    expect(sameReason.map(({ end, dossiers }) => [end, dossiers])).toEqual([
      ['turnedDownByTown', 16],
      ['refusedByLender', 3],
    ]);
  });

  it('counts someone who withdrew after the grant as lost after it', () => {
    expect(losses(oldRegister)).toContainEqual({
      furthest: 'granted',
      end: 'leftByPerson',
      reason: 'withdrewAfterGrant',
      dossiers: 1,
    });
  });

  it('adds up rows that say the same, and follows the path when counts are equal', () => {
    const rows = [
      ended('submitted', 'leftByPerson', 'withdrew', 2),
      ended('firstContact', 'redirected', 'bank', 2),
      ended('firstContact', 'leftByPerson', 'lostTouch', 1),
      ended('firstContact', 'leftByPerson', 'lostTouch', 1),
      ended('firstContact', 'leftByPerson', 'withdrew', 2),
      ended('firstContact', 'leftByPerson', 'didNotCome', 0),
      stillOpen('submitted', 9),
    ];
    expect(losses(rows).map(({ furthest, reason, dossiers }) => [furthest, reason, dossiers])).toEqual([
      ['firstContact', 'withdrew', 2],
      ['firstContact', 'lostTouch', 2],
      ['firstContact', 'bank', 2],
      ['submitted', 'withdrew', 2],
    ]);
  });

  it('sums to the losses of the funnel, milestone by milestone, largest first', () => {
    fc.assert(
      fc.property(outcomeCounts, (counts) => {
        const table = losses(counts);
        for (const { milestone, lost } of funnel(counts)) {
          const rows = table.filter(({ furthest }) => furthest === milestone);
          expect(rows.reduce((sum, { dossiers }) => sum + dossiers, 0)).toBe(lost);
        }
        const sizes = table.map(({ dossiers }) => dossiers);
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
      }),
    );
  });
});
