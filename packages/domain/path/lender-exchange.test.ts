import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { answerDueOn, putOffUntil, submissionsOf } from './index.ts';
import { endBecause, exampleActs, historyOf, type Line } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

const sentBy = (means: 'post' | 'email'): Line[1] => ({ ...exampleActs.submitted, means });
const asked: Line = [
  '2016-04-20',
  {
    kind: 'morePiecesAsked',
    pieces: ['bankStatements'],
    what: null,
    why: 'plus de trois mois',
    answerBy: civilDateOf('2016-05-20'),
  },
];
const received: Line = ['2016-04-30', exampleActs.piecesReceived];
const sentAgain: Line = ['2016-05-04', sentBy('email')];
const refused: Line = ['2016-06-01', exampleActs.refused];

/** Sent, acknowledged twice, asked for more, sent again, put off, refused and told; then reopened, sent and granted. */
const twoChances: readonly Line[] = [
  ...walkTo.dispatch,
  ['2016-04-03', sentBy('post')],
  ['2016-04-06', { kind: 'acknowledged', lenderReference: null }],
  ['2016-04-09', { kind: 'acknowledged', lenderReference: 'CMP-17' }],
  asked,
  received,
  sentAgain,
  ['2016-05-10', { kind: 'decisionPutOff', until: civilDateOf('2016-05-25') }],
  refused,
  ['2016-06-02', exampleActs.decisionTold],
  ['2016-06-20', exampleActs.reopened],
  ['2016-06-25', sentBy('post')],
  ['2016-07', { ...exampleActs.granted, amountCents: 100_000 }],
];

const silent = { acknowledged: null, asked: null, putOff: [], decision: null, told: null, despite: null };
const sending = { sentById: null, packId: null };

describe('what went to the lender and what came back', () => {
  it('is told sending by sending', () => {
    expect(submissionsOf(historyOf(twoChances))).toEqual([
      {
        ...silent,
        ...sending,
        number: 1,
        sequence: 7,
        sentOn: '2016-04-03',
        means: 'post',
        acknowledged: { on: '2016-04-06', lenderReference: 'CMP-17' },
        asked: {
          on: '2016-04-20',
          pieces: ['bankStatements'],
          what: null,
          why: 'plus de trois mois',
          answerBy: '2016-05-20',
        },
      },
      {
        ...silent,
        ...sending,
        number: 2,
        sequence: 12,
        sentOn: '2016-05-04',
        means: 'email',
        putOff: [{ on: '2016-05-10', until: '2016-05-25' }],
        decision: { kind: 'refused', on: '2016-06-01', mainReason: 'bankIncidents', otherReasons: [] },
        told: { on: '2016-06-02', medium: 'telephone' },
      },
      {
        ...silent,
        ...sending,
        number: 3,
        sequence: 17,
        sentOn: '2016-06-25',
        means: 'post',
        decision: { kind: 'granted', on: '2016-07', amountCents: 100_000, durationMonths: 24 },
      },
    ]);
  });

  it('is nothing before the first', () => {
    expect(submissionsOf(historyOf(walkTo.dispatch))).toEqual([]);
  });

  it('holds a decision of which the sending is not known, the first time and again', () => {
    const twice: readonly Line[] = [...walkTo.collection, refused, ['2016-07-01', exampleActs.reopened], refused];
    expect(submissionsOf(historyOf(twice))).toMatchObject([
      { number: 1, sequence: null, sentOn: null, decision: { kind: 'refused' } },
      { number: 2, sequence: null, sentOn: null, decision: { kind: 'refused' } },
    ]);
  });

  it('leaves out what was taken out', () => {
    const voided: Line = ['2016-04-04', { kind: 'voided', voidedSequence: 7, why: 'autre dossier' }];
    expect(submissionsOf(historyOf([...walkTo.lender, voided]))).toEqual([]);
  });
});

/** Written by hand: what followed a request of the lender, and whether it still waits for an answer. */
const waits: readonly (readonly [string, readonly Line[], string | null])[] = [
  ['nothing more', [], '2016-05-20'],
  ['the pieces came', [received], '2016-05-20'],
  ['the file is complete again', [received, ['2016-05-02', exampleActs.fileCompleted]], '2016-05-20'],
  ['the file was sent again', [received, sentAgain], null],
  ['the lender decided without', [refused], null],
  ['the lender decided without, and the dossier was reopened', [refused, ['2016-06-20', exampleActs.reopened]], null],
  [
    'the person withdrew',
    [['2016-05-01', { kind: 'closed', end: endBecause('leftByPerson', 'withdrew'), learnt: null }]],
    null,
  ],
];

describe('the day by which the lender wants an answer', () => {
  it.each(waits)('when %s', (_, lines, day) => {
    expect(answerDueOn(historyOf([...walkTo.lender, asked, ...lines]))).toBe(day);
  });

  it('is none before it asked for anything', () => {
    expect(answerDueOn(historyOf(walkTo.dispatch))).toBeNull();
    expect(answerDueOn([])).toBeNull();
  });
});

describe('the day of a decision that is put off', () => {
  const putOffTo = (until: string | null): Line => [
    '2016-05-10',
    { kind: 'decisionPutOff', until: until === null ? null : civilDateOf(until) },
  ];
  const sent: readonly Line[] = [...walkTo.dispatch, ['2016-04-03', exampleActs.submitted]];

  it.for<[string, readonly Line[], string | null]>([
    ['is the one that was said', [...sent, putOffTo('2016-05-25')], '2016-05-25'],
    ['is the last one said', [...sent, putOffTo('2016-05-25'), putOffTo('2016-06-30')], '2016-06-30'],
    ['is not known when the lender did not say', [...sent, putOffTo('2016-05-25'), putOffTo(null)], null],
    ['is not waited for before', sent, null],
    ['is not waited for after the decision', [...sent, putOffTo('2016-05-25'), refused], null],
  ])('%s', ([, lines, until]) => {
    expect(putOffUntil(historyOf(lines))).toBe(until);
  });
});
