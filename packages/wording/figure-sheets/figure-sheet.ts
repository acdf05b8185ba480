import type { FiguredSentence } from '../figured.ts';
import type { Meaning } from '../sections/definitions.ts';
import type { FigureTable } from './table.ts';

/** One section of the page « Pourquoi si peu ? » with no drawing: its sentences, its tables, what each word means. */
export type FigureSheet = {
  readonly title: string;
  readonly sentences: readonly (FiguredSentence | null)[];
  readonly tables: readonly FigureTable[];
  readonly definitions: readonly Meaning[];
};
