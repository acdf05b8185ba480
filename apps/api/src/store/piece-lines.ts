import type { PieceLine } from '@parcours/contracts';
import type { RecordedPieceEntry } from './piece-history.ts';

/** Lines of the histories of pieces as they are shown. */
export const pieceLinesOf = (entries: readonly RecordedPieceEntry[]): PieceLine[] =>
  entries.map(({ piece, sequence, happenedOn, recordedAt, recordedBy, event }) => ({
    piece,
    sequence,
    happenedOn,
    recordedAt: recordedAt.toISOString(),
    recordedBy,
    event,
    voidedBy:
      entries.find(
        (other) => other.piece === piece && other.event.kind === 'voided' && other.event.voidedSequence === sequence,
      )?.sequence ?? null,
  }));
