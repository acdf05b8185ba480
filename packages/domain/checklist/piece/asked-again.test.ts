import { describe, expect, it } from 'vitest';
import { partialDateOf } from '../../calendar/index.ts';
import { askedAgain, decidePiece, type PieceState, stepPiece, untouchedPiece } from '../index.ts';
import { asAgent, pieceOf, walkToState } from '../testing/histories.ts';
import { states } from '../testing/move-table.ts';

/** Written by hand: what opens a piece again when the lender asks for it, by where it stands. */
const truth: Readonly<Record<PieceState, readonly string[] | null>> = {
  toAsk: ['asked'],
  asked: ['asked'],
  received: null,
  verified: ['asked'],
  refused: ['asked'],
  expired: ['asked'],
  notApplicable: ['takenUpAgain', 'asked'],
  cannotBeGiven: ['asked'],
};
const on = partialDateOf('2017-12-01');

describe.each(states)('a piece that is %s', (state) => {
  const piece = pieceOf(walkToState[state]);
  const reopening = askedAgain(piece, on, 'illisible au CMP');

  it('is opened as the table says', () => {
    expect(reopening?.moves.map(({ kind }) => kind) ?? null).toEqual(truth[state]);
  });

  it('is then asked, with the reason of the lender, and each move has its place', () => {
    let opened = piece;
    for (const move of reopening?.moves ?? []) {
      expect(decidePiece(opened, move, reopening?.happenedOn ?? fail(), asAgent)).toEqual({ isAccepted: true });
      opened = stepPiece(opened, { event: move, happenedOn: reopening?.happenedOn ?? fail() });
    }
    expect(opened).toMatchObject(
      truth[state] === null ? { state } : { state: 'asked', lenderWhy: 'illisible au CMP', since: '2017-12-01' },
    );
  });
});

const fail = (): never => {
  throw new Error('nothing opens it again');
};

describe('the day on which a piece is asked again', () => {
  const verified = pieceOf(walkToState.verified);
  const { since } = verified;

  it('is no earlier than what happened to it, when only the month is known', () => {
    const month = partialDateOf(since?.slice(0, 7) ?? '');
    expect(askedAgain(verified, month, null)?.happenedOn).toBe(since);
  });

  it('is none when it came after the lender asked', () => {
    expect(askedAgain(verified, partialDateOf('2015'), null)).toBeNull();
  });

  it('is the first day that it can have been, for a piece to which nothing happened', () => {
    expect(askedAgain(untouchedPiece, partialDateOf('2017-11'), null)?.happenedOn).toBe('2017-11-01');
  });
});
