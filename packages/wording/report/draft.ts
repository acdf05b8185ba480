import type { Sum } from '@parcours/domain/statistics';
import type { FiguredSentence } from '../figured.ts';
import type { Meaning } from '../sections/definitions.ts';

/** What a cell of the report shows, once its counts may be published. Counts are named, so that one total is one count. */
export type DraftCell =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'count'; readonly count: string }
  /** So many of so many. */
  | { readonly kind: 'rate'; readonly count: string; readonly of: string }
  /** A figure made from so many dossiers, without a count of its own. */
  | { readonly kind: 'made'; readonly words: string; readonly from: string };

export type DraftTable = {
  readonly title: string;
  /** What the rows of which no count is published become together; null: each keeps its row. */
  readonly others: string | null;
  /** The first names the row. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
  /** What to draw of each row: a count, as a part of the greatest. */
  readonly drawn: { readonly title: string; readonly counts: readonly string[] } | null;
};

/** One section of the yearly report before anything is masked. */
export type DraftSection = {
  readonly title: string;
  /** A sentence is only said when every count in it may be. */
  readonly sentences: readonly { readonly sentence: FiguredSentence | null; readonly counts: readonly string[] }[];
  readonly tables: readonly DraftTable[];
  readonly definitions: readonly Meaning[];
  /** Of all counts that any section shows, those that this one adds. */
  readonly counts: readonly (readonly [name: string, count: number])[];
  readonly sums: readonly Sum[];
};

export const words = (text: string): DraftCell => ({ kind: 'words', words: text });
export const count = (name: string): DraftCell => ({ kind: 'count', count: name });
export const rate = (name: string, of: string): DraftCell => ({ kind: 'rate', count: name, of });
export const made = (text: string, from: string): DraftCell => ({ kind: 'made', words: text, from });

/** All first contacts: what shares are of. */
export const everybody = 'reached firstContact';
