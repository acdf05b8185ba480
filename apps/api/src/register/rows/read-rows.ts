import type { CivilDate } from '@parcours/domain/calendar';
import { type RowOutcome, readRow } from '@parcours/domain/register';
import type { Register } from '../register-file.ts';
import { inSlices } from '../slices.ts';
import type { Table } from '../table/table.ts';
import { identityOfEntry, type RequestIdentity } from './request.ts';

type TableRow = Table['rows'][number];

/** What a row says, in little: a hundred thousand of them are held at once, and a valid one is read again to be written. */
export type RowReading =
  | { readonly kind: 'request'; readonly identity: RequestIdentity }
  | Exclude<RowOutcome, { readonly kind: 'valid' }>;

export type ReadRow = { readonly row: TableRow; readonly reading: RowReading };

const rowsAtATime = 200;

/** Understands every row of a register. @param today the day it is in France */
export const readRows = async (register: Register, today: CivilDate): Promise<readonly ReadRow[]> => {
  const { table, layout } = register;
  const rows: ReadRow[] = [];
  for await (const slice of inSlices(table.rows, rowsAtATime)) {
    for (const row of slice) {
      const outcome = readRow(row.cells, layout, today);
      rows.push({
        row,
        reading:
          outcome.kind === 'valid'
            ? { kind: 'request', identity: identityOfEntry(outcome.entry, outcome.canonical) }
            : outcome,
      });
    }
  }
  return rows;
};
