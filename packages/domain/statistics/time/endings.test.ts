import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EndedCount, endings, endingsOverTime, rateOf } from '../index.ts';

const counts: fc.Arbitrary<readonly EndedCount[]> = fc.array(
  fc.record({
    days: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 900 }) }, { weight: 1, arbitrary: fc.constant(null) }),
    ending: fc.constantFrom(...endings, null),
    dossiers: fc.nat({ max: 4 }),
  }),
  { maxLength: 60 },
);

describe('the endings over time', () => {
  it('count an open dossier for as long as it is known, so that more are granted than the plain share says', () => {
    const { naive, points, stillOpen } = endingsOverTime([
      { days: 100, ending: 'granted', dossiers: 2 },
      { days: 20, ending: 'leftByPerson', dossiers: 4 },
      { days: 50, ending: null, dossiers: 4 },
    ]);
    expect(naive.granted).toEqual(rateOf(2, 10));
    expect(stillOpen).toBe(4);
    expect(points.at(-1)).toMatchObject({ days: 100, atRisk: 2, survival: 0 });
    expect(points.at(-1)?.incidences.granted.probability).toBeCloseTo(0.6, 12);
    expect(points.find(({ days }) => days === 20)).toMatchObject({ atRisk: 10 });
    expect(points.find(({ days }) => days === 21)).toMatchObject({ atRisk: 6 });
  });

  it('leave aside those without days, and count them', () => {
    const counted = endingsOverTime([
      { days: null, ending: 'granted', dossiers: 3 },
      { days: 5, ending: 'granted', dossiers: 1 },
    ]);
    expect(counted).toMatchObject({ dossiers: 4, counted: 1, leftOut: 3 });
    expect(counted.naive.granted).toEqual(rateOf(4, 4));
  });

  it('of nobody have one point, with nothing ended', () => {
    expect(endingsOverTime([]).points).toMatchObject([{ days: 0, atRisk: 0, survival: 1 }]);
  });

  it('when all are granted, or all open, end at all, or at none', () => {
    const [all] = endingsOverTime([{ days: 9, ending: 'granted', dossiers: 5 }]).points.slice(-1);
    expect(all).toMatchObject({ days: 9, survival: 0, incidences: { granted: { probability: 1, interval: null } } });
    const [none] = endingsOverTime([{ days: 9, ending: null, dossiers: 5 }]).points.slice(-1);
    expect(none).toMatchObject({ days: 9, atRisk: 5, survival: 1, incidences: { granted: { probability: 0 } } });
  });

  it('sum to 1 with those still open on every day, never fall, and end on the last day observed', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { points } = endingsOverTime(rows);
        const observed = rows
          .filter(({ days, dossiers }) => days !== null && dossiers > 0)
          .map(({ days }) => days ?? 0);
        expect(points.at(-1)?.days).toBe(Math.max(0, ...observed));
        expect(points.length).toBeLessThanOrEqual(101);
        for (const [index, { survival, incidences, atRisk }] of points.entries()) {
          const ended = endings.reduce((sum, ending) => sum + incidences[ending].probability, 0);
          expect(ended + survival).toBeCloseTo(1, 12);
          const before = points[index - 1];
          if (before === undefined) continue;
          expect(atRisk).toBeLessThanOrEqual(before.atRisk);
          for (const ending of endings) {
            expect(incidences[ending].probability).toBeGreaterThanOrEqual(before.incidences[ending].probability);
          }
        }
      }),
    );
  });

  it('account for every dossier: ended one way, or still open', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { naive, stillOpen, dossiers } = endingsOverTime(rows);
        expect(endings.reduce((sum, ending) => sum + naive[ending].k, stillOpen)).toBe(dossiers);
      }),
    );
  });
});
