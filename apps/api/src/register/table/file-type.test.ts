import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { textRows, workbookOf, workbookParts, zipOf } from './testing/workbook-file.ts';

const failureOf = async (content: Uint8Array) => {
  const reading = await readTable(content);
  return reading.isRead ? 'read' : reading.failure;
};

const oldOffice = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);

const register = textRows([
  ['Nom', 'Date 1er contact'],
  ['A', '2014'],
]);

describe('a file of another kind, whatever its name', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj'), { code: 'wrongType', type: 'pdf' }],
    [
      'a picture',
      Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64'),
      { code: 'wrongType', type: 'png' },
    ],
    ['an Excel file of before 2007', oldOffice('Workbook'), { code: 'oldExcel' }],
    ['a Word file of before 2007', oldOffice('WordDocument'), { code: 'wrongType', type: 'cfb' }],
    ['an Excel file with a password', oldOffice('EncryptedPackage'), { code: 'passwordProtected' }],
    ['half an archive', Buffer.from('PK\u0003\u0004 and nothing more'), { code: 'damaged' }],
  ])('is refused: %s', async (_, bytes, failure) => {
    expect(await failureOf(bytes)).toEqual(failure);
  });

  it('is refused: an archive that is no workbook', async () => {
    expect(await failureOf(await zipOf(new Map([['notes.txt', 'bonjour']])))).toEqual({
      code: 'wrongType',
      type: 'zip',
    });
  });

  it('is refused: a Word file', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const parts = new Map([
      ['[Content_Types].xml', `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`],
      ['word/document.xml', '<document/>'],
    ]);
    expect(await failureOf(await zipOf(parts))).toEqual({ code: 'wrongType', type: 'docx' });
  });

  it('is refused: an archive with a password', async () => {
    const parts = workbookParts([{ name: 'R', rows: register }]);
    expect(await failureOf(await zipOf(parts, 'secret'))).toEqual({ code: 'passwordProtected' });
  });

  it('is refused: a workbook cut short', async () => {
    const bytes = await workbookOf([{ name: 'R', rows: register }]);
    expect(await failureOf(bytes.subarray(0, bytes.length - 40))).toEqual({ code: 'damaged' });
  });

  it('is refused: a workbook without the part it names', async () => {
    const parts = workbookParts([{ name: 'R', rows: register }]);
    parts.delete('xl/worksheets/sheet1.xml');
    expect(await failureOf(await zipOf(parts))).toEqual({ code: 'damaged' });
  });
});
