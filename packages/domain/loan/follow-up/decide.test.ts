import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import {
  decideLoan,
  decideLoanVoiding,
  foldLoan,
  type LoanAct,
  type LoanActKind,
  type LoanRefusalCode,
  type LoanState,
  loanActKinds,
  loanOffers,
  loanStates,
} from './index.ts';
import { exampleLoanActs, loanHistoryOf, loanOf, toRunning, walkToLoanState } from './testing/histories.ts';

const today = civilDateOf('2019-01-15');

/** Where each act leads from each state, in the order of `loanStates`; `-`: refused. Written by hand. */
const table: Readonly<Record<LoanActKind, readonly string[]>> = {
  //                 granted     offered      withdrawn  paidOut      running    over           asked       refunded
  offerSigned: ['offered', '-', '-', '-', '-', '-', '-', '-'],
  offerWithdrawn: ['-', 'withdrawn', '-', 'withdrawn', '-', '-', '-', '-'],
  moneyPaidOut: ['paidOut', 'paidOut', '-', '-', '-', '-', '-', '-'],
  scheduled: ['-', '-', '-', 'running', '-', '-', '-', '-'],
  instalmentsNoted: ['-', '-', '-', '-', 'running', '-', '-', '-'],
  incidentNoted: ['-', '-', '-', '-', 'running', '-', '-', '-'],
  rescheduled: ['-', '-', '-', '-', 'running', '-', '-', '-'],
  repaidEarly: ['-', '-', '-', '-', 'running', '-', '-', '-'],
  loanEnded: ['-', '-', '-', '-', 'over', '-', '-', '-'],
  refundAsked: ['-', '-', '-', '-', '-', 'refundAsked', '-', '-'],
  refundReceived: ['-', '-', '-', '-', '-', '-', 'refunded', '-'],
};

/** A day that suits each act after every walk that allows it. */
const dayOf: Readonly<Record<LoanActKind, string>> = {
  offerSigned: '2017-01-16',
  offerWithdrawn: '2017-01-16',
  moneyPaidOut: '2017-01-16',
  scheduled: '2017-01-16',
  instalmentsNoted: '2017-06-01',
  incidentNoted: '2017-06-01',
  rescheduled: '2017-06-01',
  repaidEarly: '2017-06-01',
  loanEnded: '2018-01-31',
  refundAsked: '2018-04-02',
  refundReceived: '2018-05-02',
};

const cells = loanActKinds.flatMap((kind) =>
  loanStates.map((state, index): [LoanActKind, LoanState, string] => [kind, state, table[kind][index] ?? '']),
);

describe('what can be noted of a loan', () => {
  it.each(cells)('%s of a loan %s: %s', (kind, state, expected) => {
    const before = loanHistoryOf(walkToLoanState[state]);
    const [event, happenedOn] = [exampleLoanActs[kind], civilDateOf(dayOf[kind])];
    const decision = decideLoan(foldLoan(before), event, happenedOn, { today });
    const entry = { sequence: before.length + 1, happenedOn, event };
    expect(decision.isAccepted ? foldLoan([...before, entry]).state : '-').toBe(expected);
    expect(loanOffers(foldLoan(before)).includes(kind)).toBe(expected !== '-');
  });
});

const attempt = (act: LoanAct, on: string, state: LoanState = 'running') =>
  decideLoan(loanOf(walkToLoanState[state]), act, civilDateOf(on), { today });
const { offerWithdrawn, scheduled, instalmentsNoted, incidentNoted, repaidEarly, moneyPaidOut, refundAsked } =
  exampleLoanActs;
const refusedWith = (code: LoanRefusalCode, facts: object) => ({ isAccepted: false, refusals: [{ code, ...facts }] });
const unborne = { yearlyRateBasisPoints: 0, refundedPercent: 100, refundDelayMonths: 0 };

