import { describe, expect, it } from 'vitest';
import { lenderAnswersOf } from './index.ts';
import { exampleActs, historyOf, type Line } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

const twoSendings: readonly Line[] = [
  ...walkTo.dispatch,
  ['2016-04-03', exampleActs.submitted],
  ['2016-04-06', exampleActs.acknowledged],
  ['2016-04-20', exampleActs.morePiecesAsked],
  ['2016-04-30', exampleActs.piecesReceived],
  ['2016-05-04', exampleActs.submitted],
  ['2016-05-10', exampleActs.decisionPutOff],
  ['2016-06-01', exampleActs.refused],
  ['2016-06-02', exampleActs.decisionTold],
];

describe('what the lender said', () => {
  it('is told with the sending that it answers', () => {
    expect(lenderAnswersOf(historyOf(twoSendings)).map(({ kind, submission }) => [kind, submission])).toEqual([
      ['acknowledged', 1],
      ['morePiecesAsked', 1],
      ['decisionPutOff', 2],
      ['refused', 2],
    ]);
  });

  it('is of the first sending when nobody noted any', () => {
    const [granted] = lenderAnswersOf(historyOf([...walkTo.dispatch, ['2016-06', exampleActs.granted]]));
    expect(granted).toMatchObject({ kind: 'granted', happenedOn: '2016-06', submission: 1 });
  });

  it('stays, of no sending, once its line is voided', () => {
    const history = historyOf(twoSendings);
    const sequence = history.find(({ event }) => event.kind === 'refused')?.sequence ?? 0;
    const voiding = { kind: 'voided', voidedSequence: sequence, why: 'erreur' } as const;
    const voided = [...history, { sequence: history.length + 1, happenedOn: null, event: voiding }];
    expect(lenderAnswersOf(voided).at(-1)).toMatchObject({ sequence, kind: 'refused', submission: null });
  });
});
