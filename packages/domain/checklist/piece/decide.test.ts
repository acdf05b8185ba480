import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../../access/index.ts';
import { civilDateOf } from '../../calendar/index.ts';
import { decidePiece, decidePieceVoiding, pieceOffers, pieceStates, stepPiece, untouchedPiece } from '../index.ts';
import { asAgent, exampleMoves, pieceHistoryOf, pieceOf, walkToState } from '../testing/histories.ts';
import { moveTable, states } from '../testing/move-table.ts';

const happenedOn = civilDateOf('2017-12-01');
const isAllowed = (cell: string) => cell !== '-';

it('the table holds every state', () => {
  expect(pieceStates).toEqual(states);
});

describe.each(states)('a piece that is %s', (state) => {
  const piece = pieceOf(walkToState[state]);

  it('stands where its name says', () => {
    expect(piece.state).toBe(state);
  });

  it.each(moveTable.rows)('answers %s as the table says', (move) => {
    const to = moveTable.cell(move, state);
    const decision = decidePiece(piece, exampleMoves[move], happenedOn, asAgent);
    expect(decision).toEqual(
      isAllowed(to)
        ? { isAccepted: true }
        : { isAccepted: false, refusals: [{ code: 'notFromThisState', move, state }] },
    );
    if (isAllowed(to)) expect(stepPiece(piece, { event: exampleMoves[move], happenedOn }).state).toBe(to);
  });

  it('offers exactly what it would accept', () => {
    const offered = pieceOffers(piece, asAgent).filter(({ refusals }) => refusals.length === 0);
    const accepted = moveTable.rows.filter((move) => isAllowed(moveTable.cell(move, state)));
    expect(offered.map(({ move }) => move).sort()).toEqual([...accepted].sort());
  });
});

describe('who may record', () => {
  const recordedBy = (held: readonly Role[]) =>
    decidePiece(untouchedPiece, exampleMoves.asked, happenedOn, { ...asAgent, roles: held });
  const others = roles.filter((role) => role !== 'agent');

  it('is an agent, also one who is head', () => {
    expect(recordedBy(['agent'])).toEqual({ isAccepted: true });
    expect(recordedBy(['head', 'agent'])).toEqual({ isAccepted: true });
  });

  it.each([...others.map((role) => [role]), others, []])('is not %s', (...held) => {
    const refused = { isAccepted: false, refusals: [{ code: 'notYourRole', roles: ['agent'] }] };
    expect(recordedBy(held)).toEqual(refused);
    expect(decidePieceVoiding(pieceHistoryOf(walkToState.asked), 1, { roles: held })).toEqual(refused);
    expect(pieceOffers(untouchedPiece, { ...asAgent, roles: held }).every(({ refusals }) => refusals.length > 0)).toBe(
      true,
    );
  });
});

describe('what a piece remembers', () => {
  it('is when it was first asked, and how often it was asked and refused', () => {
    const piece = pieceOf([
      ...walkToState.refused,
      ['2017-06-13', exampleMoves.asked],
      ['2017-06-20', exampleMoves.received],
      ['2017-06-21', { kind: 'refused', reason: 'other', text: 'page deux absente' }],
    ]);
    expect(piece).toEqual({
      state: 'refused',
      because: { reason: 'other', text: 'page deux absente' },
      since: '2017-06-21',
      firstAskedOn: '2017-06-02',
      timesAsked: 2,
      timesRefused: 2,
    });
  });

  it('is the paper, until another comes or it is asked again', () => {
    const paper = { copies: 1, issuedOn: '2017-06-01', lastValidOn: null };
    expect(pieceOf(walkToState.expired)).toMatchObject({ state: 'expired', paper });
    expect(pieceOf([...walkToState.expired, ['2017-09-02', exampleMoves.asked]])).not.toHaveProperty('paper');
  });

  it('is nothing before anything happened', () => {
    expect(pieceOf([])).toBe(untouchedPiece);
  });
});
