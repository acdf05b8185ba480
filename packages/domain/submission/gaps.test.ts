import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import type { Gap, PieceGap, PieceGapCode } from '../checklist/index.ts';
import { assess, type Condition, conditions, convention2011, type Situation } from '../eligibility/index.ts';
import { asking, declaring, eligible, today } from '../eligibility/testing/examples.ts';
import { knownGapOf, submissionGaps } from './index.ts';

const person = {
  firstName: 'Awa',
  bornOn: '1990-03-02',
  street: '3 rue Fictive',
  postalCode: '94370',
  town: 'Sucy-en-Brie',
  telephone: '06 39 98 12 34',
  email: null,
};
type Given = Partial<Parameters<typeof submissionGaps>[0]> & { readonly situation?: Situation };

const gapsOf = ({ situation = eligible, ...given }: Given = {}) =>
  submissionGaps({
    person,
    request: situation.request,
    verdicts: assess(situation, convention2011, today).verdicts,
    pieces: [],
    override: null,
    ...given,
  });
const codesOf = (given: Given) => gapsOf(given).map((gap) => `${gap.code} ${knownGapOf(gap).about}`);

it('a file of somebody who meets everything lacks nothing', () => {
  expect(gapsOf()).toEqual([]);
});

describe('what the form asks of a person', () => {
  it.each([
    ['firstName', { firstName: ' ' }],
    ['bornOn', { bornOn: null }],
    ['street', { street: null }],
    ['postalCode', { postalCode: '' }],
    ['town', { town: null }],
    ['contact', { telephone: null }],
  ])('is missing: %s', (about, lacking) => {
    expect(codesOf({ person: { ...person, ...lacking } })).toEqual([`personFieldMissing ${about}`]);
  });

  it('is a telephone or an e-mail address', () => {
    expect(codesOf({ person: { ...person, telephone: null, email: 'awa@exemple.test' } })).toEqual([]);
  });
});

describe('what is asked for', () => {
  it.each<[string, Situation, string]>([
    ['no amount', asking({ amountCents: null }), 'requestFieldMissing amount'],
    ['no duration', asking({ durationMonths: null }), 'requestFieldMissing duration'],
    ['299 €', asking({ amountCents: 299_00 }), 'amountOutside amountInRange'],
    ['5 months', asking({ durationMonths: 5 }), 'durationOutside durationInRange'],
  ])('is a gap: %s', (_, situation, expected) => {
    expect(codesOf({ situation })[0]).toBe(expected);
  });
});

const refused = { isGiven: false, answeredOn: civilDateOf('2017-07-10'), withdrawnOn: null };
const consents = (said: Partial<Situation['consents']>): Situation => ({
  ...eligible,
  consents: { ...eligible.consents, ...said },
});

/** Written by hand: what each condition leaves in the list when it fails and when nobody can tell. */
const truth: Readonly<Record<Condition, readonly [fails: string | null, unknown: string | null]>> = {
  ofAge: ['conditionFails', 'conditionUnknown'],
  livesInArea: ['conditionFails', 'conditionUnknown'],
  amountInRange: ['amountOutside', 'conditionUnknown'],
  durationInRange: ['durationOutside', 'conditionUnknown'],
  projectFinanceable: ['conditionFails', 'conditionUnknown'],
  noBankCredit: ['conditionFails', 'conditionUnknown'],
  carriesInstalment: ['conditionFails', 'conditionUnknown'],
  noOverIndebtedness: ['conditionFails', 'conditionUnknown'],
  noPaymentIncident: [null, null],
  rightOfResidence: ['conditionFails', 'conditionUnknown'],
  ordinaryAidsFirst: ['conditionFails', 'conditionUnknown'],
  agreesToAccompaniment: ['consentMissing', 'consentMissing'],
  agreesToTransmission: ['consentMissing', 'consentMissing'],
};

const passing = assess(eligible, convention2011, today).verdicts;
const verdictsWith = (condition: Condition, verdict: 'fail' | 'unknown') =>
  passing.map((passed) =>
    passed.condition !== condition
      ? passed
      : verdict === 'fail'
        ? { ...passed, verdict }
        : { condition, kind: passed.kind, limit: passed.limit, verdict, missing: ['projectDiscussion'] },
  ) as typeof passing;

