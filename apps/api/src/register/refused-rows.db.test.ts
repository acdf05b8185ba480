import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from '../../test/app.ts';
import { type Bytes, csvOf, preview, sendRegister, testRegister } from './testing/register-visitor.ts';

describe('the refused rows', () => {
  let test: TestApp;
  let agent: Visitor & TestAccount;
  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
  });
  afterAll(() => test.close());

  const refusedRows = async (file: Bytes) => {
    const { mapping } = (await preview(agent, file)).summary;
    const { status, headers, body } = await sendRegister(agent, 'refused-rows', file, { mapping });
    expect(status).toBe(200);
    return { headers, text: String(body) };
  };

  it.each(['csv', 'xlsx'])('of the %s come as a file that a French spreadsheet opens', async (format) => {
    const { headers, text } = await refusedRows(await testRegister(format));
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''lignes-refusees.csv");
    const [heading, ...lines] = text.trimEnd().split('\r\n');
    expect(heading).toMatch(/^\uFEFFN°;Date 1er contact;Nom;.*;Observations;Motif du refus de la ligne$/);
    expect(lines).toHaveLength(5);
    expect(lines.map((line) => line.split(';').at(-1)?.replaceAll(/\s/g, ' '))).toEqual([
      'Date du premier contact (« 31/02/2016 ») : ce jour n’existe pas. Corrigez la date.',
      'Date de la décision (« 15/06/2015 ») : cette date (15 juin 2015) est avant « transmis au CMP » (1er juillet 2015), qui le précède. Corrigez l’une des deux dates.',
      'Montant demandé (« ?? € ») : ce n’est pas un montant. Attendu : 1 500 ou 1 500,00.',
      'Date du premier contact (vide) : à remplir, sans quoi la ligne ne peut pas être reprise.',
      'Décision du CMP (« à voir ») : décision inconnue. Attendu : accordé, refusé, ajourné ou en attente.',
    ]);
  });

  it('are refused for the same reasons when they come back, and taken once corrected', async () => {
    const { text } = await refusedRows(await testRegister('csv'));
    const again = await preview(agent, new TextEncoder().encode(text));
    expect(again.summary.counts).toMatchObject({ new: 0, refused: 5 });
    expect(again.summary.unmappedHeaders).toMatchObject([{ header: 'Motif du refus de la ligne' }]);
    const corrected = text.replace('31/02/2016', '28/02/2016').replace('?? €', '1 500 €');
    const encoded = new TextEncoder().encode(corrected);
    expect((await preview(agent, encoded)).summary.counts).toMatchObject({ new: 2, refused: 3 });
    expect((await refusedRows(encoded)).text.match(/Motif du refus/g)).toHaveLength(1);
  });

  it('hold nothing that a spreadsheet computes', async () => {
    const headers = ['Date 1er contact', 'Nom', 'Téléphone', 'Commune', 'Observations'];
    const formulas = ['=1+1', '@SUM(A1)', '-cmd|calc', '＝1'];
    const file = csvOf([
      headers,
      ...formulas.map((formula) => ['jadis', formula, '+33 6 39 98 00 00', '-', ' \t=HYPERLINK("http://x")']),
    ]);
    const { text } = await refusedRows(file);
    const [, ...lines] = text.trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(';').slice(1, 4))).toEqual(
      formulas.map((formula) => [`'${formula}`, '+33 6 39 98 00 00', '-']),
    );
    expect(lines.every((line) => line.includes(';"\' \t=HYPERLINK'))).toBe(true);
  });

  it('come with the headers alone when there are none', async () => {
    const { text } = await refusedRows(
      csvOf([
        ['Date 1er contact', 'Nom'],
        ['2015', 'Exemple'],
      ]),
    );
    expect(text).toBe('\uFEFFDate 1er contact;Nom;Motif du refus de la ligne\r\n');
  });
});
