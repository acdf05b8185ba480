import type { ShownPart } from './date-format.ts';
import { Unreadable } from './table.ts';
import { type Attributes, visitXml } from './xml.ts';

/** What has to be known of a sheet before its values are read. Rows and columns count from 1. */
export type SheetScan = {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The first cells that hold a formula. */
  readonly formulas: readonly string[];
  readonly formulaCount: number;
  /** Cells that show only a month or a year, by `row:column`. */
  readonly imprecise: ReadonlyMap<string, ShownPart>;
  /** Cells that hold an error such as `#N/A`, by `row:column`. */
  readonly errors: ReadonlyMap<string, string>;
};

/** A sheet of Excel ends here; beyond is an attempt to fill the memory with empty rows. */
const lastPossibleRow = 1_048_576;
const mostFormulasNamed = 10;

export const placeOf = (row: number, column: number): string => `${row}:${column}`;

type ScannedCell = {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly attributes: Attributes;
};

const damaged = () => new Unreadable({ code: 'damaged' });

/** @throws Unreadable for a row that no spreadsheet has */
const rowOf = ({ r }: Attributes): number | null => {
  if (r === undefined) return null;
  if (!/^[1-9]\d{0,6}$/.test(r) || Number(r) > lastPossibleRow) throw damaged();
  return Number(r);
};

/** @throws Unreadable for a cell without an address, or with one outside its row */
const cellOf = (attributes: Attributes, row: number | null): ScannedCell => {
  const { r: address = '' } = attributes;
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
  const ownRow = rowOf(digits === undefined ? {} : { r: digits });
  if (letters === undefined || ownRow === null || (row !== null && row !== ownRow)) throw damaged();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: ownRow, column, address, attributes };
};

/** Reads where the cells of a sheet are and what is special about them, without keeping their values. */
export const scanSheet = async (
  content: Uint8Array,
  impreciseStyles: ReadonlyMap<number, ShownPart>,
): Promise<SheetScan> => {
  const formulas: string[] = [];
  const scan = {
    lastRow: 0,
    lastColumn: 0,
    formulaCount: 0,
    formulas,
    imprecise: new Map<string, ShownPart>(),
    errors: new Map<string, string>(),
  };
  let row: number | null = null;
  let cell: ScannedCell | null = null;
  let isInValue = false;
  const open = (name: string, attributes: Attributes) => {
    if (name === 'row') row = rowOf(attributes);
    if (name === 'c') cell = cellOf(attributes, row);
    isInValue = name === 'v';
    if (cell === null) return;
    if (name === 'f') noteFormula(scan, cell);
    if (name === 'v' || name === 'is') noteValue(scan, cell, impreciseStyles);
  };
  const text = (value: string) => {
    if (isInValue && cell?.attributes['t'] === 'e') scan.errors.set(placeOf(cell.row, cell.column), value);
  };
  const close = (name: string) => {
    isInValue = false;
    if (name === 'c') cell = null;
  };
  await visitXml(content, { open, text, close });
  return scan;
};

const noteFormula = (scan: { formulaCount: number; readonly formulas: string[] }, { address }: ScannedCell): void => {
  scan.formulaCount += 1;
  if (scan.formulas.length < mostFormulasNamed) scan.formulas.push(address);
};

const noteValue = (
  scan: { lastRow: number; lastColumn: number; readonly imprecise: Map<string, ShownPart> },
  { row, column, attributes }: ScannedCell,
  impreciseStyles: ReadonlyMap<number, ShownPart>,
): void => {
  scan.lastRow = Math.max(scan.lastRow, row);
  scan.lastColumn = Math.max(scan.lastColumn, column);
  const part = impreciseStyles.get(Number(attributes['s'] ?? 0));
  if (part !== undefined) scan.imprecise.set(placeOf(row, column), part);
};
