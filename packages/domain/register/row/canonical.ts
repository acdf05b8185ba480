import { type Column, columns } from '../column/column.ts';
import { fold } from '../text.ts';
import type { RowFacts } from './facts.ts';

/**
 * What a row says, column by column, always in the same order. Words stay words (channel, project, reason), so that a
 * row is known again when a later version of the product understands more of them.
 */
export type CanonicalRow = readonly (readonly [column: Column, says: string | number | boolean])[];

/** Columns that say nothing are left out: a register is known again when an empty column is added to it. */
export const canonicalRow = (facts: RowFacts): CanonicalRow =>
  columns.flatMap((column) => {
    const fact = facts[column];
    if (fact === null) return [];
    if (typeof fact === 'object') return [[column, fact.on ?? true] as const];
    return [[column, typeof fact === 'string' ? fold(fact) : fact] as const];
  });
