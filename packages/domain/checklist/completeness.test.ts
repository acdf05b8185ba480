import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { readTable } from '../path/testing/table.ts';
import {
  type Completeness,
  completeness,
  defaultCatalogue,
  needsOf,
  type Piece,
  type PieceDefinition,
  type PieceGapCode,
  turnOfPieceGap,
} from './index.ts';
import { exampleMoves, paperOf, pieceOf, verifiedWith, walkToState } from './testing/histories.ts';
import { states } from './testing/move-table.ts';
import { people } from './testing/situations.ts';

const plannedOn = civilDateOf('2017-08-01');
const proof: PieceDefinition = { code: 'proofOfAddress', copies: 1, validity: { count: 3, unit: 'months' } };
const always = { applies: 'yes', group: 'home' } as const;

/** What a file lacks that needs one proof of address. */
const withProof = (piece: Piece, definition: PieceDefinition = proof, on = plannedOn): Completeness =>
  completeness([{ ...always, code: 'proofOfAddress', ways: [[definition]] }], new Map([[proof.code, piece]]), on);

const onlyGap = ({ gaps }: Completeness) => {
  const [gap] = gaps;
  return gap?.code === 'unmet' ? gap.ways.flat() : gap;
};

/** Written by hand: what a single piece lacks in each state, and whose turn it is. */
const gapTable = readTable(
  states,
  ['gap', 'turn'],
  `
                gap           turn
toAsk           toAsk         town
asked           asked         person
received        toVerify      town
verified        -             town
refused         refused       town
expired         expired       town
notApplicable   -             town
cannotBeGiven   cannotBeGiven town
`,
);

describe.each(states)('a file whose only piece is %s', (state) => {
  const file = withProof(pieceOf(walkToState[state]));
  const gap = gapTable.cell(state, 'gap');

  it('lacks what the table says', () => {
    expect(onlyGap(file)).toEqual(gap === '-' ? undefined : [{ piece: 'proofOfAddress', code: gap }]);
    expect(file.isComplete).toBe(gap === '-');
  });

  it('is the turn that the table says', () => {
    expect(file.turn).toBe(gapTable.cell(state, 'turn'));
  });
});

describe('what a piece lacks', () => {
  const three = { ...proof, copies: 3 };
  const some = pieceOf([...walkToState.asked, ['2017-06-10', { kind: 'received', ...paperOf({ copies: 2 }) }]]);
  const undated = verifiedWith({ issuedOn: null });

  /** One case for each code: a code that nobody produces does not compile here. */
  const cases = {
    toAsk: [withProof(pieceOf([])), {}],
    asked: [withProof(pieceOf(walkToState.asked)), {}],
    copiesMissing: [withProof(some, three), { copies: 2, expectedCopies: 3 }],
    toVerify: [withProof(pieceOf(walkToState.received)), {}],
    refused: [withProof(pieceOf(walkToState.refused)), {}],
    expired: [withProof(pieceOf(walkToState.expired)), {}],
    expiresBefore: [
      withProof(pieceOf(walkToState.verified), proof, civilDateOf('2017-09-01')),
      { lastGoodOn: '2017-08-31', plannedOn: '2017-09-01' },
    ],
    moreCopiesExpected: [withProof(pieceOf(walkToState.verified), three), { copies: 1, expectedCopies: 3 }],
    dateOnPaperMissing: [withProof(undated), {}],
    cannotBeGiven: [withProof(pieceOf(walkToState.cannotBeGiven)), {}],
  } satisfies Record<PieceGapCode, readonly [Completeness, object]>;

  it.each(Object.entries(cases))('%s', (code, [file, facts]) => {
    expect(onlyGap(file)).toEqual([{ piece: 'proofOfAddress', code, ...facts }]);
  });

  it('is the person to close only when it was asked, or some copies have not come', () => {
    expect(turnOfPieceGap).toEqual({
      toAsk: 'town',
      asked: 'person',
      copiesMissing: 'person',
      toVerify: 'town',
      refused: 'town',
      expired: 'town',
      expiresBefore: 'town',
      moreCopiesExpected: 'town',
      dateOnPaperMissing: 'town',
      cannotBeGiven: 'town',
    });
  });
});

describe('a verified piece', () => {
  it.each([
    ['2017-08-31', true],
    ['2017-09-01', false],
  ])('issued on 1 June, for a submission on %s: complete %s', (day, isComplete) => {
    expect(withProof(pieceOf(walkToState.verified), proof, civilDateOf(day)).isComplete).toBe(isComplete);
  });

  it('with an end of its own counts until then', () => {
    const permit = verifiedWith({ lastValidOn: civilDateOf('2017-07-31') });
    expect(onlyGap(withProof(permit, { ...proof, validity: null }))).toEqual([
      { piece: 'proofOfAddress', code: 'expiresBefore', lastGoodOn: '2017-07-31', plannedOn },
    ]);
  });
});

describe('a file', () => {
  const needs = needsOf(people.hostedForeigner, defaultCatalogue);
  const everyPiece = needs.flatMap(({ ways }) => ways.flat());
  const allVerified = new Map<string, Piece>(everyPiece.map(({ code, copies }) => [code, verifiedWith({ copies })]));

  it('lists what lacks in the order of the catalogue', () => {
    expect(completeness(needs, new Map(), plannedOn).gaps.map(({ need }) => need)).toEqual([
      'identity',
      'residencePermit',
      'proofOfAddress',
      'housing',
      'franceTravailNotice',
      'franceTravailPayments',
      'taxNotice',
      'bankStatements',
      'bankDetails',
      'supplierBankDetails',
      'telephoneBill',
      'quote',
      'letterOfMotivation',
    ]);
  });

  it('is complete when every piece that applies is verified, and then the town can send it', () => {
    expect(completeness(needs, allVerified, plannedOn)).toEqual({ gaps: [], isComplete: true, turn: 'town' });
  });

  it('waits for the person when all that is left was asked', () => {
    const pieces = new Map([...allVerified, ['quote', pieceOf(walkToState.asked)]]);
    expect(completeness(needs, pieces, plannedOn)).toMatchObject({ isComplete: false, turn: 'person' });
  });

  it('is the turn of the town as soon as one piece came, even if another is still awaited', () => {
    const pieces = new Map([
      ...allVerified,
      ['quote', pieceOf(walkToState.asked)],
      ['taxNotice', pieceOf([['2017-06-10', exampleMoves.received]])],
    ]);
    expect(completeness(needs, pieces, plannedOn).turn).toBe('town');
  });

  it('is never complete while a fact is missing', () => {
    const unsure = needsOf({ ...people.hostedForeigner, hasRunningLoans: null }, defaultCatalogue);
    expect(completeness(unsure, allVerified, plannedOn)).toEqual({
      gaps: [
        {
          need: 'loanStatements',
          group: 'charges',
          turn: 'town',
          code: 'unknownApplicability',
          missingFacts: ['hasRunningLoans'],
        },
      ],
      isComplete: false,
      turn: 'town',
    });
  });
});
