import type { CivilDate } from '@parcours/domain/calendar';
import { type Cell, historyOf, type RegisterEntry, readRow } from '@parcours/domain/register';
import type { Prisma } from '../database/generated/client.ts';
import { createDossiers, type NewDossier } from '../store/create-dossiers.ts';
import { insertRows } from '../store/insert-rows.ts';
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

/** A valid row as it is to be written. */
export type PreparedRow = {
  readonly dossier: NewDossier;
  readonly source: Omit<Prisma.SourceRowUncheckedCreateInput, 'dossierId'>;
};

/** Few enough for the database's answers to be taken in between. */
const rowsAtATime = 25;

/** What valid rows become: the history that each implies, and the row as it was written. */
export const prepareRows = async (rows: readonly ReadRow[], taking: TakeOver): Promise<readonly PreparedRow[]> => {
  const prepared: PreparedRow[] = [];
  for await (const slice of inSlices(rows, rowsAtATime)) prepared.push(...slice.map((row) => prepare(row, taking)));
  return prepared;
};

const prepare = (
  { row }: ReadRow,
  { register: { table, mapping }, importId, accountId, at, today }: TakeOver,
): PreparedRow => {
  const outcome = readRow(row.cells, { headers: table.headers, mapping }, today);
  if (outcome.kind !== 'valid') throw new Error('a row that was valid no longer is');
  return {
    dossier: dossierOf(outcome.entry, accountId, at),
    source: {
      importId,
      lineNumber: row.lineNumber,
      registerNumber: outcome.entry.number,
      fingerprint: fingerprintOf(outcome.canonical),
      cells: cellsOf(table.headers, row.cells),
    },
  };
};

export const writeRows = async (transaction: Prisma.TransactionClient, rows: readonly PreparedRow[]): Promise<void> => {
  const created = await createDossiers(
    transaction,
    rows.map(({ dossier }) => dossier),
  );
  const sources = rows.flatMap(({ source }, index) => {
    const dossier = created[index];
    if (dossier === undefined) throw new Error('every row has its dossier');
    return { dossierId: dossier.id, ...source };
  });
  await insertRows(transaction, 'source_row', sources);
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
