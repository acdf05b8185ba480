import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parisDay } from '@parcours/domain/calendar';
import { rowOutcomeSentences } from '@parcours/wording';
import { stringify } from 'csv-stringify';
import { harmless } from '../files/harmless-cell.ts';
import type { OutgoingFile } from '../http/handler.ts';
import type { RegisterDependencies } from './dependencies.ts';
import { inTurn } from './in-turn.ts';
import { type GivenRegister, openMappedRegister, type Register } from './register-file.ts';
import { readImportedRequests } from './rows/imported-requests.ts';
import { type JudgedRow, judgeRows } from './rows/judge-rows.ts';
import { readRows } from './rows/read-rows.ts';
import { writtenCell } from './rows/written-cell.ts';
import { inSlices } from './slices.ts';

/** Longer than any heading that stands for a column, so that the corrected file is read without it. */
const whyHeading = 'Motif du refus de la ligne';

/**
 * The rows that are refused, or told differently than a request already known, as they are written, each with its
 * reasons: to be corrected and imported again.
 * @throws Failed `registerFileRefused`
 */
export const readRefusedRows = async (
  dependencies: RegisterDependencies,
  given: GivenRegister,
): Promise<OutgoingFile> => ({
  name: 'lignes-refusees.csv',
  type: 'text/csv; charset=utf-8',
  content: await inTurn(() => writeRefusedRows(dependencies, given)),
});

/** The whole file, so that a slow reader of it keeps neither the register nor the turn. */
const writeRefusedRows = async ({ prisma, now }: RegisterDependencies, given: GivenRegister): Promise<Buffer> => {
  const register = await openMappedRegister({ prisma, now }, given);
  const judged = await judgeRows(await readRows(register, parisDay(now())), await readImportedRequests(prisma));
  const toCsv = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' });
  return buffer(Readable.from(leftRecords(register, judged)).compose(toCsv));
};

async function* leftRecords(
  { table: { headers } }: Register,
  judged: readonly JudgedRow[],
): AsyncGenerator<readonly string[]> {
  // A file that was corrected once may be refused again, for another reason.
  const kept = headers.flatMap((header, index) => (header === whyHeading ? [] : [index]));
  yield [...kept.map((index) => harmless(headers[index] ?? '')), whyHeading];
  for await (const slice of inSlices(judged, 200)) {
    for (const { row, outcome } of slice) {
      if (outcome.kind !== 'refused' && outcome.kind !== 'differs') continue;
      const why = rowOutcomeSentences(outcome).join(' ');
      yield [...kept.map((index) => harmless(writtenCell(row.cells[index] ?? null))), harmless(why)];
    }
  }
}
