import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decidePiece,
  decidePieceVoiding,
  foldPiece,
  type PieceEntry,
  pieceMoveKinds,
  standingPieceEntries,
  stepPiece,
  untouchedPiece,
} from '../index.ts';
import { moveTable, states } from '../testing/move-table.ts';
import { circumstances, type Walk, walks } from '../testing/walks.ts';

const always = (sentence: string, holds: (walk: Walk) => void) =>
  it(sentence, () => fc.assert(fc.property(walks, holds), { numRuns: 500 }));

const without = (history: readonly PieceEntry[], voidedSequence: number): readonly PieceEntry[] => [
  ...history,
  {
    sequence: history.length + 1,
    happenedOn: circumstances.today,
    event: { kind: 'voided', voidedSequence, why: 'erreur' },
  },
];

describe('the walks that these properties are tried on', () => {
  const tries = fc.sample(walks, { numRuns: 2_000, seed: 1 }).flatMap((walk) => walk.tries);

  it('are mostly accepted, and sometimes not', () => {
    const share = tries.filter(({ isAccepted }) => isAccepted).length / tries.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
  });

  it('record every move from every state where the table allows it', () => {
    const seen = new Set(
      tries.flatMap(({ before, entry: { event }, isAccepted }) =>
        isAccepted && event.kind !== 'voided' ? [`${event.kind} from ${foldPiece(before).state}`] : [],
      ),
    );
    const allowed = states.flatMap((state) =>
      pieceMoveKinds.filter((kind) => moveTable.cell(kind, state) !== '-').map((kind) => `${kind} from ${state}`),
    );
    expect([...seen].sort()).toEqual(allowed.sort());
  });
});

describe('any series of accepted moves', () => {
  always('stays in the table', ({ tries }) => {
    for (const { before, entry, isAccepted } of tries) {
      if (!isAccepted || entry.event.kind === 'voided') continue;
      const piece = foldPiece(before);
      expect(foldPiece([...before, entry]).state).toBe(moveTable.cell(entry.event.kind, piece.state));
    }
  });

  always('never goes back in time', ({ history }) => {
    const days = standingPieceEntries(history).map(({ happenedOn }) => happenedOn);
    expect(days).toEqual([...days].sort());
  });

  always('folds as it does step by step', ({ history }) => {
    let piece = untouchedPiece;
    for (const entry of standingPieceEntries(history)) piece = stepPiece(piece, entry);
    expect(foldPiece(history)).toEqual(piece);
  });

  always('counts what was asked and refused', ({ history }) => {
    const happened = (kind: string) => standingPieceEntries(history).filter(({ event }) => event.kind === kind);
    expect(foldPiece(history)).toMatchObject({
      firstAskedOn: happened('asked')[0]?.happenedOn ?? null,
      timesAsked: happened('asked').length,
      timesRefused: happened('refused').length,
    });
  });
});

describe('taking an event out', () => {
  const hasItsPlace = (history: readonly PieceEntry[]): boolean => {
    const remaining = standingPieceEntries(history);
    return remaining.every(({ event, happenedOn }, index) => {
      const decision = decidePiece(foldPiece(remaining.slice(0, index)), event, happenedOn, circumstances);
      // What the catalogue expects was settled when it was recorded.
      return decision.isAccepted || decision.refusals.every(({ code }) => settledThen.has(code));
    });
  };
  const settledThen = new Set<string>(['copiesMissing', 'dateOnPaperMissing', 'stillGood']);

  always('the last one gives back the piece before', ({ tries }) => {
    for (const { before, entry, isAccepted } of tries) {
      if (!isAccepted || entry.event.kind === 'voided') continue;
      const after = [...before, entry];
      expect(decidePieceVoiding(after, entry.sequence, circumstances)).toEqual({ isAccepted: true });
      expect(foldPiece(without(after, entry.sequence))).toEqual(foldPiece(before));
    }
  });

  always('is accepted exactly when what remains has its place', ({ history }) => {
    for (const { sequence } of standingPieceEntries(history)) {
      expect(decidePieceVoiding(history, sequence, circumstances).isAccepted).toBe(
        hasItsPlace(without(history, sequence)),
      );
    }
  });
});
