import { describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import {
  type SheetXml,
  sheetXml,
  textCell,
  textRows,
  workbookOf,
  workbookParts,
  zipOf,
} from './testing/workbook-file.ts';

const headers = ['N°', 'Date 1er contact', 'Nom'];
const register: SheetXml = { name: 'Registre', rows: textRows([headers, ['1', '2014', 'A']]) };

const tableOf = (reading: TableReading) => {
  if (!reading.isRead) throw new Error(reading.failure.code);
  return reading.table;
};

const readSheets = async (sheets: readonly SheetXml[], sheetName: string | null = null) =>
  tableOf(await readTable(await workbookOf(sheets), sheetName));

const failureOf = async (bytes: Uint8Array) => {
  const reading = await readTable(bytes);
  return reading.isRead ? 'read' : reading.failure;
};

/** Under the three headers, one row with these cells. */
const rowOf = (cells: string): string => `${textRows([headers])}<row r="2">${cells}</row>`;

describe('a register in Excel', () => {
  it('gives texts, numbers, dates and answers as they are', async () => {
    const cells = [
      '<c r="A2"><v>12.5</v></c>',
      '<c r="B2" s="1"><v>41630</v></c>',
      '<c r="C2" t="b"><v>1</v></c>',
      '<c r="E2" t="str"><v>deux mots</v></c>',
    ];
    const bytes = await workbookOf([{ name: 'R', rows: rowOf(cells.join('')) }], ['dd/mm/yyyy']);
    expect(tableOf(await readTable(bytes)).rows).toEqual([
      { lineNumber: 2, cells: [12.5, { date: '2013-12-22' }, true, null, 'deux mots'] },
    ]);
  });

  it.each([
    ['dd/mm/yyyy', '2015-03-01'],
    ['mmm\\-yy', '2015-03'],
    ['[$-40C]mmm\\-yy;@', '2015-03'],
    ['mmmm yyyy', '2015-03'],
    ['mm/yyyy', '2015-03'],
    ['yyyy', '2015'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2015-03-01'],
  ])('knows of a date what the cell shows, %s', async (format, date) => {
    const bytes = await workbookOf([{ name: 'R', rows: rowOf('<c r="B2" s="1"><v>42064</v></c>') }], [format]);
    expect(tableOf(await readTable(bytes)).rows[0]?.cells[1]).toEqual({ date });
  });

  it('gives no character that a database cannot keep as text', async () => {
    const { rows } = await readSheets([
      { name: 'R', rows: textRows([headers, ['A_x0000_B', 'C_xD800_D', 'É_x000A_F']]) },
    ]);
    expect(rows).toEqual([{ lineNumber: 2, cells: ['AB', 'C\ufffdD', 'É\nF'] }]);
  });

  it('shows an error as Excel does, rather than nothing', async () => {
    const cells = '<c r="A2" t="e"><v>#N/A</v></c><c r="C2" t="inlineStr"><is><t>A</t></is></c>';
    const { rows } = await readSheets([{ name: 'R', rows: rowOf(cells) }]);
    expect(rows[0]?.cells).toEqual(['#N/A', null, 'A']);
  });

  it('numbers its rows as Excel does, empty ones included', async () => {
    const rows = `${textRows([headers])}<row r="5">${textCell(5, 2, 'A')}</row>`;
    expect((await readSheets([{ name: 'R', rows }])).rows.at(-1)).toEqual({ lineNumber: 5, cells: [null, null, 'A'] });
  });

  it('may be written with prefixed elements, as some programs do', async () => {
    const parts = workbookParts([register]);
    const prefixed = sheetXml(register.rows)
      .replaceAll(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    const table = tableOf(await readTable(await zipOf(parts.set('xl/worksheets/sheet1.xml', prefixed))));
    expect(table.rows).toEqual([{ lineNumber: 2, cells: ['1', '2014', 'A'] }]);
  });
});

describe('the sheet that is read', () => {
  const notice: SheetXml = {
    name: 'Notice',
    rows: textRows([
      ['Mode', 'Emploi'],
      ['a', 'b'],
    ]),
  };
  const statistics: SheetXml = {
    name: 'Bilan',
    rows: `<row r="1"><c r="A1"><f>COUNTA(Registre!A:A)</f><v>3</v></c></row>`,
  };

  it('is the first that looks like a register', async () => {
    const table = await readSheets([statistics, notice, register]);
    expect(table.sheet).toEqual({ name: 'Registre', others: ['Bilan', 'Notice'] });
  });

  it('is the first that can be read when none looks like one', async () => {
    expect((await readSheets([statistics, notice])).sheet?.name).toBe('Notice');
  });

  it('is the one that was asked for', async () => {
    expect((await readSheets([register, notice], 'Notice')).headers).toEqual(['Mode', 'Emploi']);
  });

  it('is never a hidden one', async () => {
    const table = await readSheets([{ ...register, name: 'Ancien', state: 'hidden' }, register]);
    expect(table.sheet).toEqual({ name: 'Registre', others: [] });
  });
});

describe('a workbook that cannot be read', () => {
  it('when formulas stand where values should, naming their cells', async () => {
    const cells =
      '<c r="A2"><f>A1+1</f><v>2</v></c><c r="B2" t="str"><f>HYPERLINK("http://example.org")</f><v>x</v></c>';
    const failure = { code: 'formulas', sheet: 'R', cells: ['A2', 'B2'], count: 2 };
    expect(await failureOf(await workbookOf([{ name: 'R', rows: rowOf(cells) }]))).toEqual(failure);
  });

  it('when it names ten formulas of many', async () => {
    const rows = Array.from(
      { length: 50 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>1</f><v>1</v></c></row>`,
    );
    const failure = await failureOf(await workbookOf([{ name: 'R', rows: rows.join('') }]));
    expect(failure).toMatchObject({ code: 'formulas', count: 50, cells: expect.objectContaining({ length: 10 }) });
  });

  it('when it is empty', async () => {
    expect(await failureOf(await workbookOf([{ name: 'R', rows: '' }]))).toEqual({ code: 'empty' });
  });

  it('when it has headers only', async () => {
    expect(await failureOf(await workbookOf([{ name: 'R', rows: textRows([headers]) }]))).toEqual({ code: 'noRows' });
  });

  it('when it has a thousand columns', async () => {
    const rows = textRows([Array.from({ length: 1000 }, (_, index) => `Colonne ${index}`)]);
    const failure = { code: 'tooManyColumns', columns: 1000, most: 200 };
    expect(await failureOf(await workbookOf([{ name: 'R', rows }]))).toEqual(failure);
  });

  it.each([
    ['a value far below', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'tooManyRows'],
    ['a value far to the right', '<row r="2"><c r="XFD2"><v>1</v></c></row>', 'tooManyColumns'],
    ['a row beyond the last', '<row r="4000000000"></row>', 'damaged'],
    ['a cell that is nowhere', '<row r="2"><c r="A99999999"><v>1</v></c></row>', 'damaged'],
    ['a cell without an address', '<row r="2"><c><v>1</v></c></row>', 'damaged'],
    ['a cell outside its row', '<row r="1048576"><c r="A2"><v>1</v></c></row>', 'damaged'],
    ['rows out of order', '<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>', 'damaged'],
    ['elements left open', '<row r="2"><c r="A2">', 'damaged'],
  ])('when it has %s, in a moment', async (_, rows, code) => {
    const bytes = await workbookOf([{ name: 'R', rows: textRows([headers]) + rows }]);
    expect(await failureOf(bytes)).toMatchObject({ code });
  });

  it('when it declares a document type, through which entities could expand', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml(textRows([headers]))}`;
    const parts = workbookParts([register]).set('xl/worksheets/sheet1.xml', bomb);
    expect(await failureOf(await zipOf(parts))).toEqual({ code: 'damaged' });
  });
});
