import { endpoints } from '@parcours/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from '../../test/app.ts';
import { everythingStored } from '../../test/stored.ts';
import { textRows, workbookOf } from './table/testing/workbook-file.ts';
import { confirm, csvOf, importFile, preview, sendRegister } from './testing/register-visitor.ts';

const headers = ['N°', 'Date 1er contact', 'Nom', 'Prénom', 'Montant demandé', 'RDV le', 'Venu(e)'];
const row = (number: string, ...more: readonly string[]) => [number, '12/03/2015', 'Exemple', 'Ana', ...more];
const oneRow = csvOf([headers, row('1', '1 500 €', '20/03/2015', 'oui')]);

describe('an import', () => {
  let test: TestApp;
  let agent: Visitor & TestAccount;
  let administrator: Visitor & TestAccount;
  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
    administrator = await test.visitAs('administrator');
  });
  afterAll(() => test.close());

  const onlyDossier = async () => {
    const { body } = await agent.call('POST', '/api/dossiers/search', { text: '2015-0001' });
    const [dossier] = endpoints.listDossiers.reply.parse(body).dossiers;
    const read = async (address: string) => (await agent.call('GET', `/api/dossiers/${dossier?.id}${address}`)).body;
    return {
      view: endpoints.readDossier.reply.parse(await read('')),
      lines: endpoints.readHistory.reply.parse(await read('/history')).lines,
    };
  };

  it('by an administrator gives dossiers that nobody accompanies, with their row as it is written', async () => {
    expect(await importFile(administrator, oneRow)).toMatchObject({ kind: 'done', created: 1 });
    const { view, lines } = await onlyDossier();
    expect(view).toMatchObject({
      reference: '2015-0001',
      agent: null,
      furthest: 'appointmentHeld',
      sourceRow: { lineNumber: 2, cells: expect.arrayContaining([{ header: 'Montant demandé', cell: '1 500 €' }]) },
    });
    expect(lines.map(({ event, happenedOn }) => [event.kind, happenedOn])).toEqual([
      ['firstContactMade', '2015-03-12'],
      ['appointmentGiven', null],
      ['appointmentHeld', '2015-03-20'],
    ]);
    expect(new Set(lines.map(({ recordedBy, recordedAt }) => `${recordedBy} ${recordedAt}`)).size).toBe(1);
  });

  it('leaves one audit line, in figures', async () => {
    const lines = await test.prisma.auditEntry.findMany({ where: { action: 'register.imported' } });
    const [done] = await test.prisma.registerImport.findMany();
    expect(lines).toMatchObject([
      {
        actorId: administrator.accountId,
        dossierId: null,
        facts: { importId: done?.id, created: 1, alreadyThere: 0, refused: 0 },
      },
    ]);
  });

  it('is in the list of imports, with who did it', async () => {
    const { body } = await agent.call('GET', '/api/register/imports');
    expect(body).toMatchObject({
      imports: [{ importedBy: 'Camille Martin', created: 1, alreadyThere: 0, refused: 0 }],
    });
  });

  it('shows an administrator no dossier', async () => {
    expect(await administrator.call('POST', '/api/dossiers/search', {})).toMatchObject({ status: 403 });
  });

  it('changes nothing when a row is told differently, and says which dossier it is', async () => {
    const before = await everythingStored(test.prisma);
    const told = csvOf([headers, row('1', '1500', '20/03/2015', 'non')]);
    const seen = await preview(agent, told);
    expect(seen.rows).toMatchObject([
      { number: '1', outcome: { kind: 'differs', from: { kind: 'dossier', reference: '2015-0001' } } },
    ]);
    expect((await confirm(agent, told, seen)).at(-1)).toMatchObject({ created: 0, importId: null, differs: 1 });
    expect(await everythingStored(test.prisma)).toEqual(before);
  });

  it('is refused once anything has changed since its preview, and writes nothing', async () => {
    const file = csvOf([headers, row('7'), row('8')]);
    const seen = await preview(agent, file);
    await importFile(agent, csvOf([headers, row('8')]));
    const before = await everythingStored(test.prisma);
    const { mapping, fingerprint } = seen.summary;
    const refusal = { status: 409, body: { failure: { code: 'registerChangedSincePreview' } } };
    expect(await sendRegister(agent, 'import', file, { mapping, fingerprint })).toMatchObject(refusal);
    const other = { mapping: { ...mapping, remarks: 3, firstName: null }, fingerprint };
    expect(await sendRegister(agent, 'import', file, other)).toMatchObject(refusal);
    expect(await sendRegister(agent, 'import', csvOf([headers, row('9')]), { mapping, fingerprint })).toMatchObject(
      refusal,
    );
    expect(await everythingStored(test.prisma)).toEqual(before);
  });

  it('is refused with columns that cannot be read', async () => {
    const { mapping, fingerprint } = (await preview(agent, oneRow)).summary;
    const nameless = { ...mapping, lastName: null };
    const problem = { code: 'mappingRefused', problems: [{ code: 'requiredColumnMissing', column: 'lastName' }] };
    const refusal = { status: 422, body: { failure: { code: 'registerFileRefused', problem } } };
    expect(await sendRegister(agent, 'import', oneRow, { mapping: nameless, fingerprint })).toMatchObject(refusal);
    expect(await sendRegister(agent, 'refused-rows', oneRow, { mapping: nameless })).toMatchObject(refusal);
    expect((await preview(agent, oneRow, { mapping: nameless })).summary).toMatchObject({
      mappingFrom: 'hand',
      mappingProblems: problem.problems,
      counts: { new: 0, alreadyThere: 0, refused: 0 },
    });
  });

  it.for([
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj', { code: 'wrongType', type: 'pdf' }],
    ['nothing', '', { code: 'empty' }],
    ['headers only', headers.join(';'), { code: 'noRows' }],
  ] as const)('is refused at once with %s', async ([, content, problem]) => {
    expect(await sendRegister(agent, 'preview', new TextEncoder().encode(content))).toMatchObject({
      status: 422,
      body: { failure: { code: 'registerFileRefused', problem } },
    });
  });

  it('remembers the columns that were confirmed, for files with the same headers', async () => {
    const named = ['Code', 'Quand', 'Qui'];
    const first = csvOf([named, ['A', '2016', 'Exemple']]);
    const guessed = (await preview(agent, first)).summary;
    expect(guessed.mappingProblems).toHaveLength(2);
    const mapping = { ...guessed.mapping, number: 0, firstContactOn: 1, lastName: 2 };
    const seen = await preview(agent, first, { mapping });
    expect(seen.summary).toMatchObject({ mappingFrom: 'hand', mappingProblems: [], counts: { new: 1 } });
    await confirm(agent, first, seen);
    const next = await preview(agent, csvOf([named, ['B', '2017', 'Exemple']]));
    expect(next.summary).toMatchObject({ mappingFrom: 'remembered', mapping, counts: { new: 1 } });
  });

  it('reads the sheet that was chosen', async () => {
    const sheets = [
      { name: 'Registre', rows: textRows([headers, row('20')]) },
      { name: 'Ancien', rows: textRows([headers, row('21'), row('22')]) },
    ];
    const workbook = new Uint8Array(await workbookOf(sheets));
    expect((await preview(agent, workbook)).summary).toMatchObject({
      sheet: { name: 'Registre', others: ['Ancien'] },
      counts: { new: 1 },
    });
    const other = await preview(agent, workbook, { sheet: 'Ancien' });
    expect(other.summary).toMatchObject({ sheet: { name: 'Ancien' }, counts: { new: 2 } });
    expect((await confirm(agent, workbook, other)).at(-1)).toMatchObject({ created: 2 });
  });
});
