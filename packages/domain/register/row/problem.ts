import type { Refusal } from '../../path/index.ts';
import type { CellProblem } from '../cell/reading.ts';
import type { Column } from '../column/column.ts';

/** Why a row cannot be taken over: the column to look at, what is typed there, and the facts for the sentence. */
export type RowProblem = {
  readonly column: Column;
  /** The cell as typed; empty text when it is empty. */
  readonly value: string;
} & (
  | CellProblem
  /** Two cells of the row cannot both be true. */
  | { readonly code: 'contradictedBy'; readonly by: Column }
  /** This cell is empty although another one, filled, needs it. */
  | { readonly code: 'missingBeside'; readonly beside: Column }
  /** Each cell reads well, but the path refuses what they say together. */
  | { readonly code: 'refusedOnPath'; readonly refusal: Refusal }
);

export type RowProblemCode = RowProblem['code'];
