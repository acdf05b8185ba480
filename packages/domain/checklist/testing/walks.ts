import fc from 'fast-check';
import { addDays, civilDateOf } from '../../calendar/index.ts';
import {
  decidePiece,
  decidePieceVoiding,
  foldPiece,
  type Piece,
  type PieceCircumstances,
  type PieceEntry,
  type PieceMove,
  pieceMoveKinds,
} from '../index.ts';
import { exampleMoves, paperOf } from './histories.ts';
import { moveTable } from './move-table.ts';

type Attempt = {
  readonly daysLater: number;
  readonly voids: boolean;
  /** Tries a move that the state may not allow. */
  readonly isRash: boolean;
  readonly choice: number;
  readonly copies: number;
  /** Days between the date on the paper and its arrival; null when the paper bears none. */
  readonly ageDays: number | null;
};

type Tried = {
  readonly before: readonly PieceEntry[];
  readonly entry: PieceEntry;
  readonly isAccepted: boolean;
};
export type Walk = { readonly history: readonly PieceEntry[]; readonly tries: readonly Tried[] };

/** Two copies expected, good for less than a month. */
export const circumstances: PieceCircumstances = {
  roles: ['agent'],
  today: civilDateOf('2018-01-15'),
  definition: { copies: 2, validity: { count: 1, unit: 'months' } },
};
const start = civilDateOf('2016-03-01');

const attempts: fc.Arbitrary<Attempt> = fc.record({
  daysLater: fc.integer({ min: -2, max: 30 }),
  voids: fc.constantFrom(false, false, false, false, true),
  isRash: fc.constantFrom(false, false, false, true),
  choice: fc.nat({ max: 999 }),
  copies: fc.constantFrom(1, 2, 2, 2),
  ageDays: fc.constantFrom(null, 0, 5, 20, 40, -1),
});

/** Walks of up to 20 attempts; most are accepted. */
export const walks: fc.Arbitrary<Walk> = fc
  .array(attempts, { minLength: 1, maxLength: 20, size: 'max' })
  .map((list) => {
    let day = start;
    return list.reduce<Walk>(
      (walk, attempt) => {
        day = addDays(day, attempt.daysLater);
        return tryOn(walk, attempt, day);
      },
      { history: [], tries: [] },
    );
  });

const tryOn = ({ history, tries }: Walk, attempt: Attempt, happenedOn: typeof start): Walk => {
  const sequence = history.length + 1;
  const piece = foldPiece(history);
  const event = attempt.voids
    ? { kind: 'voided' as const, voidedSequence: 1 + (attempt.choice % sequence), why: 'erreur' }
    : moveOf(attempt, piece, happenedOn);
  const { isAccepted } =
    event.kind === 'voided'
      ? decidePieceVoiding(history, event.voidedSequence, circumstances)
      : decidePiece(piece, event, happenedOn, circumstances);
  const entry: PieceEntry = { sequence, happenedOn, event };
  return {
    history: isAccepted ? [...history, entry] : history,
    tries: [...tries, { before: history, entry, isAccepted }],
  };
};

const moveOf = ({ isRash, choice, copies, ageDays }: Attempt, piece: Piece, on: typeof start): PieceMove => {
  const possible = pieceMoveKinds.filter((kind) => isRash || moveTable.cell(kind, piece.state) !== '-');
  const kind = possible[choice % possible.length] ?? 'asked';
  const issuedOn = ageDays === null ? null : addDays(on, -ageDays);
  return kind === 'received' ? { kind, ...paperOf({ copies, issuedOn }) } : exampleMoves[kind];
};
