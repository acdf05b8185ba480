import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ListColumn } from '@parcours/contracts';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, contactOn, type Office, openOffice } from '../../../test/office.ts';
import type { OutgoingFile } from '../../http/handler.ts';
import { openDossier } from '../open-dossier.ts';
import { exportDossiers } from './export-dossiers.ts';

const now = clockAt('2026-03-16');
const begins = ['=1+1', '+CMD()', '-CMD()', '@SUM(A1)', '\t=1+1', '\r=1+1'];

describe('the list as a spreadsheet', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    for (const lastName of [...begins, 'Gonçalves']) {
      const request = {
        project: 'drivingLicence',
        projectDetail: null,
        amountCents: 120_050,
        durationMonths: 24,
      } as const;
      const contact = contactOn('2026-03-10', { person: { lastName, firstName: 'Anne' }, request });
      await openDossier({ prisma: office.prisma, now }, { contact, caller: office.agent });
    }
  });
  afterAll(() => office.close());

  const save = (given: { format: 'csv' | 'xlsx'; text?: string; columns?: ListColumn[] }, caller = office.agent) =>
    exportDossiers(
      { prisma: office.prisma, now },
      { asked: { sort: 'reference', direction: 'ascending', columns: ['request', 'agent'], ...given }, caller },
    );
  const textOf = async ({ content }: OutgoingFile) => (await buffer(Readable.from(content))).toString();
  const rowsOf = async (file: OutgoingFile): Promise<string[][]> =>
    parse(await textOf(file), { bom: true, delimiter: ';', relax_column_count: true });
  const sheetOf = async ({ content }: OutgoingFile) => {
    const read: unknown = await readWorkbook(Readable.from([await buffer(Readable.from(content))]));
    return JSON.stringify(read);
  };

  it('has the columns shown, with a comma in numbers, for a French spreadsheet', async () => {
    const file = await save({ format: 'csv', text: 'gonçalves' });
    const written = await textOf(file);
    expect(written.startsWith('\uFEFF')).toBe(true);
    expect(written.slice(1).split('\r\n').slice(0, 2)).toEqual([
      'Référence;Nom;Prénom;Objet;Montant en euros;Durée en mois;Accompagnateur',
      '2026-0007;Gonçalves;Anne;Permis de conduire;1200,5;24;Compte agent',
    ]);
  });

  it('holds no formula, whatever a name begins with', async () => {
    const rows = await rowsOf(await save({ format: 'csv' }));
    expect(rows.slice(1).map(([, name]) => name)).toEqual([...begins.map((name) => `'${name}`), 'Gonçalves']);
    const sheet = await sheetOf(await save({ format: 'xlsx' }));
    for (const name of begins) expect(sheet).toContain(JSON.stringify(`'${name}`).slice(1, -1));
    expect(sheet).toContain('1200.5');
  });

  it('holds no identity for the head', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await save({ format }, office.head);
      const written = format === 'csv' ? await textOf(file) : await sheetOf(file);
      expect(written).toContain('2026-0007');
      expect(written).not.toMatch(/Gonçalves|Anne|Nom/);
    }
  });

  it('leaves a line that says who took how many by which filters, and no word searched', async () => {
    await textOf(await save({ format: 'csv', text: 'gonçalves', columns: ['path'] }));
    const [line] = await office.prisma.auditEntry.findMany({
      where: { action: 'list.exported' },
      orderBy: { id: 'desc' },
    });
    expect(line).toMatchObject({
      actorId: 'agent',
      facts: { count: 1, format: 'csv', columns: ['path'], filters: {}, hasWords: true },
    });
    expect(JSON.stringify(line?.facts)).not.toMatch(/gon/i);
  });
});
