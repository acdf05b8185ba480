import type { RegisterRowCounts, RegisterRowOutcome } from '@parcours/contracts';
import { inSlices } from '../slices.ts';
import { createKnownRequests, type KnownRequests } from './known-requests.ts';
import type { ReadRow, RowReading } from './read-rows.ts';

/** A row and what becomes of it. */
export type JudgedRow = ReadRow & { readonly outcome: RegisterRowOutcome };

/** Says what becomes of each row, beside what was imported before and the rows above it. */
export const judgeRows = async (
  rows: readonly ReadRow[],
  imported: KnownRequests<string>,
): Promise<readonly JudgedRow[]> => {
  const above = createKnownRequests<number>();
  const judged: JudgedRow[] = [];
  for await (const slice of inSlices(rows, rowsAtATime)) {
    for (const { row, reading } of slice) {
      const outcome = judge(reading, imported, above);
      if (reading.kind === 'request' && outcome.kind !== 'typedTwice') above.add(reading.identity, row.lineNumber);
      judged.push({ row, reading, outcome });
    }
  }
  return judged;
};

const rowsAtATime = 2000;

const judge = (
  reading: RowReading,
  imported: KnownRequests<string>,
  above: KnownRequests<number>,
): RegisterRowOutcome => {
  if (reading.kind !== 'request') return reading;
  const sameAsLine = above.findSame(reading.identity);
  if (sameAsLine !== null) return { kind: 'typedTwice', sameAsLine };
  const same = imported.findSame(reading.identity);
  if (same !== null) return { kind: 'alreadyThere', reference: same };
  const reference = imported.findTwin(reading.identity);
  if (reference !== null) return { kind: 'differs', from: { kind: 'dossier', reference } };
  const line = above.findTwin(reading.identity);
  return line === null ? { kind: 'new' } : { kind: 'differs', from: { kind: 'line', line } };
};

export const countOutcomes = (rows: readonly JudgedRow[]): RegisterRowCounts => {
  const counts = { new: 0, alreadyThere: 0, typedTwice: 0, differs: 0, refused: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome.kind] += 1;
  return counts;
};
