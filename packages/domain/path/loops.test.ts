import { describe, expect, it } from 'vitest';
import { partialDateOf } from '../calendar/index.ts';
import { decide } from './index.ts';
import { asAgent, endBecause, exampleActs, type Line, positionOf } from './testing/histories.ts';
import { type Place, walkTo } from './testing/places.ts';
import { readTable } from './testing/table.ts';

const closed: Line = ['2017-06-20', { kind: 'closed', end: endBecause('administrative', 'typingError'), learnt: null }];
const refused: Line = ['2017-06-20', exampleActs.refused];
const reopened: Line = ['2017-07-01', exampleActs.reopened];
const gone = 'gone' as const;

/** Written by hand: where a dossier takes up again, by where it stood when it ended. */
const takesUp = readTable(
  ['closed', 'refused'],
  [
    'contact',
    'appointment',
    'appointmentGiven',
    'assessment',
    'collection',
    'dispatch',
    'lender',
    'payout',
    'repayment',
  ],
  `
         contact  appointment appointmentGiven assessment collection dispatch lender   payout repayment
closed   contact  appointment appointment      assessment collection dispatch lender   payout repayment
refused  dispatch dispatch    dispatch         dispatch   dispatch   dispatch dispatch gone   gone
`,
);

describe('reopening', () => {
  it.each(takesUp.columns)('a dossier that the town closed at %s takes up where it stopped', (place) => {
    const position = positionOf([...walkTo[place], closed, reopened]);
    expect(position).toMatchObject({ state: 'open', stage: takesUp.cell('closed', place), loops: { reopenings: 1 } });
  });

  it.each(takesUp.columns.filter((place) => takesUp.cell('refused', place) !== gone))(
    'a request that the lender refused from %s can only be sent again',
    (place) => {
      const position = positionOf([...walkTo[place], refused, reopened]);
      expect(position).toMatchObject({
        state: 'open',
        stage: takesUp.cell('refused', place),
        furthest: 'decided',
        waiting: { for: 'dispatch', since: '2017-07-01' },
      });
    },
  );

  it('asks for a new appointment date when the dossier was closed with an appointment to come', () => {
    const position = positionOf([...walkTo.appointmentGiven, closed, reopened]);
    expect(position).toMatchObject({ waiting: { for: 'appointmentDate', appointmentOn: null } });
  });

  it.each(['finished', 'lender'] as const)('is refused for a dossier at %s', (place: Place) => {
    const decision = decide(positionOf(walkTo[place]), exampleActs.reopened, partialDateOf('2017-07-15'), asAgent);
    expect(decision).toMatchObject({ isAccepted: false, refusals: [{ code: 'notAtThisStage' }] });
  });
});

describe('loops are counted', () => {
  it('none on a path walked straight', () => {
    const none = {
      morePiecesAsked: 0,
      decisionsPutOff: 0,
      appointmentsMissed: 0,
      clarificationsAsked: 0,
      appointmentsMoved: 0,
      appointmentsCancelled: 0,
      reopenings: 0,
    };
    expect(positionOf(walkTo.finished).loops).toEqual(none);
  });

  it('each missed appointment apart from each moved to another day', () => {
    const again: Line = ['2016-03-11', exampleActs.appointmentGiven];
    const position = positionOf([
      ...walkTo.appointmentGiven,
      ['2016-03-10', exampleActs.appointmentMissed],
      again,
      again,
      ['2017-07-20', exampleActs.appointmentMissed],
    ]);
    expect(position.loops).toMatchObject({ appointmentsMissed: 2, appointmentsMoved: 1, appointmentsCancelled: 0 });
  });

  it('each cancelled appointment, whoever cancels, and not the one given after it as moved', () => {
    const position = positionOf([
      ...walkTo.appointmentGiven,
      ['2016-03-05', exampleActs.appointmentCancelled],
      ['2016-03-06', exampleActs.appointmentGiven],
      ['2016-03-07', { kind: 'appointmentCancelled', by: 'town', why: null }],
      ['2016-03-08', exampleActs.appointmentGiven],
    ]);
    expect(position.loops).toMatchObject({ appointmentsMissed: 0, appointmentsMoved: 0, appointmentsCancelled: 2 });
  });

  it('each time the lender asks for more pieces or puts off, through several rounds', () => {
    const round: readonly Line[] = [
      ['2016-05', exampleActs.decisionPutOff],
      ['2016-05', exampleActs.morePiecesAsked],
      ['2016-06', exampleActs.piecesReceived],
      ['2016-06', exampleActs.fileCompleted],
      ['2016-07', exampleActs.submitted],
    ];
    const position = positionOf([...walkTo.lender, ...round, ...round]);
    expect(position.loops).toMatchObject({ morePiecesAsked: 2, decisionsPutOff: 2 });
    expect(position).toMatchObject({ stage: 'lender', furthest: 'submitted' });
  });

  it('a refusal appealed twice', () => {
    const again: readonly Line[] = [refused, reopened, ['2017-07-02', exampleActs.submitted]];
    const secondTime = again.map(([, event]): Line => ['2017-08', event]);
    const position = positionOf([...walkTo.lender, ...again, ...secondTime]);
    expect(position.loops.reopenings).toBe(2);
    expect(position.stage).toBe('lender');
  });
});

/** Written by hand: what a dossier waits for before and after it is left to be completed, and after the answer. */
const completed = readTable(
  ['before', 'asked'],
  ['contact', 'appointment', 'appointmentGiven', 'assessment', 'clarification'],
  `
         contact      appointment     appointmentGiven assessment    clarification
before   preScreening appointmentDate appointment      assessment    clarification
asked    preScreening appointmentDate appointment      clarification clarification
`,
);

describe('a dossier left to be completed', () => {
  const asked: Line = ['2016-03-15', exampleActs.clarificationAsked];
  const given: Line = ['2016-03-29', exampleActs.clarificationGiven];
  const waitOf = (lines: readonly Line[]) => {
    const position = positionOf(lines);
    return position.state === 'open' ? position.waiting.for : null;
  };

  it.each(completed.columns)('waits for the person once it is assessed, and as before at %s', (place) => {
    expect(waitOf(walkTo[place])).toBe(completed.cell('before', place));
    expect(waitOf([...walkTo[place], asked])).toBe(completed.cell('asked', place));
  });

  it('keeps the appointment that was given', () => {
    expect(positionOf([...walkTo.appointmentGiven, asked])).toMatchObject({ waiting: { appointmentOn: '2016-03-10' } });
  });

  it('is the town’s again from the day of the answer, and every time is counted', () => {
    const position = positionOf([...walkTo.assessment, asked, given, asked, given]);
    expect(position).toMatchObject({
      waiting: { for: 'assessment', since: '2016-03-29' },
      loops: { clarificationsAsked: 2 },
    });
  });

  it('may be decided without waiting for the answer', () => {
    const position = positionOf([...walkTo.assessment, asked, ['2016-03-20', exampleActs.foundEligible]]);
    expect(position).toMatchObject({ stage: 'collection', waiting: { for: 'pieceList', since: '2016-03-20' } });
  });
});
