import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EndingCount, incidencesOf, survivalOf } from '../index.ts';
import fictionalEndings from '../testdata/endings.json' with { type: 'json' };
import answers from '../testdata/incidences.json' with { type: 'json' };
import { endingCounts, someEndings } from '../testing/durations.ts';

const endings = [...new Set(answers.map(({ ending }) => ending))];
const fictional = fictionalEndings.map(({ days, ending }) => ({
  days,
  ending: ending === 'open' ? null : ending,
  dossiers: 1,
}));

describe('how dossiers end over time', () => {
  it('is what R’s cuminc and survfit estimate, with Aalen’s variance and its interval', () => {
    const steps = incidencesOf(endings, fictional);
    expect(answers).toHaveLength(steps.length * 6);
    for (const { ending, days, incidence, variance, stateProbability, low, high } of answers) {
      const found = steps.find((step) => step.days === days)?.incidences[ending];
      expect(found?.probability).toBeCloseTo(incidence, 9);
      expect(found?.probability).toBeCloseTo(stateProbability, 9);
      expect(found?.variance).toBeCloseTo(variance, 9);
      if (found?.interval == null) expect([low, high]).toEqual([null, null]);
      else {
        expect(found.interval.low).toBeCloseTo(low ?? Number.NaN, 9);
        expect(found.interval.high).toBeCloseTo(high ?? Number.NaN, 9);
      }
    }
  });

  it('gives the share that would end so, were none still open: more than the plain share of all', () => {
    const counts: EndingCount<'granted'>[] = [
      { days: 10, ending: 'granted', dossiers: 1 },
      { days: 5, ending: null, dossiers: 1 },
      { days: 20, ending: 'granted', dossiers: 1 },
    ];
    expect(incidencesOf(['granted'], counts)).toMatchObject([
      { days: 10, atRisk: 2, survival: 0.5, incidences: { granted: { probability: 0.5 } } },
      { days: 20, atRisk: 1, survival: 0, incidences: { granted: { probability: 1, interval: null } } },
    ]);
  });

  it('of nobody, or of nobody who ended, has no step', () => {
    expect(incidencesOf(someEndings, [])).toEqual([]);
    expect(incidencesOf(someEndings, [{ days: 9, ending: null, dossiers: 4 }])).toEqual([]);
  });

  it.each([
    { days: -1, ending: null, dossiers: 1 },
    { days: 1, ending: null, dossiers: -1 },
  ])('refuses what cannot be counted: %o', (count) => {
    expect(() => incidencesOf(someEndings, [count])).toThrow(RangeError);
  });

  it('sums to 1 with what has not ended, which is what Kaplan–Meier says of any end', () => {
    fc.assert(
      fc.property(endingCounts, (counts) => {
        const survival = survivalOf(
          counts.map(({ days, ending, dossiers }) => ({
            days,
            ended: ending === null ? 0 : dossiers,
            censored: ending === null ? dossiers : 0,
          })),
        );
        const steps = incidencesOf(someEndings, counts);
        expect(steps.map(({ days }) => days)).toEqual(survival.map(({ days }) => days));
        for (const [index, { survival: left, incidences }] of steps.entries()) {
          const ended = someEndings.reduce((sum, ending) => sum + incidences[ending].probability, 0);
          expect(ended + left).toBeCloseTo(1, 12);
          expect(left).toBeCloseTo(survival[index]?.survival ?? Number.NaN, 12);
        }
      }),
    );
  });

  it('never falls, and stays within its interval', () => {
    fc.assert(
      fc.property(endingCounts, (counts) => {
        for (const ending of someEndings) {
          let before = 0;
          for (const { incidences } of incidencesOf(someEndings, counts)) {
            const { probability, variance, interval } = incidences[ending];
            expect(probability).toBeGreaterThanOrEqual(before);
            expect(variance).toBeGreaterThanOrEqual(0);
            if (interval !== null) {
              expect(interval.low).toBeLessThanOrEqual(probability);
              expect(interval.high).toBeGreaterThanOrEqual(probability);
            }
            before = probability;
          }
        }
      }),
    );
  });

  it('does not depend on the order of the rows, nor on how finely they are grouped', () => {
    fc.assert(
      fc.property(endingCounts, (counts) => {
        const oneByOne = [...counts]
          .reverse()
          .flatMap((row) => Array.from({ length: row.dossiers }, () => ({ ...row, dossiers: 1 })));
        expect(incidencesOf(someEndings, oneByOne)).toEqual(incidencesOf(someEndings, counts));
      }),
    );
  });
});
