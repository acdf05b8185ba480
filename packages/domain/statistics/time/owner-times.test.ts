import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownerTimesOf } from '../index.ts';

const days = fc.nat({ max: 100_000 });

describe('the days by owner', () => {
  it('are told with the instalments, and without', () => {
    const times = ownerTimesOf({
      dossiers: 4,
      leftOut: 1,
      days: { town: 60, person: 730, lender: 10, department: 200 },
      repaymentDays: 700,
    });
    expect(times).toMatchObject({ dossiers: 4, leftOut: 1 });
    expect(times.whole.map(({ owner, share }) => [owner, share])).toEqual([
      ['town', 0.06],
      ['person', 0.73],
      ['lender', 0.01],
      ['department', 0.2],
    ]);
    expect(times.request.map(({ owner, days: some, share }) => [owner, some, share])).toEqual([
      ['town', 60, 0.6],
      ['person', 30, 0.3],
      ['lender', 10, 0.1],
      ['department', 0, 0],
    ]);
  });

  it('have no shares when there are none', () => {
    const none = { town: 0, person: 0, lender: 0, department: 0 };
    const { whole } = ownerTimesOf({ dossiers: 1, leftOut: 0, days: none, repaymentDays: 0 });
    expect(whole.map(({ share }) => share)).toEqual([null, null, null, null]);
  });

  it('have shares that sum to 100 %', () => {
    fc.assert(
      fc.property(days, days, days, days, days, (town, person, lender, department, repayment) => {
        const { whole, request } = ownerTimesOf({
          dossiers: 1,
          leftOut: 0,
          days: { town, person: person + repayment, lender, department },
          repaymentDays: repayment,
        });
        for (const part of [whole, request]) {
          const shares = part.flatMap(({ share }) => (share === null ? [] : [share]));
          if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});
