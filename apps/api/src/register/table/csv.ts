import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Cell } from '@parcours/domain/register';
import { CsvError, parse } from 'csv-parse';
import { buildTable } from './build-table.ts';
import { findDelimiter } from './delimiter.ts';
import { decode } from './encoding.ts';
import { limits, type Table, Unreadable } from './table.ts';

/** Characters that no text file holds: the bytes are something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The first line by which Excel is told the delimiter. */
const excelHint = /^sep=(.)\r?\n/;

/** @throws Unreadable when the bytes are no text, or no table */
export const readCsv = async (bytes: Uint8Array): Promise<Table> => {
  const decoded = decode(bytes);
  if (binary.test(decoded)) throw new Unreadable({ code: 'wrongType', type: 'unknown' });
  const [hint = '', delimiter = findDelimiter(decoded)] = excelHint.exec(decoded) ?? [];
  const lines = await readLines(decoded.slice(hint.length), delimiter);
  // The hint is a line of the file, although not of the table.
  return buildTable(hint === '' ? lines : [[], ...lines], null);
};

const readLines = async (text: string, delimiter: string): Promise<Cell[][]> => {
  const lines: Cell[][] = [];
  const records: AsyncIterable<string[]> = Readable.from(slicesOf(Buffer.from(text))).pipe(
    parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.mostColumns * limits.mostCellCharacters,
    }),
  );
  try {
    for await (const record of records) {
      lines.push(record.map((cell) => (cell === '' ? null : cell)));
      if (lines.length > limits.mostRows + limits.mostLinesBesideRows) {
        throw new Unreadable({ code: 'tooManyRows', most: limits.mostRows });
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? new Unreadable(failureOf(error, lines.length + 1)) : error;
  }
  return lines;
};

/** In pieces, so that other requests are served in between. */
async function* slicesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += 65_536) {
    yield bytes.subarray(start, start + 65_536);
    await setImmediate();
  }
}

const failureOf = ({ code }: CsvError, lineNumber: number): Unreadable['failure'] => {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { code: 'quoteNotClosed', lineNumber };
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return { code: 'cellTooLong', lineNumber, mostCharacters: limits.mostCellCharacters };
  }
  return { code: 'damaged' };
};
