import { type CivilDate, isCivilDate } from '../../calendar/index.ts';
import { type Cell, cellText, isBlank } from '../cell/cell.ts';
import type { Column } from '../column/column.ts';
import type { Mapping } from '../column/mapping.ts';
import { wordsOf } from '../text.ts';
import type { ReadReason } from '../vocabulary/reason.ts';
import { type CanonicalRow, canonicalRow } from './canonical.ts';
import type { RegisterEntry } from './entry.ts';
import type { RowFacts } from './facts.ts';
import { followPath, type RowPath } from './path.ts';
import type { RowProblem } from './problem.ts';
import { type CellOf, readFacts } from './read-facts.ts';

/**
 * What becomes of a row; a refused one has at least one problem. `canonical` is the same for the same row in another
 * file or format: hash it to know the row again.
 */
export type RowOutcome =
  | { readonly kind: 'valid'; readonly entry: RegisterEntry; readonly canonical: CanonicalRow }
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'skipped'; readonly why: 'emptyLine' | 'totalLine' };

/** Enough to know a heading again where it is quoted. */
const mostHeadingCharacters = 100;

/** How the register that a row is of is laid out, and how its reasons are read. */
export type RegisterLayout = {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly readReason: ReadReason;
};

/**
 * Understands one row, or says what is wrong with it: every cell that cannot be read, else the first thing that the
 * path does not allow.
 * @param cells in the order of the layout's headers; a missing one counts as empty
 * @param today the day it is in France: nothing that has happened is later
 */
export const readRow = (cells: readonly Cell[], layout: RegisterLayout, today: CivilDate): RowOutcome => {
  const { headers, mapping, readReason } = layout;
  const cellOf: CellOf = (column) => {
    const index = mapping[column];
    return index === null ? null : (cells[index] ?? null);
  };
  if (cells.every(isBlank)) return { kind: 'skipped', why: 'emptyLine' };
  if (isTotalLine(cells, cellOf)) return { kind: 'skipped', why: 'totalLine' };
  const read = readFacts(cellOf, today);
  if (!read.isRead) return { kind: 'refused', problems: read.problems };
  const { facts } = read;
  const header = (headers[mapping.eligible ?? -1] ?? '').slice(0, mostHeadingCharacters).toWellFormed();
  const reading = { notEligible: `${header} : ${cellText(cellOf('eligible'))}`, read: readReason };
  const path = followPath(facts, reading, { roles: ['agent'], today });
  return path.isAccepted
    ? { kind: 'valid', entry: entryOf(facts, path), canonical: canonicalRow(facts) }
    : { kind: 'refused', problems: problemsOf(path, cellOf) };
};

const totalWords = /^((sous )?total|totaux)\b/;

/** A sum under the list: its first cell says so, and it names nobody. */
const isTotalLine = (cells: readonly Cell[], cellOf: CellOf): boolean => {
  const firstText = cellText(cells.find((cell) => !isBlank(cell)) ?? null);
  const namesNobody =
    isBlank(cellOf('lastName')) ||
    (cellText(cellOf('lastName')) === firstText && isBlank(cellOf('firstName')) && isBlank(cellOf('firstContactOn')));
  return namesNobody && totalWords.test(wordsOf(firstText));
};

const problemsOf = (
  { column, refusals }: Extract<RowPath, { readonly isAccepted: false }>,
  cellOf: (column: Column) => Cell,
): readonly RowProblem[] =>
  refusals.map((refusal) => ({ column, value: cellText(cellOf(column)), code: 'refusedOnPath', refusal }));

const entryOf = (
  facts: RowFacts,
  { firstContact, acts }: Extract<RowPath, { readonly isAccepted: true }>,
): RegisterEntry => ({
  number: facts.number,
  person: {
    lastName: facts.lastName,
    firstName: facts.firstName,
    bornOn: facts.bornOn !== null && isCivilDate(facts.bornOn) ? facts.bornOn : null,
    telephone: facts.telephone,
    town: facts.town,
  },
  firstContact: { event: firstContact, happenedOn: facts.firstContactOn },
  acts: acts.map(({ act, happenedOn }) => ({ act, happenedOn })),
  remarks: facts.remarks,
});
