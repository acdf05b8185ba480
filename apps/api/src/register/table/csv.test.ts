import { describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import { limits, type Table } from './table.ts';

const lines = ['N°;Date 1er contact;Nom;Montant demandé', '1;22/12/2013;Œuvrard;1 500 €', '2;mars 2015;Müller;800,00'];
const text = lines.join('\r\n');

const tableOf = (reading: TableReading): Table => {
  if (!reading.isRead) throw new Error(reading.failure.code);
  return reading.table;
};

const read = async (content: string | Uint8Array): Promise<Table> => tableOf(await readTable(Buffer.from(content)));

const failureOf = async (content: string | Uint8Array) => {
  const reading = await readTable(Buffer.from(content));
  return reading.isRead ? 'read' : reading.failure;
};

const expected = {
  headers: ['N°', 'Date 1er contact', 'Nom', 'Montant demandé'],
  rows: [
    { lineNumber: 2, cells: ['1', '22/12/2013', 'Œuvrard', '1 500 €'] },
    { lineNumber: 3, cells: ['2', 'mars 2015', 'Müller', '800,00'] },
  ],
  sheet: null,
};

const windows1252 = (content: string): Uint8Array =>
  Uint8Array.from(content, (letter) => ({ Œ: 0x8c, '€': 0x80 })[letter] ?? letter.charCodeAt(0));

const utf16be = (content: string): Uint8Array => Buffer.from(content, 'utf16le').swap16();

describe('a register in CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', windows1252(text)],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', utf16be(text)],
    ['UTF-16 BE with its mark', utf16be(`\ufeff${text}`)],
  ])('is read in %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(expected);
  });

  it.each([
    [';', '\n'],
    ['\t', '\r\n'],
    [';', '\r'],
  ])('is read with %j between cells and %j between lines', async (delimiter, newline) => {
    expect(await read(lines.map((line) => line.replaceAll(';', delimiter)).join(newline))).toEqual(expected);
  });

  it('is read with commas, amounts being quoted', async () => {
    const commas = lines.map((line) =>
      line
        .split(';')
        .map((cell) => `"${cell}"`)
        .join(','),
    );
    expect(await read(commas.join('\n'))).toEqual(expected);
  });

  it('obeys the first line by which Excel is told the delimiter', async () => {
    const { headers, rows } = await read(`sep=,\nNom,Prénom\nA,"1,5"`);
    expect(headers).toEqual(['Nom', 'Prénom']);
    expect(rows).toEqual([{ lineNumber: 3, cells: ['A', '1,5'] }]);
  });

  it('finds its headers under a title', async () => {
    const { headers, rows } = await read(`Registre, microcrédit, 2013;;;\n;;;\n${text}`);
    expect(headers).toEqual(expected.headers);
    expect(rows.map(({ lineNumber }) => lineNumber)).toEqual([4, 5]);
  });

  it('takes unknown headings for a person to map', async () => {
    expect((await read('Alpha;Bêta\na;b')).headers).toEqual(['Alpha', 'Bêta']);
  });

  it('numbers its lines as a spreadsheet does', async () => {
    const { rows } = await read('Nom;Remarques\nA;"deux\nlignes"\n\nB;c\n;;\n;\n');
    expect(rows).toEqual([
      { lineNumber: 2, cells: ['A', 'deux\nlignes'] },
      { lineNumber: 3, cells: [null] },
      { lineNumber: 4, cells: ['B', 'c'] },
    ]);
  });

  it('may have lines shorter or longer than its headers', async () => {
    const { headers, rows } = await read('Nom;Prénom\nA\nB;b;note');
    expect(headers).toEqual(['Nom', 'Prénom', '']);
    expect(rows.map(({ cells }) => cells)).toEqual([['A'], ['B', 'b', 'note']]);
  });

  it('keeps a cell that looks like a formula as text', async () => {
    const { rows } = await read('Nom;Téléphone\n=1+1;+33 6 39 98 00 00');
    expect(rows[0]?.cells).toEqual(['=1+1', '+33 6 39 98 00 00']);
  });

  it('suffers a stray quotation mark', async () => {
    const { rows } = await read('Nom;Objet\nA;écran 22" neuf');
    expect(rows[0]?.cells).toEqual(['A', 'écran 22" neuf']);
  });
});

describe('a CSV that cannot be read', () => {
  it.each([
    ['is empty', '', { code: 'empty' }],
    ['has only blank lines', '\n;;;\n\n', { code: 'empty' }],
    ['has headers only', lines[0] ?? '', { code: 'noRows' }],
    ['has one column', 'bonjour\nA\nB', { code: 'noHeader' }],
    ['has no headings', '1;22/12/2013;1500\n2;23/12/2013;1600', { code: 'noHeader' }],
    ['leaves a quotation mark open', 'Nom;Prénom\nA;a\nB;"b\nC;c', { code: 'quoteNotClosed', lineNumber: 3 }],
    ['is binary', 'Nom;Prénom\n\u0000\u0001;b', { code: 'wrongType', type: 'unknown' }],
    [
      'has a thousand columns',
      `${'Nom;'.repeat(999)}Prénom\na;b`,
      { code: 'tooManyColumns', columns: 1000, most: 200 },
    ],
    [
      'has a cell longer than any spreadsheet allows',
      `Nom;Prénom\na;${'b'.repeat(32_768)}`,
      { code: 'cellTooLong', lineNumber: 2, mostCharacters: 32_767 },
    ],
  ])('when it %s', async (_, content, failure) => {
    expect(await failureOf(content)).toEqual(failure);
  });

  it('when it is over 20 MB', async () => {
    const bytes = limits.mostBytes + 1;
    expect(await failureOf(new Uint8Array(bytes))).toEqual({ code: 'tooLarge', bytes, mostBytes: 20_000_000 });
  });

  it('when it has more than a hundred thousand rows', async () => {
    const rows = (count: number) => `Nom;Prénom\n${'a;b\n'.repeat(count)}`;
    expect((await read(rows(100_000))).rows).toHaveLength(100_000);
    expect(await failureOf(rows(100_001))).toEqual({ code: 'tooManyRows', most: 100_000 });
    expect(await failureOf(rows(200_000))).toEqual({ code: 'tooManyRows', most: 100_000 });
  });

  it('when one line fills the file', async () => {
    const cells = `Nom;Prénom\n${'a;'.repeat(5_000_000)}`;
    expect(await failureOf(cells)).toMatchObject({ code: 'tooManyColumns', columns: 5_000_000 });
    const text = `Nom;Prénom\na;${'b'.repeat(15_000_000)}`;
    expect(await failureOf(text)).toMatchObject({ code: 'cellTooLong', lineNumber: 2 });
  });
});
