import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../eligibility/index.ts';
import { conditionCostsOf, type NotPassed, type TurnedDownCount } from '../index.ts';

const fails = (condition: NotPassed['condition'], kind: NotPassed['kind'] = 'blocking'): NotPassed => ({
  condition,
  kind,
  verdict: 'fail',
});
const unknown = (condition: NotPassed['condition'], kind: NotPassed['kind'] = 'blocking'): NotPassed => ({
  ...fails(condition, kind),
  verdict: 'unknown',
});

/** Counted by hand below. */
const turnedDown: readonly TurnedDownCount[] = [
  { dossiers: 4, notPassed: [fails('amountInRange')] },
  { dossiers: 1, notPassed: [fails('amountInRange'), unknown('noBankCredit', 'advisory')] },
  { dossiers: 3, notPassed: [fails('amountInRange'), unknown('livesInArea')] },
  { dossiers: 2, notPassed: [fails('amountInRange'), fails('carriesInstalment', 'advisory')] },
  { dossiers: 5, notPassed: [fails('amountInRange'), fails('livesInArea')] },
  { dossiers: 6, notPassed: [fails('carriesInstalment', 'advisory')] },
  { dossiers: 1, notPassed: [fails('amountInRange'), fails('livesInArea'), unknown('ofAge')] },
  { dossiers: 7, notPassed: [unknown('livesInArea')] },
  { dossiers: 8, notPassed: [] },
  { dossiers: 9, notPassed: null },
];

describe('what a condition costs', () => {
  const costs = conditionCostsOf(turnedDown);

  it('is read of those turned down on conditions; the others are counted', () => {
    expect(costs).toMatchObject({ turnedDown: 46, withoutVerdicts: 9, onNoCondition: 15, onConditions: 22 });
  });

  it.each([
    ['amountInRange', { k: 16, alone: 8, wouldPass: 7, advisedAgainst: 2, staysUnknown: 3, failsElsewhere: 6 }],
    ['carriesInstalment', { k: 8, alone: 6, wouldPass: 6, advisedAgainst: 0, staysUnknown: 0, failsElsewhere: 2 }],
    ['livesInArea', { k: 6, alone: 0, wouldPass: 0, advisedAgainst: 0, staysUnknown: 0, failsElsewhere: 6 }],
  ])('of %s alone is what a hand counts', (condition, { k, ...cost }) => {
    expect(costs.conditions.find((one) => one.condition === condition)).toMatchObject({
      failing: { k, n: 22 },
      ...cost,
    });
  });

  it('has the commonest first, and none that nobody fails', () => {
    expect(costs.conditions.map(({ condition }) => condition)).toEqual([
      'amountInRange',
      'carriesInstalment',
      'livesInArea',
    ]);
  });

  it('of two together is what a hand counts', () => {
    const none = { advisedAgainst: 0, failsElsewhere: 0 };
    expect(costs.pairs).toMatchObject([
      {
        pair: ['livesInArea', 'amountInRange'],
        failing: { k: 6 },
        alone: 6,
        wouldPass: 5,
        staysUnknown: 1,
        ...none,
      },
      {
        pair: ['amountInRange', 'carriesInstalment'],
        failing: { k: 2 },
        alone: 2,
        wouldPass: 2,
        staysUnknown: 0,
        ...none,
      },
    ]);
  });

  it('of nobody is nothing', () => {
    expect(conditionCostsOf([])).toEqual({
      turnedDown: 0,
      withoutVerdicts: 0,
      onNoCondition: 0,
      onConditions: 0,
      conditions: [],
      pairs: [],
    });
  });

  it('closes: every dossier that fails is counted once for each condition and once for each pair', () => {
    const kind = fc.constantFrom('blocking', 'advisory');
    const found = fc.record({
      condition: fc.constantFrom(...conditions),
      kind,
      verdict: fc.constantFrom('fail', 'unknown'),
    });
    const count = fc.record({
      notPassed: fc.option(fc.uniqueArray(found, { selector: ({ condition }) => condition, maxLength: 6 })),
      dossiers: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(count as fc.Arbitrary<TurnedDownCount>, { maxLength: 20 }), (counts) => {
        const of = conditionCostsOf(counts);
        expect(of.turnedDown).toBe(sum(counts, () => 1));
        expect(of.turnedDown).toBe(of.withoutVerdicts + of.onNoCondition + of.onConditions);
        for (const { failing, alone, wouldPass, advisedAgainst, staysUnknown, failsElsewhere } of [
          ...of.conditions,
          ...of.pairs,
        ]) {
          expect(failing.k).toBe(wouldPass + staysUnknown + failsElsewhere);
          expect(failing.n).toBe(of.onConditions);
          expect(advisedAgainst).toBeLessThanOrEqual(wouldPass);
          expect(alone).toBeLessThanOrEqual(wouldPass - advisedAgainst + staysUnknown);
        }
        expect(of.conditions.reduce((all, { failing }) => all + failing.k, 0)).toBe(sum(counts, (fails) => fails));
        expect(of.pairs.reduce((all, { failing }) => all + failing.k, 0)).toBe(
          sum(counts, (fails) => (fails * (fails - 1)) / 2),
        );
        expect(of.conditions.reduce((all, { alone }) => all + alone, 0)).toBe(
          sum(counts, (fails) => (fails === 1 ? 1 : 0)),
        );
      }),
    );
  });
});

const sum = (counts: readonly TurnedDownCount[], weight: (fails: number) => number): number =>
  counts.reduce(
    (all, { notPassed, dossiers }) =>
      all + dossiers * weight((notPassed ?? []).filter(({ verdict }) => verdict === 'fail').length),
    0,
  );
