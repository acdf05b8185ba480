import { Readable } from 'node:stream';
import type { DossierSummary, endpoints, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { exportCells, exportHeadings } from '@parcours/wording';
import { stringify } from 'csv-stringify';
import { writeAudit } from '../../audit/write-audit.ts';
import { harmless } from '../../files/harmless-cell.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller, OutgoingFile } from '../../http/handler.ts';
import { countDossiers } from '../count-dossiers.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { listDossiers } from '../list-dossiers.ts';
import { seesIdentity } from '../summary.ts';

type Asked = Received<(typeof endpoints)['exportDossiers']>['body'];
type Export = { readonly asked: Asked; readonly caller: Caller };

/** A workbook is made in memory; as text, rows go out as they are read. */
const mostInWorkbook = 10_000;

/**
 * The list as a spreadsheet: its columns, filters and order, without identity for whoever sees none. Who took how many,
 * by which filters, is noted before the first row leaves; the words searched are not.
 * @throws Failed `tooManyToExport`
 */
export const exportDossiers = async (
  dependencies: DossierDependencies,
  { asked, caller }: Export,
): Promise<OutgoingFile> => {
  const at = dependencies.now();
  const { sort, direction, columns, format, ...filters } = asked;
  const { total } = await countDossiers(dependencies, { filters, caller });
  if (format === 'xlsx' && total > mostInWorkbook) throw new Failed({ code: 'tooManyToExport', most: mostInWorkbook });
  const { text, ...told } = filters;
  await writeAudit(dependencies.prisma, {
    actorId: caller.accountId,
    action: 'list.exported',
    dossierId: null,
    facts: { count: total, format, columns, filters: told, hasWords: text !== undefined && text !== '' },
    at,
  });
  const rows = rowsOf(dependencies, { asked, caller });
  const name = `dossiers-${parisDay(at)}`;
  return format === 'csv' ? asText(name, rows) : asWorkbook(name, rows);
};

type Row = readonly (string | number | null)[];

async function* rowsOf(dependencies: DossierDependencies, { asked, caller }: Export): AsyncGenerator<Row> {
  const hasNames = seesIdentity(caller.roles);
  const shape = { columns: asked.columns, hasNames, today: parisDay(dependencies.now()) };
  yield exportHeadings(asked.columns, hasNames);
  for await (const dossier of everyDossier(dependencies, { asked, caller })) yield exportCells(dossier, shape);
}

async function* everyDossier(
  dependencies: DossierDependencies,
  { asked: { columns, format, ...query }, caller }: Export,
): AsyncGenerator<DossierSummary> {
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listDossiers(dependencies, {
      query: { ...query, limit: 200, ...(after === undefined ? {} : { after }) },
      caller,
    });
    yield* page.dossiers;
    after = page.next;
  }
}

/** As French spreadsheets open it: semicolons, a comma in numbers, a mark that it is UTF-8. */
const asText = (name: string, rows: AsyncIterable<Row>): OutgoingFile => ({
  name: `${name}.csv`,
  type: 'text/csv; charset=utf-8',
  content: Readable.from(writtenRows(rows)).compose(
    stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' }),
  ),
});

async function* writtenRows(rows: AsyncIterable<Row>): AsyncGenerator<readonly string[]> {
  for await (const row of rows) {
    yield row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : harmless(cell ?? '')));
  }
}

/** Every text is a text in a workbook, whatever it begins with: no cell is a formula. */
const asWorkbook = async (name: string, rows: AsyncIterable<Row>): Promise<OutgoingFile> => {
  const read: Row[] = [];
  for await (const row of rows) read.push(row);
  const [headings = [], ...cells] = read;
  const sheet = [
    headings.map((value) => ({ type: String, value: String(value), fontWeight: 'bold' as const })),
    ...cells.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        return typeof value === 'number' ? { type: Number, value } : { type: String, value: harmless(value) };
      }),
    ),
  ];
  // Read when the first workbook is asked for, and in memory only then.
  const { default: writeWorkbook } = await import('write-excel-file/node');
  return {
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeWorkbook(sheet, { stickyRowsCount: 1 }).toBuffer(),
  };
};
