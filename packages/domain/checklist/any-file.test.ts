import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf } from '../calendar/index.ts';
import {
  completeness,
  defaultCatalogue,
  lastGoodDay,
  needsOf,
  type Piece,
  type PieceDefinition,
  type Pieces,
  pieceCodes,
} from './index.ts';
import { pieceOf, verifiedWith, walkToState } from './testing/histories.ts';
import { states } from './testing/move-table.ts';
import { people } from './testing/situations.ts';

const anyPiece: fc.Arbitrary<Piece> = fc.oneof(
  fc.constantFrom(...states).map((state) => pieceOf(walkToState[state])),
  fc.integer({ min: 1, max: 4 }).map((copies) => verifiedWith({ copies })),
);
const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(civilDateOf('2017-06-12'), days));

/** Every copy there, and good on every day tried here. */
const goodPiece = verifiedWith({ copies: 3, issuedOn: civilDateOf('2018-07-15') }, civilDateOf('2018-07-15'));
const everythingGood: Pieces = new Map(defaultCatalogue.pieces.map(({ code }) => [code, goodPiece]));
const anyChanges = (maxLength: number) =>
  fc.array(fc.tuple(fc.constantFrom(...pieceCodes), anyPiece), { maxLength, size: 'max' });

/** Files nearly complete, and files nearly empty. */
const anyFile = fc.record({
  needs: fc.constantFrom(...Object.values(people)).map((situation) => needsOf(situation, defaultCatalogue)),
  pieces: fc.oneof(
    anyChanges(4).map((changes): Pieces => new Map([...everythingGood, ...changes])),
    anyChanges(40).map((changes): Pieces => new Map(changes)),
  ),
  plannedOn: anyDay,
});
type AnyFile = typeof anyFile extends fc.Arbitrary<infer File> ? File : never;

const isGood = (definition: PieceDefinition, piece: Piece | undefined, on: string): boolean => {
  if (piece?.state !== 'verified') return false;
  const lastGoodOn = lastGoodDay(piece.paper, definition);
  return piece.paper.copies >= definition.copies && (lastGoodOn === null || lastGoodOn >= on);
};

const always = (sentence: string, holds: (file: AnyFile) => void) =>
  it(sentence, () => fc.assert(fc.property(anyFile, holds), { numRuns: 500 }));

describe('any file', () => {
  always('is complete exactly when nothing lacks', ({ needs, pieces, plannedOn }) => {
    const { gaps, isComplete } = completeness(needs, pieces, plannedOn);
    expect(isComplete).toBe(gaps.length === 0);
  });

  always('lacks a need exactly when no way to meet it stands', ({ needs, pieces, plannedOn }) => {
    const lacking = completeness(needs, pieces, plannedOn).gaps.map(({ need }) => need);
    const isAside = ({ code }: PieceDefinition) => pieces.get(code)?.state === 'notApplicable';
    for (const { code, applies, ways } of needs) {
      const stands = ways.some(
        (way) =>
          way.some((piece) => isGood(piece, pieces.get(piece.code), plannedOn)) &&
          way.every((piece) => isAside(piece) || isGood(piece, pieces.get(piece.code), plannedOn)),
      );
      const isDispensed = ways.flat().every(isAside);
      expect(lacking.includes(code)).toBe(applies === 'unknown' || (applies === 'yes' && !stands && !isDispensed));
    }
  });

  always('names pieces that lack something, each way at least one', ({ needs, pieces, plannedOn }) => {
    for (const gap of completeness(needs, pieces, plannedOn).gaps) {
      if (gap.code === 'unknownApplicability') continue;
      expect(gap.ways.length).toBeGreaterThan(0);
      for (const way of gap.ways) expect(way.length).toBeGreaterThan(0);
    }
  });

  it('never lacks more once a piece is verified', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...pieceCodes), (file, code) => {
        const { needs, pieces, plannedOn } = file;
        const before = completeness(needs, pieces, plannedOn).gaps.map(({ need }) => need);
        const after = completeness(needs, new Map([...pieces, [code, goodPiece]]), plannedOn).gaps;
        expect(before).toEqual(expect.arrayContaining(after.map(({ need }) => need)));
      }),
      { numRuns: 500 },
    );
  });

  always('that is complete is complete on every earlier day', ({ needs, pieces, plannedOn }) => {
    if (!completeness(needs, pieces, plannedOn).isComplete) return;
    expect(completeness(needs, pieces, addDays(plannedOn, -30)).isComplete).toBe(true);
  });

  it('is tried complete and incomplete', () => {
    const shares = fc
      .sample(anyFile, { numRuns: 2_000, seed: 1 })
      .map(({ needs, pieces, plannedOn }) => completeness(needs, pieces, plannedOn));
    expect(shares.filter(({ isComplete }) => isComplete).length).toBeGreaterThan(20);
    expect(shares.filter(({ turn }) => turn === 'person').length).toBeGreaterThan(20);
  });
});
