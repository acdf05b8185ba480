import type { CivilDate } from '@parcours/domain/calendar';
import { type Cell, historyOf, type RegisterEntry, readRow } from '@parcours/domain/register';
import type { Prisma } from '../database/generated/client.ts';
import {
  type BuiltDossier,
  buildDossier,
  type NewDossier,
  type PreparedDossiers,
  prepareDossiers,
  writeDossiers,
} from '../store/create-dossiers.ts';
import { insertionsOf, runInsertions } from '../store/insert-rows.ts';
import type { Register } from './register-file.ts';
import type { ReadRow } from './rows/read-rows.ts';
import { fingerprintOf } from './rows/request.ts';
import { writtenCell } from './rows/written-cell.ts';
import { inSlices } from './slices.ts';

/** Who takes rows over, from what, when. */
export type TakeOver = {
  readonly register: Register;
  readonly importId: string;
  readonly accountId: string;
  readonly at: Date;
  readonly today: CivilDate;
};

/** Valid rows as they are to be written: the history that each implies, and the row as it was typed. */
export type PreparedRows = {
  readonly howMany: number;
  readonly dossiers: PreparedDossiers;
  readonly sources: readonly Prisma.Sql[];
};

/** Few enough for the database's answers to be taken in between. */
const rowsAtATime = 10;

/** What valid rows become. */
export const prepareRows = async (rows: readonly ReadRow[], taking: TakeOver): Promise<PreparedRows> => {
  const prepared: PreparedRow[] = [];
  for await (const slice of inSlices(rows, rowsAtATime)) prepared.push(...slice.map((row) => prepare(row, taking)));
  return {
    howMany: prepared.length,
    dossiers: prepareDossiers(prepared.map(({ built }) => built)),
    sources: insertionsOf({ source_row: prepared.map(({ source }) => source) }),
  };
};

export const writeRows = async (
  transaction: Prisma.TransactionClient,
  { dossiers, sources }: PreparedRows,
): Promise<void> => {
  await writeDossiers(transaction, dossiers);
  await runInsertions(transaction, sources);
};

type PreparedRow = { readonly built: BuiltDossier; readonly source: Prisma.SourceRowCreateManyInput };

const prepare = (
  { row }: ReadRow,
  { register: { table, layout }, importId, accountId, at, today }: TakeOver,
): PreparedRow => {
  const outcome = readRow(row.cells, layout, today);
  if (outcome.kind !== 'valid') throw new Error('a row that was valid no longer is');
  const built = buildDossier(dossierOf(outcome.entry, accountId, at));
  const source = {
    dossierId: built.dossier.id,
    importId,
    lineNumber: row.lineNumber,
    registerNumber: outcome.entry.number,
    fingerprint: fingerprintOf(outcome.canonical),
    cells: cellsOf(table.headers, row.cells),
  };
  return { built, source };
};

const dossierOf = (entry: RegisterEntry, accountId: string, at: Date): NewDossier => ({
  person: { ...entry.person, email: null },
  // Whoever types a register over does not thereby accompany the people in it.
  agentId: null,
  history: historyOf(entry).map((line) => ({ ...line, recordedAt: at, recordedById: accountId })),
});

/** In the shape that a dossier shows its row: every column, mapped or not, but those with neither heading nor cell. */
const cellsOf = (headers: readonly string[], cells: readonly Cell[]) =>
  headers
    .map((header, index) => ({ header: header || `Colonne ${index + 1}`, cell: writtenCell(cells[index] ?? null) }))
    .filter(({ cell }, index) => headers[index] !== '' || cell !== '');
