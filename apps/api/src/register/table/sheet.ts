import { isPartialDate } from '@parcours/domain/calendar';
import type { Cell } from '@parcours/domain/register';
import { readSheet } from 'read-excel-file/universal';
import { type Archive, packArchive } from './archive.ts';
import type { ShownPart } from './date-format.ts';
import { placeOf, type SheetScan } from './sheet-scan.ts';
import { Unreadable } from './table.ts';
import type { Sheet, WorkbookParts } from './workbook-parts.ts';

/**
 * The values of a sheet that was scanned, line by line from the first. read-excel-file is given an archive of the
 * parts that were measured and nothing else, so that it uncompresses nothing by itself.
 * @throws Unreadable when a part is missing or does not hold together
 */
export const readValues = async (
  archive: Archive,
  { shared }: WorkbookParts,
  { path, ordinal }: Sheet,
  scan: SheetScan,
): Promise<Cell[][]> => {
  const contents = new Map<string, Uint8Array>();
  for (const part of [...shared, path]) contents.set(part, await archive.take(part));
  const packed = await packArchive(contents);
  const values = await readSheet(packed, ordinal, { trim: false }).catch((): never => {
    // Its input is this file alone: whatever it stumbles over is in the file.
    throw new Unreadable({ code: 'damaged' });
  });
  return values.map((line: readonly unknown[], row) =>
    line.map((value, column) => {
      const place = placeOf(row + 1, column + 1);
      return scan.errors.get(place) ?? cellOf(value, scan.imprecise.get(place) ?? null);
    }),
  );
};

/** What Excel shows for a date that it cannot show. */
const unshowable = '########';

/** Escapes such as `_x0000_` can stand for what no database keeps as text. */
const keepable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

const cellOf = (value: unknown, shown: ShownPart | null): Cell => {
  if (typeof value === 'string') return keepable(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return null;
  const day = Number.isNaN(value.getTime()) ? unshowable : value.toISOString().slice(0, 10);
  const date = shown === null ? day : day.slice(0, shown === 'month' ? 7 : 4);
  return isPartialDate(date) ? { date } : unshowable;
};
