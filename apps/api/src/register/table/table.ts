import { largestRegisterBytes, type RegisterFileProblem } from '@parcours/contracts';
import type { Cell } from '@parcours/domain/register';

/** One line under the headers. `lineNumber` counts from 1 at the top of the file, as a spreadsheet numbers its rows. */
type TableRow = { readonly lineNumber: number; readonly cells: readonly Cell[] };

/** A register as a table, before anything is understood. Cells of a row are in the order of the headers. */
export type Table = {
  /** As typed; empty text over a column without a heading. */
  readonly headers: readonly string[];
  /** Down to the last row that is not empty. */
  readonly rows: readonly TableRow[];
  /** Which sheet of a workbook was read, and the others it has; null for a CSV. */
  readonly sheet: { readonly name: string; readonly others: readonly string[] } | null;
};

/** Why a file is no table, in the words of the contract. */
export type TableFailure = Exclude<RegisterFileProblem, { readonly code: 'mappingRefused' }>;

export const limits = {
  mostBytes: largestRegisterBytes,
  /** Of all that is taken out of a workbook, uncompressed. A hundred thousand full rows need half of it. */
  mostExpandedBytes: 100_000_000,
  mostRows: 100_000,
  /** Titles above the headers, and the headers. */
  mostLinesBesideRows: 50,
  mostColumns: 200,
  /** The most that a spreadsheet itself allows. */
  mostCellCharacters: 32_767,
} as const;

/** Ends the reading of a file. The message is the code: nothing of the file reaches a log. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly failure: TableFailure;

  constructor(failure: TableFailure) {
    super(failure.code);
    this.failure = failure;
  }
}
