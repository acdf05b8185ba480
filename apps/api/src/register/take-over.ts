import type { CivilDate } from '@parcours/domain/calendar';
import { type Cell, historyOf, type RegisterEntry, readRow } from '@parcours/domain/register';
import type { Prisma } from '../database/generated/client.ts';
import { createDossiers, type NewDossier } from '../store/create-dossiers.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Register } from './register-file.ts';
import type { ReadRow } from './rows/read-rows.ts';
import { fingerprintOf } from './rows/request.ts';
import { writtenCell } from './rows/written-cell.ts';

/** Who takes rows over, from what, when. */
export type TakeOver = {
  readonly register: Register;
  readonly importId: string;
  readonly accountId: string;
  readonly at: Date;
  readonly today: CivilDate;
};

/** Creates the dossiers of valid rows, each with the history that its row implies and the row as it was written. */
export const takeOver = async (
  transaction: Prisma.TransactionClient,
  rows: readonly ReadRow[],
  { register, importId, accountId, at, today }: TakeOver,
): Promise<void> => {
  const { headers } = register.table;
  const layout = { headers, mapping: register.mapping };
  const understood = rows.map(({ row }) => {
    const outcome = readRow(row.cells, layout, today);
    if (outcome.kind !== 'valid') throw new Error('a row that was valid no longer is');
    return { ...outcome, row };
  });
  const created = await createDossiers(
    transaction,
    understood.map(({ entry }) => dossierOf(entry, accountId, at)),
  );
  const sources = understood.flatMap(({ row, entry, canonical }, index) => {
    const dossier = created[index];
    if (dossier === undefined) throw new Error('every row has its dossier');
    return {
      dossierId: dossier.id,
      importId,
      lineNumber: row.lineNumber,
      registerNumber: entry.number,
      fingerprint: fingerprintOf(canonical),
      cells: cellsOf(headers, row.cells),
    };
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