/** One case for each code but the one that the path alone tells. */
const cases = {
  notFromThisState: [attempt(refundAsked, '2018-01-31'), { act: 'refundAsked', state: 'running' }],
  inTheFuture: [attempt(incidentNoted, '2019-01-16'), { happenedOn: '2019-01-16', today }],
  beforeWhatItFollows: [attempt(incidentNoted, '2017-01-10'), { happenedOn: '2017-01-10', earlierOn: '2017-01-11' }],
  noOfferSigned: [
    decideLoan(loanOf([['2017-01-10', moneyPaidOut]]), offerWithdrawn, civilDateOf('2017-01-11'), { today }),
    {},
  ],
  withdrawalTimeOver: [
    attempt(offerWithdrawn, '2017-01-17', 'offered'),
    { happenedOn: '2017-01-17', untilOn: '2017-01-16' },
  ],
  supplierNotNamed: [attempt({ ...moneyPaidOut, supplierName: null }, '2017-01-10', 'offered'), {}],
  firstDueTooEarly: [
    attempt({ ...scheduled, firstDueOn: civilDateOf('2017-01-11') }, '2017-01-11', 'paidOut'),
    { firstDueOn: '2017-01-11', happenedOn: '2017-01-11' },
  ],
  notAnAmountToSchedule: [attempt({ ...scheduled, durationMonths: 0 }, '2017-01-11', 'paidOut'), {}],
  noSuchInstalment: [attempt({ ...instalmentsNoted, to: 13 }, '2017-06-01'), { first: 1, last: 12 }],
  otherNeedsText: [attempt({ ...incidentNoted, cause: 'other' }, '2017-06-01'), {}],
  moreThanRemaining: [
    attempt({ ...repaidEarly, capitalCents: 120_001 }, '2017-02-27'),
    { amountCents: 120_001, remainingCents: 120_000 },
  ],
  refundNotDue: [attempt(refundAsked, '2018-03-30', 'over'), { dueOn: '2018-03-31', happenedOn: '2018-03-30' }],
  nothingToRefund: [
    decideLoan(
      loanOf([
        ['2017-01-10', moneyPaidOut],
        ['2017-01-11', { ...scheduled, terms: unborne }],
        ['2018-01-31', { kind: 'loanEnded' }],
      ]),
      refundAsked,
      civilDateOf('2018-05-02'),
      { today },
    ),
    {},
  ],
  noSuchLine: [decideLoanVoiding(loanHistoryOf(toRunning), 4), { sequence: 4 }],
  alreadyVoided: [
    decideLoanVoiding(
      loanHistoryOf([...toRunning, ['2017-01-12', { kind: 'voided', voidedSequence: 3, why: 'Erreur' }]]),
      3,
    ),
    { sequence: 3 },
  ],
  laterLineNeedsIt: [decideLoanVoiding(loanHistoryOf(toRunning), 2), { sequence: 3, kind: 'scheduled' }],
} satisfies Record<Exclude<LoanRefusalCode, 'notGranted'>, readonly [object, object]>;

describe('a refusal carries the facts that its sentence needs', () => {
  it.each(Object.entries(cases))('%s', (code, [decision, facts]) => {
    expect(decision).toEqual(refusedWith(code as LoanRefusalCode, facts));
  });
});

describe('the last days that will do', () => {
  it.each<[string, LoanAct, string, LoanState]>([
    ['withdrawing on the last day', offerWithdrawn, '2017-01-16', 'offered'],
    ['asking on the day the refund is due', refundAsked, '2018-03-31', 'over'],
    ['repaying all of it', { ...repaidEarly, capitalCents: 120_000 }, '2017-02-27', 'running'],
    ['noting today', incidentNoted, '2019-01-15', 'running'],
  ])('%s', (_, act, on, state) => {
    expect(attempt(act, on, state)).toEqual({ isAccepted: true });
  });
});

describe('voiding', () => {
  it('gives back the loan as it was before', () => {
    const history = loanHistoryOf(walkToLoanState.over);
    expect(decideLoanVoiding(history, 4)).toEqual({ isAccepted: true });
    const voided = {
      sequence: 5,
      happenedOn: today,
      event: { kind: 'voided', voidedSequence: 4, why: 'Erreur' },
    } as const;
    expect(foldLoan([...history, voided])).toEqual(foldLoan(history.slice(0, 3)));
  });
});
