import { describe, expect, it } from 'vitest';
import { civilDateOf, partialDateOf } from '../calendar/index.ts';
import { type Act, decide, step } from './index.ts';
import { asAgent, exampleActs, type Line, positionOf } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

const on = partialDateOf('2017-07-15');
const granted: Line = ['2016-05-02', { ...exampleActs.granted, isToTell: true }];
const refused: Line = ['2016-05-02', { ...exampleActs.refused, isToTell: true }];
const told: Line = ['2016-05-03', exampleActs.decisionTold];
const paidOut: Line = ['2016-05-20', exampleActs.paidOut];
const reopened: Line = ['2016-06-01', exampleActs.reopened];
const sentAgain: Line = ['2016-06-02', exampleActs.submitted];

/** Written by hand: what was recorded once the file was with the lender, and whether telling the decision is asked for. */
const truth: readonly (readonly [string, readonly Line[], boolean])[] = [
  ['nothing', [], false],
  ['granted', [granted], true],
  ['granted and known already', [['2016-05-02', exampleActs.granted]], false],
  ['granted and told', [granted, told], false],
  ['granted and paid out', [granted, paidOut], true],
  ['refused', [refused], true],
  ['refused and known already', [['2016-05-02', exampleActs.refused]], false],
  ['refused and told', [refused, told], false],
  ['refused and reopened', [refused, reopened], false],
  ['refused, told and sent again', [refused, told, reopened, sentAgain], false],
  [
    'refused twice',
    [refused, told, reopened, sentAgain, ['2016-07-01', { ...exampleActs.refused, isToTell: true }]],
    true,
  ],
];

describe.each(truth)('a dossier at the lender, then %s', (_, lines, isToTell) => {
  const position = positionOf([...walkTo.lender, ...lines]);

  it('says whether the person is still to hear of the decision', () => {
    expect(position.isDecisionToTell).toBe(isToTell);
  });

  it('takes the news exactly then, and stays where it stands', () => {
    const decision = decide(position, exampleActs.decisionTold, on, asAgent);
    expect(decision.isAccepted).toBe(isToTell);
    if (!isToTell) return;
    const after = step(position, { event: exampleActs.decisionTold, happenedOn: on });
    expect(after).toEqual({ ...position, isDecisionToTell: false, latest: { on, kind: 'decisionTold' } });
  });
});

const putOffTo = (until: string): Act => ({ kind: 'decisionPutOff', until: civilDateOf(until) });

describe('what the lender says', () => {
  const answer = (act: Act) => {
    const decision = decide(positionOf(walkTo.lender), act, on, asAgent);
    return decision.isAccepted ? [] : decision.refusals.map(({ code }) => code);
  };
  const asked = exampleActs.morePiecesAsked;

  it.each<[string, Act, readonly string[]]>([
    ['pieces without words', { ...asked, pieces: ['bankStatements'], what: null }, []],
    ['words without pieces', asked, []],
    ['neither', { ...asked, what: null }, ['nothingAsked']],
    ['blank words', { ...asked, what: '  ' }, ['nothingAsked']],
    ['an answer for the same day', { ...asked, answerBy: civilDateOf('2017-07-15') }, []],
    ['an answer for the day before', { ...asked, answerBy: civilDateOf('2017-07-14') }, ['namedDayAlreadyPast']],
    ['a decision put off to a day to come', putOffTo('2017-09-01'), []],
    ['a decision put off to a day gone by', putOffTo('2017-07-01'), ['namedDayAlreadyPast']],
    ['a receipt without a reference', { kind: 'acknowledged', lenderReference: null }, []],
  ])('is answered as written here: %s', (_, act, codes) => {
    expect(answer(act)).toEqual(codes);
  });
});
