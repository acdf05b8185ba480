import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import type { Consent } from './index.ts';
import { asking, declaring, eligible, judge, today } from './testing/examples.ts';

describe('the amount', () => {
  it.each([
    [299_99, 'fail'],
    [300_00, 'pass'],
    [300_01, 'pass'],
    [3_000_00, 'pass'],
    [3_000_01, 'fail'],
    [0, 'fail'],
  ])('of %i cents: %s', (amountCents, verdict) => {
    expect(judge('amountInRange', asking({ amountCents }))).toEqual({
      condition: 'amountInRange',
      kind: 'blocking',
      verdict,
      value: amountCents,
      limit: { least: 300_00, most: 3_000_00 },
    });
  });
});

describe('the duration', () => {
  it.each([
    [5, 'fail'],
    [6, 'pass'],
    [7, 'pass'],
    [36, 'pass'],
    [37, 'fail'],
  ])('of %i months: %s', (durationMonths, verdict) => {
    expect(judge('durationInRange', asking({ durationMonths }))).toEqual({
      condition: 'durationInRange',
      kind: 'blocking',
      verdict,
      value: durationMonths,
      limit: { least: 6, most: 36 },
    });
  });
});

describe('the project', () => {
  it.each([
    ['drivingLicence', null, 'pass', false],
    ['vehicleRepair', null, 'pass', false],
    ['funeral', null, 'pass', false],
    ['computer', false, 'pass', false],
    ['overdraft', null, 'fail', false],
    ['debtBuyBack', null, 'fail', false],
    ['businessCreation', null, 'fail', false],
    ['holidays', true, 'fail', false],
    ['currentBills', null, 'fail', false],
    ['rentArrears', null, 'fail', false],
    ['other', true, 'pass', true],
    ['other', false, 'fail', true],
  ] as const)('%s, accepted after discussion %s: %s', (project, isProjectAccepted, verdict, isDiscussed) => {
    expect(judge('projectFinanceable', asking({ project, isProjectAccepted }))).toEqual({
      condition: 'projectFinanceable',
      kind: 'blocking',
      verdict,
      value: { project, isDiscussed },
      limit: null,
    });
  });

  it('on neither list is to discuss', () => {
    expect(judge('projectFinanceable', asking({ project: 'other' }))).toMatchObject({
      verdict: 'unknown',
      missing: ['projectDiscussion'],
    });
  });
});

describe('what the person declares', () => {
  it.each([
    ['noBankCredit', { isBankCreditWithinReach: false }, 'blocking', 'pass', false],
    ['noBankCredit', { isBankCreditWithinReach: true }, 'blocking', 'fail', true],
    ['noOverIndebtedness', { overIndebtedness: 'none' }, 'blocking', 'pass', 'none'],
    ['noOverIndebtedness', { overIndebtedness: 'procedureRunning' }, 'blocking', 'fail', 'procedureRunning'],
    ['noOverIndebtedness', { overIndebtedness: 'agreementObtained' }, 'blocking', 'pass', 'agreementObtained'],
    ['noPaymentIncident', { paymentIncidentFiles: [] }, 'informative', 'pass', []],
    ['noPaymentIncident', { paymentIncidentFiles: ['ficp'] }, 'informative', 'fail', ['ficp']],
    ['noPaymentIncident', { paymentIncidentFiles: ['ficp', 'fcc'] }, 'informative', 'fail', ['ficp', 'fcc']],
    ['rightOfResidence', { hasRightOfResidence: true }, 'blocking', 'pass', true],
    ['rightOfResidence', { hasRightOfResidence: false }, 'blocking', 'fail', false],
    ['ordinaryAidsFirst', { areOrdinaryAidsLookedAt: true }, 'advisory', 'pass', true],
    ['ordinaryAidsFirst', { areOrdinaryAidsLookedAt: false }, 'advisory', 'fail', false],
  ] as const)('%s, %j: %s %s', (condition, declarations, kind, verdict, value) => {
    expect(judge(condition, declaring(declarations))).toMatchObject({ condition, kind, verdict, value });
  });

  it('names the aids to look at first', () => {
    expect(judge('ordinaryAidsFirst', eligible).limit).toEqual([
      'familyAllowanceFund',
      'housingSolidarityFund',
      'actionLogement',
      'healthInsuranceFund',
    ]);
  });
});

describe('consent', () => {
  const given: Consent = { isGiven: true, answeredOn: today, withdrawnOn: null };
  const refused: Consent = { isGiven: false, answeredOn: today, withdrawnOn: null };
  const withdrawn: Consent = { isGiven: true, answeredOn: civilDateOf('2017-07-01'), withdrawnOn: today };

  it.each([
    [given, given, 'pass', 'pass'],
    [refused, given, 'fail', 'pass'],
    [given, refused, 'pass', 'fail'],
    [withdrawn, given, 'fail', 'pass'],
    [given, withdrawn, 'pass', 'fail'],
    [null, given, 'unknown', 'pass'],
    [given, null, 'pass', 'unknown'],
  ])('to be accompanied %j, to transmission %j: %s, %s', (accompaniment, transmission, ofFirst, ofSecond) => {
    const situation = { ...eligible, consents: { accompaniment, transmission } };
    expect(judge('agreesToAccompaniment', situation).verdict).toBe(ofFirst);
    expect(judge('agreesToTransmission', situation).verdict).toBe(ofSecond);
  });

  it('is kept with its day', () => {
    expect(judge('agreesToTransmission', eligible)).toMatchObject({
      kind: 'blocking',
      value: { isGiven: true, answeredOn: '2017-07-12' },
    });
  });
});
