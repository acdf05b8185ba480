import { Readable } from 'node:stream';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { readRow } from '@parcours/domain/register';
import { rowProblemSentence } from '@parcours/wording';
import { stringify } from 'csv-stringify';
import type { OutgoingFile } from '../http/handler.ts';
import type { RegisterDependencies } from './dependencies.ts';
import { harmless } from './harmless-cell.ts';
import { type GivenRegister, openMappedRegister, type Register } from './register-file.ts';
import { writtenCell } from './rows/written-cell.ts';
import { inSlices } from './slices.ts';

/** Longer than any heading that stands for a column, so that the corrected file is read without it. */
const whyHeading = 'Motif du refus de la ligne';

/**
 * The refused rows as they are written, each with its reasons: to be corrected and imported again.
 * @throws Failed `registerFileRefused`
 */
export const readRefusedRows = async (
  { prisma, now }: RegisterDependencies,
  given: GivenRegister,
): Promise<OutgoingFile> => {
  const register = await openMappedRegister({ prisma }, given);
  const toCsv = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' });
  return {
    name: 'lignes-refusees.csv',
    type: 'text/csv; charset=utf-8',
    content: Readable.from(refusedRecords(register, parisDay(now()))).compose(toCsv),
  };
};

async function* refusedRecords({ table, mapping }: Register, today: CivilDate): AsyncGenerator<readonly string[]> {
  const { headers, rows } = table;
  // A file that was corrected once may be refused again, for another reason.
  const kept = headers.flatMap((header, index) => (header === whyHeading ? [] : [index]));
  yield [...kept.map((index) => harmless(headers[index] ?? '')), whyHeading];
  for await (const slice of inSlices(rows, 200)) {
    for (const { cells } of slice) {
      const outcome = readRow(cells, { headers, mapping }, today);
      if (outcome.kind !== 'refused') continue;
      const why = outcome.problems.map(rowProblemSentence).join(' ');
      yield [...kept.map((index) => harmless(writtenCell(cells[index] ?? null))), harmless(why)];
    }
  }
}
