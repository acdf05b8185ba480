import { describe, expect, it } from 'vitest';
import {
  assess,
  type Condition,
  conditions,
  convention2011,
  type Fact,
  nothingKnown,
  type Situation,
} from './index.ts';
import { asking, declaring, eligible, judge, today } from './testing/examples.ts';

describe('somebody of whom nothing is known', () => {
  const missing: Readonly<Record<Condition, readonly Fact[]>> = {
    ofAge: ['bornOn'],
    livesInArea: ['town'],
    amountInRange: ['amount'],
    durationInRange: ['duration'],
    projectFinanceable: ['project'],
    noBankCredit: ['bankCredit'],
    carriesInstalment: ['amount', 'duration', 'adults', 'children', 'incomes', 'charges', 'debts'],
    noOverIndebtedness: ['overIndebtedness'],
    noPaymentIncident: ['paymentIncidents'],
    rightOfResidence: ['rightOfResidence'],
    ordinaryAidsFirst: ['ordinaryAids'],
    agreesToAccompaniment: ['accompanimentConsent'],
    agreesToTransmission: ['transmissionConsent'],
  };

  it.each(conditions)('gets no verdict on %s, and what to ask for', (condition) => {
    expect(judge(condition, nothingKnown)).toMatchObject({ verdict: 'unknown', missing: missing[condition] });
  });
});

describe('the reading of all conditions', () => {
  const readingOf = (situation: Situation) => assess(situation, convention2011, today).reading;

  it('says when every blocking one passes', () => {
    expect(readingOf(eligible)).toEqual({ standing: 'allBlockingPass' });
  });

  it('says which fail, and which are still unknown beside them', () => {
    const situation = { ...asking({ amountCents: 200_00, durationMonths: 60 }), bornOn: null };
    expect(readingOf(situation)).toEqual({
      standing: 'someFail',
      failing: ['amountInRange', 'durationInRange'],
      unknown: ['ofAge'],
    });
  });

  it('says which are still unknown when none fails', () => {
    expect(readingOf({ ...asking({ project: 'other' }), town: null })).toEqual({
      standing: 'incomplete',
      unknown: ['livesInArea', 'projectFinanceable'],
    });
  });

  it('is not held back by an advisory or informative failure, nor by what is unknown of them', () => {
    const poor = { ...eligible, budget: { incomes: [], charges: [], debts: [] } };
    expect(readingOf(poor)).toEqual({ standing: 'allBlockingPass' });
    expect(readingOf(declaring({ areOrdinaryAidsLookedAt: false, paymentIncidentFiles: ['fcc'] }))).toEqual({
      standing: 'allBlockingPass',
    });
    expect(readingOf(declaring({ areOrdinaryAidsLookedAt: null, paymentIncidentFiles: null }))).toEqual({
      standing: 'allBlockingPass',
    });
  });

  it('follows the kinds of the rule set', () => {
    const strict = { ...convention2011, kinds: { ...convention2011.kinds, carriesInstalment: 'blocking' as const } };
    const poor = { ...eligible, budget: { incomes: [], charges: [], debts: [] } };
    expect(assess(poor, strict, today).reading).toMatchObject({ standing: 'someFail', failing: ['carriesInstalment'] });
  });

  it('names the rule set it was made with', () => {
    expect(assess(eligible, convention2011, today).ruleSet).toEqual({
      name: 'Convention 2011',
      effectiveFrom: '2011-11-07',
    });
  });
});
