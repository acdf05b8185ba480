import { describe, expect, it } from 'vitest';
import { partialDateOf } from '../calendar/index.ts';
import { type Act, decide, type EndKind, endKinds, type Reason, reasons, stages } from './index.ts';
import { asAgent, endBecause, exampleActs, positionOf } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';
import { readTable } from './testing/table.ts';

const on = partialDateOf('2017-07-15');

const codesOf = (place: keyof typeof walkTo, act: Act): readonly string[] => {
  const decision = decide(positionOf(walkTo[place]), act, on, asAgent);
  return decision.isAccepted ? [] : decision.refusals.map(({ code }) => code);
};

const closing = (kind: EndKind, reason: Reason): Act => ({
  kind: 'closed',
  end: endBecause(kind, reason),
  learnt: null,
});

/** Written by hand: at which stages a service may close with each end. A refusal by the lender is an act of its own. */
const endsByStage = readTable(
  endKinds,
  stages,
  `
                   contact appointment assessment collection dispatch lender payout repayment
leftByPerson       yes     yes         yes        yes        yes      yes    yes    -
turnedDownByTown   yes     yes         yes        yes        yes      -      -      -
refusedByLender    -       -           -          -          -        -      -      -
redirected         yes     yes         yes        yes        yes      yes    -      -
informationOnly    yes     yes         yes        -          -        -      -      -
administrative     yes     yes         yes        yes        yes      yes    yes    yes
`,
);

const aReasonOf: Readonly<Record<EndKind, Reason>> = {
  leftByPerson: 'withdrew',
  turnedDownByTown: 'outOfArea',
  refusedByLender: 'debt',
  redirected: 'bank',
  informationOnly: 'informationOnly',
  administrative: 'duplicate',
};

describe.each(endsByStage.columns)('at %s', (stage) => {
  it.each(endsByStage.rows)('closing as %s is answered as the table says', (kind) => {
    const expected = endsByStage.cell(kind, stage) === 'yes' ? [] : ['endNotAtThisStage'];
    expect(codesOf(stage, closing(kind, aReasonOf[kind]))).toEqual(expected);
  });

  it('a person can withdraw after the grant only while the money is not paid out', () => {
    const codes = codesOf(stage, closing('leftByPerson', 'withdrewAfterGrant'));
    expect(codes).toEqual(stage === 'payout' ? [] : ['endNotAtThisStage']);
  });
});

/** Written by hand: which reasons explain which end. */
const reasonsOfEnd = readTable(
  reasons,
  endKinds,
  `
                           leftByPerson turnedDownByTown refusedByLender redirected informationOnly administrative
withdrew                   yes          -                -               -          -               -
lostTouch                  yes          -                -               -          -               -
didNotCome                 yes          -                -               -          -               -
piecesNeverGiven           yes          -                -               -          -               -
projectChanged             yes          -                -               -          -               -
situationChanged           yes          -                -               -          -               -
delayTooLong               yes          -                -               -          -               -
withdrewAfterGrant         yes          -                -               -          -               -
underAge                   -            yes              -               -          -               -
outOfArea                  -            yes              -               -          -               -
amountOutOfRange           -            yes              -               -          -               -
durationOutOfRange         -            yes              -               -          -               -
projectNotFinanceable      -            yes              yes             -          -               -
bankCreditPossible         -            yes              -               -          -               -
cannotCarryInstalment      -            yes              yes             -          -               -
overIndebtedness           -            yes              -               -          -               -
noRightOfResidence         -            yes              -               -          -               -
ordinaryAidFirst           -            yes              -               -          -               -
consentRefused             -            yes              -               -          -               -
bankIncidents              -            -                yes             -          -               -
debt                       -            -                yes             -          -               -
notTold                    -            -                yes             -          -               -
association                -            -                -               yes        -               -
housingSolidarityFund      -            -                -               yes        -               -
familyAllowanceFund        -            -                -               yes        -               -
bank                       -            -                -               yes        -               -
overIndebtednessProcedure  -            -                -               yes        -               -
employmentService          -            -                -               yes        -               -
actionLogement             -            -                -               yes        -               -
departmentSocialCentre     -            -                -               yes        -               -
informationOnly            -            -                -               -          yes             -
duplicate                  -            -                -               -          -               yes
typingError                -            -                -               -          -               yes
other                      yes          yes              yes             yes        -               -
`,
);

describe.each(reasonsOfEnd.columns)('the reasons of %s', (kind) => {
  const attemptWith = (reason: Reason): readonly string[] => {
    if (kind !== 'refusedByLender')
      return codesOf(reason === 'withdrewAfterGrant' ? 'payout' : 'contact', closing(kind, reason));
    return codesOf('lender', { kind: 'refused', end: endBecause(kind, reason), isToTell: false });
  };

  it.each(reasonsOfEnd.rows)('%s is answered as the table says', (reason) => {
    const isForeign = attemptWith(reason).includes('notTheReasonOfThisEnd');
    expect(isForeign).toBe(reasonsOfEnd.cell(reason, kind) === '-');
  });
});

describe('the details of an end', () => {
  it('lets one main reason stand with others of the same end', () => {
    const end = endBecause('leftByPerson', 'piecesNeverGiven', { otherReasons: ['lostTouch', 'delayTooLong'] });
    expect(codesOf('collection', { kind: 'closed', end, learnt: null })).toEqual([]);
  });

  it('refuses another reason that belongs to a different end', () => {
    const end = endBecause('leftByPerson', 'lostTouch', { otherReasons: ['outOfArea'] });
    expect(codesOf('collection', { kind: 'closed', end, learnt: null })).toEqual(['notTheReasonOfThisEnd']);
  });

  it('demands a text for "other" among the other reasons too', () => {
    const end = endBecause('leftByPerson', 'lostTouch', { otherReasons: ['other'] });
    expect(codesOf('collection', { kind: 'closed', end, learnt: null })).toEqual(['otherNeedsText']);
    expect(
      codesOf('collection', { kind: 'closed', end: { ...end, text: 'parti vivre à Lyon' }, learnt: null }),
    ).toEqual([]);
  });

  it('demands a text when the lender refuses for another reason', () => {
    const end = endBecause('refusedByLender', 'other', { text: null });
    expect(codesOf('lender', { ...exampleActs.refused, end })).toEqual(['otherNeedsText']);
  });

  it('demands the name of the association, not that of a bank', () => {
    const nameless = { redirectedTo: ' ' };
    const toAssociation = endBecause('redirected', 'association', nameless);
    const toBank = endBecause('redirected', 'bank', nameless);
    expect(codesOf('assessment', { kind: 'closed', end: toAssociation, learnt: null })).toEqual([
      'redirectionNeedsName',
    ]);
    expect(codesOf('assessment', { kind: 'closed', end: toBank, learnt: null })).toEqual([]);
  });
});