describe.each(conditions)('the condition %s', (condition) => {
  const [fails, unknown] = truth[condition];
  const expected = (code: string | null) => (code === null ? [] : [`${code} ${condition}`]);

  it('leaves in the list what the table says', () => {
    expect(codesOf({ verdicts: verdictsWith(condition, 'fail') })).toEqual(expected(fails));
    expect(codesOf({ verdicts: verdictsWith(condition, 'unknown') })).toEqual(expected(unknown));
  });
});

describe('a condition', () => {
  it('that advises against and was set aside with a reason is settled', () => {
    const situation = declaring({ areOrdinaryAidsLookedAt: false });
    expect(codesOf({ situation })).toEqual(['conditionFails ordinaryAidsFirst']);
    expect(codesOf({ situation, override: 'déjà refusées' })).toEqual([]);
  });

  it('that blocks is never settled by a reason', () => {
    const situation = declaring({ isBankCreditWithinReach: true });
    expect(codesOf({ situation, override: 'la banque est loin' })).toEqual(['conditionFails noBankCredit']);
  });

  it('of which all that is missing was named already is not named again', () => {
    expect(codesOf({ person: { ...person, bornOn: null }, situation: { ...eligible, bornOn: null } })).toEqual([
      'personFieldMissing bornOn',
    ]);
  });

  it.each([
    ['nobody asked', null],
    ['the person said no', refused],
  ])('a consent is missing when %s', (_, transmission) => {
    expect(codesOf({ situation: consents({ transmission }) })).toEqual(['consentMissing agreesToTransmission']);
  });
});

/** Written by hand: what each lack of a piece is called. */
const pieceTruth: Readonly<Record<PieceGapCode, string>> = {
  toAsk: 'pieceMissing',
  asked: 'pieceMissing',
  copiesMissing: 'pieceMissing',
  moreCopiesExpected: 'pieceMissing',
  toVerify: 'pieceUnverified',
  dateOnPaperMissing: 'pieceUnverified',
  refused: 'pieceRefused',
  expired: 'pieceTooOld',
  expiresBefore: 'pieceTooOld',
  cannotBeGiven: 'pieceImpossible',
};
const lackOf = (piece: string, code: PieceGapCode): PieceGap => {
  const counts = { copies: 1, expectedCopies: 3 };
  switch (code) {
    case 'copiesMissing':
    case 'moreCopiesExpected':
      return { piece, code, ...counts };
    case 'expiresBefore':
      return { piece, code, lastGoodOn: today, plannedOn: civilDateOf('2017-08-01') };
    default:
      return { piece, code };
  }
};
const unmet = (...ways: readonly (readonly PieceGap[])[]): Gap => ({
  need: 'taxNotice',
  group: 'income',
  turn: 'town',
  code: 'unmet',
  ways,
});

describe('a piece', () => {
  it.each(Object.entries(pieceTruth))('that is %s is %s', (lack, code) => {
    const gap = lackOf('taxNotice', lack as PieceGapCode);
    expect(gapsOf({ pieces: [unmet([gap])] })).toEqual([{ code, about: 'taxNotice', lacks: gap }]);
  });

  it('is named with every other of the nearest way, and no other way is', () => {
    const [one, two, three] = ['a', 'b', 'c'].map((piece) => lackOf(piece, 'toAsk'));
    if (one && two && three) {
      expect(codesOf({ pieces: [unmet([one, two, three], [two, three])] })).toEqual([
        'pieceMissing b',
        'pieceMissing c',
      ]);
    }
    expect.assertions(1);
  });

  it('of which nobody knows whether it applies says what to ask', () => {
    const need = { need: 'home', group: 'home', turn: 'town' } as const;
    const gap: Gap = { ...need, code: 'unknownApplicability', missingFacts: ['housing'] };
    expect(gapsOf({ pieces: [gap] })).toEqual([{ code: 'pieceUnsettled', about: 'home', missingFacts: ['housing'] }]);
  });
});
