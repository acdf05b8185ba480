/** A line of a table: as many cells as the table has columns. */
export type SheetRow = readonly string[];
/** Shares of the width of a page; together 1. */
export type SheetColumn = { readonly share: number; readonly isRight: boolean };

/** What a page of text is made of. */
export type SheetBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly SheetColumn[]; readonly rows: readonly SheetRow[] }
  /** Where the numbered contents of the whole file stand. */
  | { readonly kind: 'contents' };

export type Sheet = { readonly title: string; readonly blocks: readonly SheetBlock[] };

const facts: readonly SheetColumn[] = [
  { share: 0.36, isRight: false },
  { share: 0.64, isRight: false },
];
const amounts: readonly SheetColumn[] = [
  { share: 0.7, isRight: false },
  { share: 0.3, isRight: true },
];

/** What is known, one fact a line. */
export const factTable = (rows: readonly SheetRow[]): SheetBlock => ({ kind: 'table', columns: facts, rows });

/** Amounts, one a line, aligned on the right. */
export const amountTable = (rows: readonly SheetRow[]): SheetBlock => ({ kind: 'table', columns: amounts, rows });

export const heading = (text: string): SheetBlock => ({ kind: 'heading', text });
export const paragraph = (text: string): SheetBlock => ({ kind: 'paragraph', text });
