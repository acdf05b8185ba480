import { describe, expect, it } from 'vitest';
import { assess, convention2011, noFacts, nothingKnown, refuseFinding, type Situation, situationOf } from './index.ts';
import { asking, declaring, eligible, today } from './testing/examples.ts';

const poor: Situation = { ...eligible, budget: { incomes: [], charges: [], debts: [] } };
const refusal = (situation: Situation, override: string | null = null) =>
  refuseFinding(assess(situation, convention2011, today).verdicts, override);

/** Written by hand: who may be found eligible, with and without saying why. */
describe.each([
  ['who meets every condition', eligible, null, null],
  ['of whom nothing is known', nothingKnown, null, null],
  ['listed at the FICP, which decides nothing', declaring({ paymentIncidentFiles: ['ficp'] }), null, null],
  ['too poor', poor, 'overrideMissing', null],
  ['sent to other aids too late', declaring({ areOrdinaryAidsLookedAt: false }), 'overrideMissing', null],
  ['asking for too much', asking({ amountCents: 9_000_00 }), 'blockingConditionsFail', 'blockingConditionsFail'],
] as const)('somebody %s', (_, situation, withoutWord, withWord) => {
  it('is found eligible, or not, without a word', () => {
    expect(refusal(situation)?.code ?? null).toBe(withoutWord);
    expect(refusal(situation, '  ')?.code ?? null).toBe(withoutWord);
  });

  it('is found eligible, or not, once somebody says why', () => {
    expect(refusal(situation, 'un proche paie l’assurance')?.code ?? null).toBe(withWord);
  });
});

describe('a refusal', () => {
  it('names every condition that speaks against, blocking ones first', () => {
    const both = { ...poor, declarations: { ...poor.declarations, areOrdinaryAidsLookedAt: false } };
    expect(refusal(both)).toEqual({
      code: 'overrideMissing',
      conditions: ['carriesInstalment', 'ordinaryAidsFirst'],
    });
    expect(refusal({ ...both, town: 'Créteil', postalCode: '94000' })).toEqual({
      code: 'blockingConditionsFail',
      conditions: ['livesInArea'],
    });
  });
});

describe('a situation kept in parts', () => {
  it('is nothing known when its parts say nothing', () => {
    const nobody = { bornOn: null, town: null, postalCode: null };
    expect(situationOf(nobody, { project: null, amountCents: null, durationMonths: null }, noFacts)).toEqual(
      nothingKnown,
    );
  });

  it('is whole again when they are put together', () => {
    const { request, household, budget, declarations, consents } = eligible;
    const facts = { household, budget, declarations, consents, isProjectAccepted: request.isProjectAccepted };
    expect(situationOf(eligible, request, facts)).toEqual(eligible);
  });
});
