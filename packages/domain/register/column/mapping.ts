import { type Column, columns, requiredColumns } from './column.ts';
import { headingOf, headings } from './heading.ts';

/** Where each column is found: the index of its header, from 0; null when the register does not have it. */
export type Mapping = Readonly<Record<Column, number | null>>;

export type UnmappedHeader = { readonly index: number; readonly header: string };

/** What speaks against a mapping made by hand. */
export type MappingProblem =
  | { readonly code: 'requiredColumnMissing'; readonly column: Column }
  | { readonly code: 'noSuchHeader'; readonly column: Column; readonly index: number }
  | { readonly code: 'headerUsedTwice'; readonly index: number; readonly columns: readonly Column[] };

const mappingOf = (indexOf: (column: Column) => number | null): Mapping => ({
  number: indexOf('number'),
  firstContactOn: indexOf('firstContactOn'),
  lastName: indexOf('lastName'),
  firstName: indexOf('firstName'),
  bornOn: indexOf('bornOn'),
  telephone: indexOf('telephone'),
  town: indexOf('town'),
  channel: indexOf('channel'),
  project: indexOf('project'),
  amount: indexOf('amount'),
  duration: indexOf('duration'),
  appointmentOn: indexOf('appointmentOn'),
  attended: indexOf('attended'),
  eligible: indexOf('eligible'),
  reason: indexOf('reason'),
  fileCompleteOn: indexOf('fileCompleteOn'),
  submittedOn: indexOf('submittedOn'),
  decision: indexOf('decision'),
  decidedOn: indexOf('decidedOn'),
  grantedAmount: indexOf('grantedAmount'),
  paidOutOn: indexOf('paidOutOn'),
  redirectedTo: indexOf('redirectedTo'),
  remarks: indexOf('remarks'),
});

/** The columns that the headers name, each at most once. Of two headers for one column, the surest heading wins. */
export const guessMapping = (headers: readonly string[]): Mapping => {
  const found = headers.map(headingOf);
  return mappingOf((column) => {
    const heading = headings.get(column)?.find((candidate) => found.includes(candidate));
    return heading === undefined ? null : found.indexOf(heading);
  });
};

/** The headers, in order, that no column takes; those without text are left out. */
export const unmappedHeaders = (mapping: Mapping, headers: readonly string[]): readonly UnmappedHeader[] => {
  const taken = new Set(Object.values(mapping));
  return headers.flatMap((header, index) => (header.trim() === '' || taken.has(index) ? [] : [{ index, header }]));
};

/** What a mapping lacks or confuses, empty when rows can be read with it. */
export const checkMapping = (mapping: Mapping, headers: readonly string[]): readonly MappingProblem[] => {
  const mapped = columns.flatMap((column) => {
    const index = mapping[column];
    return index === null ? [] : [{ column, index }];
  });
  const sharing = Map.groupBy(mapped, ({ index }) => index);
  return [
    ...requiredColumns
      .filter((column) => mapping[column] === null)
      .map((column): MappingProblem => ({ code: 'requiredColumnMissing', column })),
    ...mapped
      .filter(({ index }) => headers[index] === undefined)
      .map(({ column, index }): MappingProblem => ({ code: 'noSuchHeader', column, index })),
    ...[...sharing]
      .filter(([, uses]) => uses.length > 1)
      .map(
        ([index, uses]): MappingProblem => ({
          code: 'headerUsedTwice',
          index,
          columns: uses.map(({ column }) => column),
        }),
      ),
  ];
};
