import { describe, expect, it } from 'vitest';
import { civilDateOf, partialDateOf } from '../calendar/index.ts';
import { type Act, type Decision, decide, decideFirstContact, decideVoiding, type RefusalCode } from './index.ts';
import { asAgent, endBecause, exampleActs, firstContact, historyOf, positionOf } from './testing/histories.ts';
import { type Place, walkTo } from './testing/places.ts';

const attempt = (place: Place, act: Act, on: string | null = '2017-07-15'): Decision =>
  decide(positionOf(walkTo[place]), act, on === null ? null : partialDateOf(on), asAgent);

const refusedWith = (...refusals: readonly object[]) => ({ isAccepted: false, refusals });

/** One case for each code: a code that nobody produces does not compile here. */
const cases = {
  notYourRole: [
    decideFirstContact(partialDateOf('2017-07-15'), { ...asAgent, roles: ['head'] }),
    { roles: ['frontDesk', 'agent'] },
  ],
  notAtThisStage: [attempt('payout', exampleActs.submitted), { act: 'submitted', state: 'open', stage: 'payout' }],
  inTheFuture: [
    attempt('dispatch', exampleActs.submitted, '2018-01-16'),
    { happenedOn: '2018-01-16', today: '2018-01-15' },
  ],
  beforeWhatItFollows: [
    attempt('lender', exampleActs.granted, '2016-04-02'),
    { happenedOn: '2016-04-02', earlierOn: '2016-04-03', earlierKind: 'submitted' },
  ],
  appointmentBeforeItWasGiven: [
    attempt('contact', { ...exampleActs.appointmentGiven, appointmentOn: civilDateOf('2017-07-14') }),
    { appointmentOn: '2017-07-14', givenOn: '2017-07-15' },
  ],
  elsewhereNeedsText: [
    attempt('appointment', { ...exampleActs.appointmentGiven, place: 'elsewhere', placeDetail: '  ' }),
    {},
  ],
  cancelledAfterItsDay: [
    attempt('appointmentGiven', exampleActs.appointmentCancelled, '2016-03-11'),
    { happenedOn: '2016-03-11', appointmentOn: '2016-03-10' },
  ],
  noAppointmentGiven: [attempt('appointment', exampleActs.appointmentMissed), {}],
  loanNotRepaidYet: [attempt('repayment', exampleActs.interestRefunded), {}],
  noDecisionToTell: [attempt('payout', exampleActs.decisionTold), {}],
  nothingAsked: [attempt('lender', { ...exampleActs.morePiecesAsked, what: ' ' }), {}],
  namedDayAlreadyPast: [
    attempt('lender', { ...exampleActs.decisionPutOff, until: civilDateOf('2017-07-14') }),
    { namedDay: '2017-07-14', happenedOn: '2017-07-15' },
  ],
  notTheReasonOfThisEnd: [
    attempt('collection', { kind: 'closed', end: endBecause('leftByPerson', 'bankIncidents'), learnt: null }),
    { end: 'leftByPerson', reason: 'bankIncidents' },
  ],
  endNotAtThisStage: [
    attempt('lender', { kind: 'closed', end: endBecause('turnedDownByTown', 'outOfArea'), learnt: null }),
    { end: 'turnedDownByTown', reason: 'outOfArea', stage: 'lender' },
  ],
  otherNeedsText: [
    attempt('contact', { kind: 'closed', end: endBecause('leftByPerson', 'other', { text: '  ' }), learnt: null }),
    {},
  ],
  redirectionNeedsName: [
    attempt('contact', {
      kind: 'closed',
      end: endBecause('redirected', 'association', { redirectedTo: null }),
      learnt: null,
    }),
    {},
  ],
  noSuchEvent: [decideVoiding(historyOf(walkTo.contact), 9, asAgent), { sequence: 9 }],
  firstContactStays: [decideVoiding(historyOf(walkTo.dispatch), 1, asAgent), {}],
  alreadyVoided: [
    decideVoiding(
      historyOf([
        ['2016-03-01', firstContact],
        ['2016-03-02', exampleActs.preScreened],
        ['2016-03-03', { kind: 'voided', voidedSequence: 2, why: 'autre dossier' }],
      ]),
      2,
      asAgent,
    ),
    { sequence: 2 },
  ],
  laterEventNeedsIt: [
    decideVoiding(
      historyOf(walkTo.appointmentGiven.concat([['2016-03-10', exampleActs.appointmentMissed]])),
      3,
      asAgent,
    ),
    { sequence: 4, kind: 'appointmentMissed', happenedOn: '2016-03-10' },
  ],
} satisfies Record<RefusalCode, readonly [Decision, object]>;

