import { randomUUID } from 'node:crypto';
import { partialDateOf } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { exampleActs } from '@parcours/domain/path/testing/histories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, contactOn, listing, type Office, openOffice } from '../../test/office.ts';
import { countDossiers } from './count-dossiers.ts';
import { listDossiers } from './list-dossiers.ts';
import { openDossier } from './open-dossier.ts';
import { readDossier } from './read-dossier.ts';
import { readHistory } from './read-history.ts';
import { recordAct } from './record-act.ts';
import { voidEvent } from './void-event.ts';

const now = clockAt('2026-03-16');
const names = ['Zyxwanova', 'Abcdarian'];
const identity = { firstName: 'Qwertine', bornOn: null, telephone: '06 39 98 77 77', town: 'Villefictive' };

describe('the identity of a person', () => {
  let office: Office;
  let dossierIds: readonly string[];

  beforeAll(async () => {
    office = await openOffice();
    const opened: string[] = [];
    for (const lastName of names) {
      const person = { ...identity, lastName, email: `${lastName}@exemple.test` };
      const contact = contactOn('2026-03-10', {
        person,
        channel: 'other',
        channelDetail: `la voisine de ${lastName}`,
        request: { project: 'other', projectDetail: `moto de ${lastName}`, amountCents: null, durationMonths: null },
      });
      opened.push((await openDossier({ prisma: office.prisma, now }, { contact, caller: office.agent })).id);
    }
    dossierIds = opened;
    await writeNames(office, opened[0] ?? '');
    await addSourceRow(office, opened[0] ?? '', `${names[0]} Qwertine`);
  });

  afterAll(() => office.close());

  const everythingSeenBy = async (caller: Office['agent']) => {
    const dependencies = { prisma: office.prisma, now };
    const pages = await Promise.all(
      (['ascending', 'descending'] as const).map((direction) =>
        listDossiers(dependencies, { query: listing({ sort: 'name', direction, limit: 1 }), caller }),
      ),
    );
    const cursors = pages.map(({ next }) => Buffer.from(next ?? '', 'base64url').toString());
    const dossiers = await Promise.all(
      dossierIds.map(async (dossierId) => ({
        view: await readDossier(dependencies, { dossierId, caller }),
        history: await readHistory(office.prisma, { dossierId, caller }),
      })),
    );
    return JSON.stringify({ pages, cursors, dossiers }).toLowerCase();
  };

  it('is nowhere in what a head sees: lists, cursors, dossiers, histories', async () => {
    const secrets = ['zyxwanova', 'abcdarian', 'qwertine', '77 77', '7777', 'exemple.test', 'villefictive'];
    const [head, agent] = [await everythingSeenBy(office.head), await everythingSeenBy(office.agent)];
    expect(secrets.filter((secret) => head.includes(secret))).toEqual([]);
    expect(secrets.filter((secret) => !agent.includes(secret))).toEqual(['7777']);
  });

  it('is not there either in the row of the old register', async () => {
    const [dossierId = ''] = dossierIds;
    const dependencies = { prisma: office.prisma, now };
    expect(await readDossier(dependencies, { dossierId, caller: office.head })).toMatchObject({
      person: null,
      sourceRow: null,
    });
    expect(await readDossier(dependencies, { dossierId, caller: office.agent })).toMatchObject({
      person: { ...identity, lastName: 'Zyxwanova' },
      sourceRow: { lineNumber: 12, cells: [{ header: 'Nom', cell: 'Zyxwanova Qwertine' }] },
    });
  });

  it('does not show through the order of a list', async () => {
    const references = async (sort: 'name' | 'reference', caller: Office['agent']) => {
      const { dossiers } = await listDossiers({ prisma: office.prisma, now }, { query: listing({ sort }), caller });
      return dossiers.map(({ reference }) => reference);
    };
    const byReference = await references('reference', office.head);
    expect(await references('name', office.head)).toEqual(byReference);
    expect(await references('name', office.agent)).toEqual(byReference.toReversed());
  });

  it('cannot be guessed by searching and counting', async () => {
    const count = async (text: string, caller: Office['agent']) =>
      (await countDossiers({ prisma: office.prisma, now }, { filters: { text }, caller })).total;
    for (const text of ['Zyxwanova', 'zyx', '06 39 98 77 77', 'Qwertine']) {
      expect(await count(text, office.head)).toBe(0);
      expect(await count(text, office.agent)).toBeGreaterThan(0);
    }
  });

  it('is seen by a head who accompanies dossiers too', async () => {
    const both = { ...office.head, roles: ['head', 'agent'] as const };
    expect(await everythingSeenBy(both)).toContain('zyxwanova');
  });

  it('is not in the audit', async () => {
    const audit = await office.prisma.auditEntry.findMany();
    const kept = JSON.stringify(audit, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
    expect(names.filter((name) => kept.includes(name))).toEqual([]);
  });
});

/** Every act in which somebody can write freely, with a name in it. */
const writeNames = async ({ prisma, agent: caller }: Office, dossierId: string): Promise<void> => {
  const end = { otherReasons: [], text: 'Zyxwanova a téléphoné', redirectedTo: 'la cousine de Zyxwanova' };
  const acts: readonly Act[] = [
    {
      ...exampleActs.submitted,
      despite: { gaps: [{ code: 'pieceMissing', about: 'taxNotice' }], why: 'Zyxwanova partait' },
    },
    {
      kind: 'morePiecesAsked',
      pieces: [],
      what: 'le bail de Zyxwanova',
      why: 'Zyxwanova l’a signé',
      answerBy: null,
    },
    { kind: 'refused', end: { ...end, kind: 'refusedByLender', mainReason: 'other' }, isToTell: true },
    { kind: 'reopened', why: 'Zyxwanova est revenue', ground: 'other' },
    { kind: 'closed', end: { ...end, kind: 'redirected', mainReason: 'other' }, learnt: 'prévenir Zyxwanova plus tôt' },
  ];
  const given = { dossierId, happenedOn: partialDateOf('2026-03-11'), caller };
  for (const [index, act] of acts.entries()) {
    await recordAct({ prisma, now }, { ...given, act, expectedVersion: index + 1 });
  }
  const last = acts.length + 1;
  const voiding = { dossierId, caller, expectedVersion: last, sequence: last, why: 'erreur sur Zyxwanova' };
  await voidEvent({ prisma, now }, voiding);
};

/** As the import of a register leaves it. */
const addSourceRow = async ({ prisma, agent }: Office, dossierId: string, cell: string): Promise<void> => {
  const registerImport = await prisma.registerImport.create({
    data: { importedAt: now(), importedById: agent.accountId, created: 1, alreadyThere: 0, refused: 0 },
  });
  await prisma.sourceRow.create({
    data: {
      dossierId,
      importId: registerImport.id,
      lineNumber: 12,
      fingerprint: randomUUID(),
      cells: [{ header: 'Nom', cell }],
    },
  });
};
