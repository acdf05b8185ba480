import { type Cell, guessMapping, requiredColumns } from '@parcours/domain/register';
import { fileTypeFromBuffer } from 'file-type';
import { type Archive, openArchive } from './archive.ts';
import { buildTable } from './build-table.ts';
import { impreciseStyles, type ShownPart } from './date-format.ts';
import { readValues } from './sheet.ts';
import { type SheetScan, scanSheet } from './sheet-scan.ts';
import { limits, type Table, Unreadable } from './table.ts';
import { findParts, type Sheet, type WorkbookParts, workbookPath } from './workbook-parts.ts';

/** Somebody who keeps more sheets than this has to say which one to read. */
const mostSheetsTried = 20;

/**
 * Reads one sheet of an Excel workbook: the one named, else the first in which the required columns are found, else
 * the first that can be read at all. Sizes and cells are looked at before any value is read.
 * @throws Unreadable
 */
export const readWorkbook = async (bytes: Uint8Array, sheetName: string | null): Promise<Table> => {
  const archive = await openArchive(bytes);
  if (!archive.paths.has(workbookPath)) {
    const type = await fileTypeFromBuffer(bytes);
    throw new Unreadable({ code: 'wrongType', type: type?.ext ?? 'zip' });
  }
  const parts = await findParts(archive);
  const imprecise =
    parts.styles === null ? new Map<number, ShownPart>() : await impreciseStyles(await archive.take(parts.styles));
  const wanted = parts.sheets.filter(({ name }) => sheetName === null || name === sheetName).slice(0, mostSheetsTried);
  let firstTable: Table | null = null;
  let firstRefusal: Unreadable | null = null;
  for (const sheet of wanted) {
    try {
      const table = await readOneSheet(archive, parts, sheet, imprecise);
      if (isRegister(table)) return table;
      firstTable ??= table;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      firstRefusal ??= error;
    }
  }
  if (firstTable !== null) return firstTable;
  throw firstRefusal ?? new Unreadable({ code: 'empty' });
};

const isRegister = ({ headers }: Table): boolean => {
  const mapping = guessMapping(headers);
  return requiredColumns.every((column) => mapping[column] !== null);
};

const readOneSheet = async (
  archive: Archive,
  parts: WorkbookParts,
  sheet: Sheet,
  imprecise: ReadonlyMap<number, ShownPart>,
): Promise<Table> => {
  const scan = await scanSheet(await archive.take(sheet.path), imprecise);
  refuseUnsafe(sheet, scan);
  const lines = await readValues(archive, parts, sheet, scan);
  refuseTooMuchText(lines);
  const others = parts.sheets.filter(({ name }) => name !== sheet.name).map(({ name }) => name);
  return buildTable(lines, { name: sheet.name, others });
};

/**
 * A formula is refused rather than believed: the value kept beside it is whatever the last program put there, and
 * pasting the values over the formulas takes the agent a moment.
 */
const refuseUnsafe = (sheet: Sheet, { lastRow, lastColumn, formulas, formulaCount }: SheetScan): void => {
  if (lastRow === 0) throw new Unreadable({ code: 'empty' });
  if (lastColumn > limits.mostColumns) {
    throw new Unreadable({ code: 'tooManyColumns', columns: lastColumn, most: limits.mostColumns });
  }
  if (lastRow > limits.mostRows + limits.mostLinesBesideRows) {
    throw new Unreadable({ code: 'tooManyRows', most: limits.mostRows });
  }
  if (formulaCount > 0)
    throw new Unreadable({ code: 'formulas', sheet: sheet.name, cells: formulas, count: formulaCount });
};

/** One text is stored once and can stand in a million cells. */
const refuseTooMuchText = (lines: readonly (readonly Cell[])[]): void => {
  const mostBytes = limits.mostExpandedBytes;
  let characters = 0;
  for (const cells of lines) {
    for (const cell of cells) characters += typeof cell === 'string' ? cell.length : 0;
  }
  if (characters > mostBytes) throw new Unreadable({ code: 'expandsTooMuch', mostBytes });
};