describe('a refusal carries the facts that its sentence needs', () => {
  it.each(Object.entries(cases))('%s', (code, [decision, facts]) => {
    expect(decision).toEqual(refusedWith({ code, ...facts }));
  });
});

describe('dates', () => {
  it('accepts the day itself, the current month and the current year', () => {
    for (const on of ['2018-01-15', '2018-01', '2018']) {
      expect(attempt('dispatch', exampleActs.submitted, on)).toEqual({ isAccepted: true });
    }
  });

  it('refuses a month and a year that have not begun', () => {
    for (const happenedOn of ['2018-02', '2019']) {
      const future = refusedWith({ code: 'inTheFuture', happenedOn, today: '2018-01-15' });
      expect(attempt('dispatch', exampleActs.submitted, happenedOn)).toEqual(future);
    }
  });

  it('accepts an unknown date anywhere', () => {
    expect(attempt('lender', exampleActs.granted, null)).toEqual({ isAccepted: true });
  });

  it('accepts the same day as what it follows, and a month that holds it', () => {
    for (const on of ['2016-04-03', '2016-04', '2016']) {
      expect(attempt('lender', exampleActs.granted, on)).toEqual({ isAccepted: true });
    }
  });

  it('refuses a month that was over before what it follows', () => {
    expect(attempt('lender', exampleActs.granted, '2016-03')).toEqual(
      refusedWith({
        code: 'beforeWhatItFollows',
        happenedOn: '2016-03',
        earlierOn: '2016-04-03',
        earlierKind: 'submitted',
      }),
    );
  });

  it('remembers the latest day through an imprecise and an unknown date', () => {
    const position = positionOf([
      ...walkTo.lender,
      ['2016', exampleActs.decisionPutOff],
      [null, exampleActs.decisionPutOff],
    ]);
    expect(decide(position, exampleActs.granted, partialDateOf('2016-02-01'), asAgent)).toEqual(
      refusedWith({
        code: 'beforeWhatItFollows',
        happenedOn: '2016-02-01',
        earlierOn: '2016-04-03',
        earlierKind: 'submitted',
      }),
    );
  });

  it('holds an appointment to what the history knows when its own date is imprecise', () => {
    const appointmentOn = civilDateOf('2016-02-20');
    for (const on of ['2016', null]) {
      expect(attempt('appointment', { ...exampleActs.appointmentGiven, appointmentOn }, on)).toEqual(
        refusedWith({ code: 'appointmentBeforeItWasGiven', appointmentOn, givenOn: '2016-03-02' }),
      );
    }
  });

  it('refuses to miss an appointment before its day', () => {
    expect(attempt('appointmentGiven', exampleActs.appointmentMissed, '2016-03-09')).toEqual(
      refusedWith({
        code: 'beforeWhatItFollows',
        happenedOn: '2016-03-09',
        earlierOn: '2016-03-10',
        earlierKind: 'appointmentGiven',
      }),
    );
    expect(attempt('appointmentGiven', exampleActs.appointmentMissed, '2016-03-10')).toEqual({ isAccepted: true });
  });

  it('accepts to cancel an appointment until the end of its day, and whenever the day is not known', () => {
    for (const on of ['2016-03-03', '2016-03-10', '2016-03', '2016', null]) {
      expect(attempt('appointmentGiven', exampleActs.appointmentCancelled, on)).toEqual({ isAccepted: true });
    }
  });

  it('refuses a first contact in the future', () => {
    expect(decideFirstContact(partialDateOf('2018-01-16'), asAgent)).toEqual(
      refusedWith({ code: 'inTheFuture', happenedOn: '2018-01-16', today: '2018-01-15' }),
    );
  });
});

describe('several reasons at once', () => {
  it('are all given', () => {
    const decision = decide(positionOf(walkTo.payout), exampleActs.submitted, partialDateOf('2015'), {
      ...asAgent,
      roles: ['head'],
    });
    expect(decision.isAccepted ? [] : decision.refusals.map(({ code }) => code)).toEqual([
      'notYourRole',
      'notAtThisStage',
      'beforeWhatItFollows',
    ]);
  });
});
