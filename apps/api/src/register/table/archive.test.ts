import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { limits } from './table.ts';
import { textRows, workbookOf, workbookParts, zipOf } from './testing/workbook-file.ts';

const failureOf = async (bytes: Uint8Array) => {
  const reading = await readTable(bytes);
  return reading.isRead ? 'read' : reading.failure;
};

const register = textRows([
  ['Nom', 'Date 1er contact'],
  ['A', '2014'],
]);
const sheetPath = 'xl/worksheets/sheet1.xml';
const expandsTooMuch = { code: 'expandsTooMuch', mostBytes: limits.mostExpandedBytes };

/** The same archive, lying about the uncompressed size of a part in both of its headers. */
const announcing = (bytes: Uint8Array, path: string, size: number): Uint8Array => {
  const lying = Buffer.from(bytes);
  let found = 0;
  for (let at = lying.indexOf(path); at !== -1; at = lying.indexOf(path, at + 1)) {
    const sizeAt = [30, 46].find((length) => lying.readUInt16LE(at - length) === 0x4b50);
    if (sizeAt === undefined) continue;
    lying.writeUInt32LE(size, at - (sizeAt === 30 ? 8 : 22));
    found += 1;
  }
  expect(found).toBe(2);
  return lying;
};

describe('a bomb', () => {
  it('is refused by what it announces', async () => {
    const parts = workbookParts([{ name: 'R', rows: register }]).set(
      'xl/media/void.xml',
      ' '.repeat(limits.mostExpandedBytes),
    );
    const bytes = await zipOf(parts);
    expect(bytes.length).toBeLessThan(200_000);
    expect(await failureOf(bytes)).toEqual(expandsTooMuch);
  });

  it('is refused when it is hardly anything once compressed, even if it would fit', async () => {
    const parts = workbookParts([{ name: 'R', rows: register }]).set('xl/media/void.xml', ' '.repeat(2_000_000));
    expect(await failureOf(await zipOf(parts))).toEqual(expandsTooMuch);
  });

  it('is stopped as soon as more comes out than it announced', async () => {
    const parts = workbookParts([{ name: 'R', rows: register }]).set(sheetPath, ' '.repeat(60_000_000));
    const bytes = announcing(await zipOf(parts), sheetPath, 5000);
    expect(await failureOf(bytes)).toEqual({ code: 'damaged' });
  });

  it('is refused when it announces more than it holds', async () => {
    const bytes = await workbookOf([{ name: 'R', rows: register }]);
    expect(await failureOf(announcing(bytes, sheetPath, 90_000))).toEqual({ code: 'damaged' });
  });

  it('is refused when it is made of thousands of parts', async () => {
    const parts = workbookParts([{ name: 'R', rows: register }]);
    for (let index = 0; index < 1000; index += 1) parts.set(`xl/part${index}.xml`, '');
    expect(await failureOf(await zipOf(parts))).toEqual(expandsTooMuch);
  });

  it('is refused when one long text stands in every cell', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="s"><v>0</v></c></row>`,
    );
    const parts = workbookParts([{ name: 'R', rows: register.replace(/<row r="2">.*?<\/row>/, '') + rows.join('') }]);
    const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
    parts.set(
      'xl/_rels/workbook.xml.rels',
      relations.replace(
        '</Relationships>',
        `<Relationship Id="rIdT" Type="${type}" Target="sharedStrings.xml"/></Relationships>`,
      ),
    );
    parts.set('xl/sharedStrings.xml', `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`);
    expect(await failureOf(await zipOf(parts))).toEqual(expandsTooMuch);
  });
});
