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

/** Why a file cannot be read as a register. Sizes in bytes, cells named as spreadsheets do (`B12`). */
export type TableFailure =
  | { readonly code: 'empty' }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly mostBytes: number }
  /** `type` is what the bytes say it is (`pdf`, `docx`, `png`…), `unknown` when they say nothing. */
  | { readonly code: 'wrongType'; readonly type: string }
  | { readonly code: 'oldExcel' }
  | { readonly code: 'passwordProtected' }
  /** Small once compressed, it would fill the memory. */
  | { readonly code: 'expandsTooMuch'; readonly mostBytes: number }
  | { readonly code: 'damaged' }
  /** A quotation mark opens a cell in this row and nothing closes it. */
  | { readonly code: 'quoteNotClosed'; readonly lineNumber: number }
  /** `cells` names the first of them, `count` says how many there are. */
  | { readonly code: 'formulas'; readonly sheet: string; readonly cells: readonly string[]; readonly count: number }
  | { readonly code: 'tooManyColumns'; readonly columns: number; readonly most: number }
  | { readonly code: 'tooManyRows'; readonly most: number }
  | { readonly code: 'cellTooLong'; readonly lineNumber: number; readonly mostCharacters: number }
  | { readonly code: 'noHeader' }
  | { readonly code: 'noRows' };

export const limits = {
  mostBytes: 20_000_000,
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
