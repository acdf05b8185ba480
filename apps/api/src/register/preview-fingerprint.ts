import { createHash } from 'node:crypto';
import type { Register } from './register-file.ts';
import type { JudgedRow } from './rows/judge-rows.ts';

/**
 * Ties a confirmation to the preview that was seen: the same file, sheet, columns and list of reasons, and the same thing becomes of
 * every row. Had anybody imported some of them in between, it would differ.
 */
export const previewFingerprint = (
  { digest, table, mapping, reasons }: Register,
  rows: readonly Pick<JudgedRow, 'row' | 'outcome'>[],
): string => {
  const hash = createHash('sha256').update(JSON.stringify([digest, table.sheet?.name, mapping, reasons]));
  for (const { row, outcome } of rows) hash.update(`${row.lineNumber} ${outcome.kind}\n`);
  return hash.digest('hex');
};
