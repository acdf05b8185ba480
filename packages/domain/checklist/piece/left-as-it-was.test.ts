import { describe, expect, it } from 'vitest';
import type { PieceMove } from '../index.ts';
import { asAgent, exampleMoves, pieceHistoryOf, walkToState } from '../testing/histories.ts';
import { voidedToLeaveAsItWas } from './left-as-it-was.ts';

const lenderAsks: PieceMove = { kind: 'asked', lenderWhy: 'trop ancien' };

describe('a request of the lender that was typed by mistake', () => {
  it.for([
    { before: 'verified', added: [lenderAsks] },
    { before: 'notApplicable', added: [exampleMoves.takenUpAgain, lenderAsks] },
    { before: 'toAsk', added: [lenderAsks] },
  ] as const)('leaves a piece $before as it was', ({ before, added }) => {
    const walk = walkToState[before];
    const history = pieceHistoryOf([...walk, ...added.map((move) => ['2017-12-01', move] as const)]);
    const written = added.map((_, index) => walk.length + index + 1);
    expect(voidedToLeaveAsItWas(history, written, asAgent)).toEqual(written.toReversed());
  });

  it('keeps a piece on which something stands since', () => {
    const walk = walkToState.notApplicable;
    const lines = [...walk, ['2017-12-01', exampleMoves.takenUpAgain], ['2017-12-02', exampleMoves.received]] as const;
    expect(voidedToLeaveAsItWas(pieceHistoryOf(lines), [walk.length + 1], asAgent)).toEqual([]);
  });

  it('is undone by an agent alone', () => {
    expect(voidedToLeaveAsItWas(pieceHistoryOf([['2017-12-01', lenderAsks]]), [1], { roles: ['head'] })).toEqual([]);
  });
});
