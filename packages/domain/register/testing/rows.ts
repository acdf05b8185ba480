import { civilDateOf } from '../../calendar/index.ts';
import { type End, fold, type Position } from '../../path/index.ts';
import type { Cell } from '../cell/cell.ts';
import { type Column, columns } from '../column/column.ts';
import { guessMapping } from '../column/mapping.ts';
import { historyOf, type RegisterEntry } from '../row/entry.ts';
import { type RegisterLayout, type RowOutcome, readRow } from '../row/row.ts';

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

export const layout: RegisterLayout = { headers, mapping: guessMapping(headers) };

/** A row with its two required cells, and what the test is about. */
export type Typed = Partial<Record<Column, Cell>>;

export const cellsOf = (typed: Typed): readonly Cell[] => {
  const filled: Typed = { firstContactOn: '22/12/2013', lastName: 'Exemple', ...typed };
  return columns.map((column) => filled[column] ?? null);
};

export const outcomeOf = (typed: Typed): RowOutcome => readRow(cellsOf(typed), layout, today);

export const entryOf = (typed: Typed): RegisterEntry => {
  const outcome = outcomeOf(typed);
  if (outcome.kind !== 'valid') throw new Error(`this row should be valid: ${JSON.stringify(outcome)}`);
  return outcome.entry;
};

/** Where the dossier of a row stands. */
export const positionOf = (typed: Typed): Position => {
  const position = fold(historyOf(entryOf(typed)));
  if (position === null) throw new Error('a valid row has a history');
  return position;
};

/** How the dossier of a row ended. */
export const endingOf = (
  typed: Typed,
): { readonly end: End; readonly stage: string; readonly endedOn: string | null } => {
  const position = positionOf(typed);
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
