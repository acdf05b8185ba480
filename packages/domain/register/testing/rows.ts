import { civilDateOf } from '../../calendar/index.ts';
import { type End, fold, type Position } from '../../path/index.ts';
import { type ListedReason, programReasons } from '../../reasons/index.ts';
import type { Cell } from '../cell/cell.ts';
import { type Column, columns } from '../column/column.ts';
import { guessMapping } from '../column/mapping.ts';
import { historyOf, type RegisterEntry } from '../row/entry.ts';
import { type RegisterLayout, type RowOutcome, readRow } from '../row/row.ts';
import { reasonReader } from '../vocabulary/reason.ts';

export const today = civilDateOf('2020-06-15');

const headers: readonly string[] = [
  'N°',
  'Date 1er contact',
  'Nom',
  'Prénom',
  'Né(e) le',
  'Téléphone',
  'Commune',
  'Orienté par',
  'Objet du prêt',
  'Montant demandé',
  'Durée (mois)',
  'RDV le',
  'Venu(e)',
  'Recevable',
  'Motif',
  'Dossier complet le',
  'Envoyé CMP le',
  'Décision',
  'Date décision',
  'Montant accordé',
  'Versé le',
  'Réorienté vers',
  'Observations',
];

export const layout: RegisterLayout = {
  headers,
  mapping: guessMapping(headers),
  readReason: reasonReader(programReasons),
};

/** A row with its two required cells, and what the test is about. */
export type Typed = Partial<Record<Column, Cell>>;

export const cellsOf = (typed: Typed): readonly Cell[] => {
  const filled: Typed = { firstContactOn: '22/12/2013', lastName: 'Exemple', ...typed };
  return columns.map((column) => filled[column] ?? null);
};

export const outcomeOf = (typed: Typed, list: readonly ListedReason[] = programReasons): RowOutcome =>
  readRow(cellsOf(typed), { ...layout, readReason: reasonReader(list) }, today);

export const entryOf = (typed: Typed, list?: readonly ListedReason[]): RegisterEntry => {
  const outcome = outcomeOf(typed, list);
  if (outcome.kind !== 'valid') throw new Error(`this row should be valid: ${JSON.stringify(outcome)}`);
  return outcome.entry;
};

/** Where the dossier of a row stands. */
export const positionOf = (typed: Typed, list?: readonly ListedReason[]): Position => {
  const position = fold(historyOf(entryOf(typed, list)));
  if (position === null) throw new Error('a valid row has a history');
  return position;
};

/** How the dossier of a row ended. */
export const endingOf = (
  typed: Typed,
  list?: readonly ListedReason[],
): { readonly end: End; readonly stage: string; readonly endedOn: string | null } => {
  const position = positionOf(typed, list);
  if (position.state !== 'closed') throw new Error('this row should be closed');
  return { end: position.end, stage: position.stage, endedOn: position.endedOn };
};

/** Column and code of each problem of a row, empty when it is valid. */
export const problemsOf = (typed: Typed): readonly string[] => {
  const outcome = outcomeOf(typed);
  if (outcome.kind !== 'refused') return [];
  return outcome.problems.map((problem) => {
    const code = problem.code === 'refusedOnPath' ? problem.refusal.code : problem.code;
    return `${problem.column}: ${code}`;
  });
};
