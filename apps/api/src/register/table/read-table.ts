import { fileTypeFromBuffer } from 'file-type';
import { readCsv } from './csv.ts';
import { markedEncoding } from './encoding.ts';
import { limits, type Table, type TableFailure, Unreadable } from './table.ts';

/** The table in a file, or why there is none. */
export type TableReading =
  | { readonly isRead: true; readonly table: Table }
  | { readonly isRead: false; readonly failure: TableFailure };

/**
 * Reads a register, `.csv` or `.xlsx`, told apart by its bytes and never by its name.
 * @param sheetName the sheet of a workbook to read; without it, the first that looks like a register
 */
export const readTable = async (bytes: Uint8Array, sheetName: string | null = null): Promise<TableReading> => {
  try {
    return { isRead: true, table: await tableIn(bytes, sheetName) };
  } catch (error) {
    if (error instanceof Unreadable) return { isRead: false, failure: error.failure };
    throw error;
  }
};

const tableIn = async (bytes: Uint8Array, sheetName: string | null): Promise<Table> => {
  if (bytes.length === 0) throw new Unreadable({ code: 'empty' });
  if (bytes.length > limits.mostBytes) {
    throw new Unreadable({ code: 'tooLarge', bytes: bytes.length, mostBytes: limits.mostBytes });
  }
  // A byte order mark says that it is text; file-type takes some of them for sound files.
  if (markedEncoding(bytes) !== null) return readCsv(bytes);
  if (startsWith(bytes, 'PK')) {
    // Read when the first workbook comes, and in memory only then.
    const { readWorkbook } = await import('./workbook.ts');
    return readWorkbook(bytes, sheetName);
  }
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Unreadable(oldOfficeFailure(bytes));
  const type = await fileTypeFromBuffer(bytes);
  if (type !== undefined) throw new Unreadable({ code: 'wrongType', type: type.ext });
  return readCsv(bytes);
};

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature;

/** Excel until 2003 and Excel's own encryption share one container; the names of its streams tell them apart. */
const oldOfficeFailure = (bytes: Uint8Array): TableFailure => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return { code: 'passwordProtected' };
  return holds('Workbook') || holds('Book') ? { code: 'oldExcel' } : { code: 'wrongType', type: 'cfb' };
};
