import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import {
  decidePiece,
  decidePieceVoiding,
  type Paper,
  type PieceCircumstances,
  type PieceDecision,
  type PieceMove,
  type PieceRefusalCode,
  type PieceState,
  pieceOffers,
} from '../index.ts';
import { asAgent, exampleMoves, paperOf, pieceHistoryOf, pieceOf, walkToState } from '../testing/histories.ts';

const expecting = (definition: Partial<PieceCircumstances['definition']>): PieceCircumstances => ({
  ...asAgent,
  definition: { ...asAgent.definition, ...definition },
});

const attempt = (
  state: PieceState,
  move: PieceMove,
  on = '2017-12-01',
  circumstances: PieceCircumstances = asAgent,
): PieceDecision => decidePiece(pieceOf(walkToState[state]), move, civilDateOf(on), circumstances);

const receive = (paper: Partial<Paper>, on?: string) => attempt('asked', { kind: 'received', ...paperOf(paper) }, on);

/** Says verified after this paper came. */
const verify = (paper: Partial<Paper>, circumstances: PieceCircumstances): PieceDecision =>
  decidePiece(
    pieceOf([['2017-06-10', { kind: 'received', ...paperOf(paper) }]]),
    exampleMoves.verified,
    civilDateOf('2017-06-11'),
    circumstances,
  );

const refusedWith = (...refusals: readonly object[]) => ({ isAccepted: false, refusals });

/** One case for each code: a code that nobody produces does not compile here. */
const cases = {
  notYourRole: [
    attempt('toAsk', exampleMoves.asked, '2017-12-01', { ...asAgent, roles: ['frontDesk'] }),
    { roles: ['agent'] },
  ],
  notFromThisState: [attempt('toAsk', exampleMoves.verified), { move: 'verified', state: 'toAsk' }],
  inTheFuture: [attempt('toAsk', exampleMoves.asked, '2018-01-16'), { happenedOn: '2018-01-16', today: '2018-01-15' }],
  beforeWhatItFollows: [
    attempt('received', exampleMoves.verified, '2017-06-09'),
    { happenedOn: '2017-06-09', earlierOn: '2017-06-10' },
  ],
  otherNeedsText: [attempt('received', { kind: 'refused', reason: 'other', text: ' ' }), {}],
  copiesNotCounted: [receive({ copies: 0 }), { copies: 0 }],
  issuedAfterReceived: [
    receive({ issuedOn: civilDateOf('2017-06-11') }, '2017-06-10'),
    { issuedOn: '2017-06-11', happenedOn: '2017-06-10' },
  ],
  endsBeforeIssued: [
    receive({ issuedOn: civilDateOf('2017-06-02'), lastValidOn: civilDateOf('2017-06-01') }),
    { lastValidOn: '2017-06-01', issuedOn: '2017-06-02' },
  ],
  copiesMissing: [verify({ copies: 2 }, expecting({ copies: 3 })), { copies: 2, expectedCopies: 3 }],
  dateOnPaperMissing: [verify({ issuedOn: null }, asAgent), {}],
  stillGood: [
    attempt('verified', exampleMoves.expired, '2017-08-31'),
    { lastGoodOn: '2017-08-31', happenedOn: '2017-08-31' },
  ],
  noSuchEvent: [decidePieceVoiding(pieceHistoryOf(walkToState.asked), 2, asAgent), { sequence: 2 }],
  alreadyVoided: [
    decidePieceVoiding(
      pieceHistoryOf([
        ...walkToState.asked,
        ['2017-06-03', { kind: 'voided', voidedSequence: 1, why: 'autre dossier' }],
      ]),
      1,
      asAgent,
    ),
    { sequence: 1 },
  ],
  laterEventNeedsIt: [
    decidePieceVoiding(pieceHistoryOf(walkToState.verified), 2, asAgent),
    { sequence: 3, kind: 'verified', happenedOn: '2017-06-12' },
  ],
} satisfies Record<PieceRefusalCode, readonly [PieceDecision, object]>;

describe('a refusal carries the facts that its sentence needs', () => {
  it.each(Object.entries(cases))('%s', (code, [decision, facts]) => {
    expect(decision).toEqual(refusedWith({ code, ...facts }));
  });
});

describe('a date', () => {
  it('is accepted today and on the day of what it follows', () => {
    expect(attempt('toAsk', exampleMoves.asked, '2018-01-15')).toEqual({ isAccepted: true });
    expect(attempt('received', exampleMoves.verified, '2017-06-10')).toEqual({ isAccepted: true });
  });

  it('on the paper may be the day it came, or missing', () => {
    expect(receive({ issuedOn: civilDateOf('2017-12-01') })).toEqual({ isAccepted: true });
    expect(receive({ issuedOn: null })).toEqual({ isAccepted: true });
  });

  it('on the paper may be missing for good when its age does not matter', () => {
    expect(verify({ issuedOn: null }, expecting({ validity: null }))).toEqual({ isAccepted: true });
  });
});

describe('verifying', () => {
  it.each([3, 4])('%i of three expected copies is accepted', (copies) => {
    expect(verify({ copies }, expecting({ copies: 3 }))).toEqual({ isAccepted: true });
  });

  it('is offered with what still speaks against it', () => {
    const offers = pieceOffers(pieceOf(walkToState.received), expecting({ copies: 3 }));
    expect(offers.find(({ move }) => move === 'verified')?.refusals).toEqual([
      { code: 'copiesMissing', copies: 1, expectedCopies: 3 },
    ]);
  });
});

describe('saying that a piece has expired', () => {
  it('is accepted from the day after its last good day', () => {
    expect(attempt('verified', exampleMoves.expired, '2017-09-01')).toEqual({ isAccepted: true });
  });

  it('is refused while nothing says how long it is good', () => {
    expect(attempt('verified', exampleMoves.expired, '2017-09-01', expecting({ validity: null }))).toEqual(
      refusedWith({ code: 'stillGood', lastGoodOn: null, happenedOn: '2017-09-01' }),
    );
  });
});

describe('the reason other', () => {
  it.each(['refused', 'setAside', 'foundImpossible'] as const)('demands a text of %s', (kind) => {
    const state = kind === 'refused' ? 'received' : 'asked';
    expect(attempt(state, { kind, reason: 'other', text: null })).toEqual(refusedWith({ code: 'otherNeedsText' }));
    expect(attempt(state, { kind, reason: 'other', text: 'dit au guichet' })).toEqual({ isAccepted: true });
  });
});

describe('several reasons at once', () => {
  it('are all given', () => {
    const decision = attempt('notApplicable', { kind: 'received', ...paperOf({ copies: 0 }) }, '2017-05-01', {
      ...asAgent,
      roles: ['head'],
    });
    expect(decision.isAccepted ? [] : decision.refusals.map(({ code }) => code)).toEqual([
      'notYourRole',
      'notFromThisState',
      'beforeWhatItFollows',
      'copiesNotCounted',
      'issuedAfterReceived',
    ]);
  });
});
