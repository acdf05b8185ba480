import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headline, rateOf } from '../index.ts';
import { ended, oldRegister, outcomeCounts, stillOpen } from '../testing/counts.ts';

describe('the headline', () => {
  it('of the old register: 7 loans granted for 131 first contacts, and what became of the others', () => {
    expect(headline(oldRegister)).toEqual({
      firstContacts: 131,
      granted: rateOf(7, 131),
      openWithoutGrant: 5,
      endedWithoutGrant: {
        leftByPerson: 45,
        turnedDownByTown: 44,
        refusedByLender: 6,
        redirected: 13,
        informationOnly: 11,
      },
      mostLostAfter: { milestone: 'firstContact', lost: rateOf(38, 131) },
      largestLoss: { furthest: 'preScreened', end: 'leftByPerson', reason: 'didNotCome', dossiers: 21 },
    });
  });

  it('never presents a redirection or an answered question as the largest loss', () => {
    const counts = [
      ended('firstContact', 'redirected', 'association', 30),
      ended('firstContact', 'informationOnly', 'informationOnly', 20),
    ];
    expect(headline(counts).largestLoss).toBeNull();
    expect(headline([...counts, ended('submitted', 'leftByPerson', 'withdrew', 1)]).largestLoss).toMatchObject({
      reason: 'withdrew',
    });
  });

  it('names the earlier milestone when two lost as many', () => {
    const counts = [
      ended('submitted', 'leftByPerson', 'withdrew', 2),
      ended('preScreened', 'leftByPerson', 'withdrew', 2),
      stillOpen('granted', 4),
    ];
    expect(headline(counts).mostLostAfter).toEqual({ milestone: 'preScreened', lost: rateOf(2, 8) });
  });

  it('of nobody names no loss', () => {
    expect(headline([])).toMatchObject({
      firstContacts: 0,
      granted: rateOf(0, 0),
      mostLostAfter: null,
      largestLoss: null,
    });
  });

  it('accounts for every first contact: granted, still open, or ended', () => {
    fc.assert(
      fc.property(outcomeCounts, (counts) => {
        const { firstContacts, granted, openWithoutGrant, endedWithoutGrant } = headline(counts);
        const ended = Object.values(endedWithoutGrant).reduce((sum, count) => sum + count, 0);
        expect(granted.k + openWithoutGrant + ended).toBe(firstContacts);
      }),
    );
  });
});
