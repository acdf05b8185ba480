import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A cell as the file format writes it, such as `<c r="A1" t="n"><v>1</v></c>`. */
export type CellXml = string;

const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;

export const textCell = (row: number, column: number, text: string): CellXml =>
  `<c r="${columnName(column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of texts from the first row; an empty text is no cell. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((texts, row) => {
      const cells = texts.map((text, column) => (text === '' ? '' : textCell(row + 1, column, text)));
      return `<row r="${row + 1}">${cells.join('')}</row>`;
    })
    .join('');

export type SheetXml = { readonly name: string; readonly rows: string; readonly state?: 'hidden' };

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;

/** The parts of a small workbook, by path. */
export const workbookParts = (
  sheets: readonly SheetXml[],
  numberFormats: readonly string[] = [],
): Map<string, string> => {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationship}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const formats = numberFormats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const styles = numberFormats.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`);
  return new Map([
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relationship}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${relations.join('')}<Relationship Id="rIdS" Type="${relationship}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ],
    ...sheets.map(({ rows }, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)]),
  ]);
};

export const zipOf = async (parts: ReadonlyMap<string, string>, password?: string): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    ...(password === undefined ? {} : { password }),
  });
  for (const [path, content] of parts) await writer.add(path, new TextReader(content));
  return writer.close();
};

export const workbookOf = (sheets: readonly SheetXml[], numberFormats: readonly string[] = []): Promise<Uint8Array> =>
  zipOf(workbookParts(sheets, numberFormats));
