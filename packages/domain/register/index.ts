export { type Cell, cellText, isBlank } from './cell/cell.ts';
export { type Column, columns, requiredColumns } from './column/column.ts';
export {
  checkMapping,
  guessMapping,
  type Mapping,
  type MappingProblem,
  type UnmappedHeader,
  unmappedHeaders,
} from './column/mapping.ts';
export type { CanonicalRow } from './row/canonical.ts';
export { historyOf, type RegisterEntry, type RegisterPerson } from './row/entry.ts';
export type { RowProblem, RowProblemCode } from './row/problem.ts';
export { type RegisterLayout, type RowOutcome, readRow } from './row/row.ts';
export { type ReadReason, reasonReader } from './vocabulary/reason.ts';
