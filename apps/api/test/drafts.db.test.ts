import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { discardDraft } from '../src/drafts/discard-draft.ts';
import { forgetHandler } from '../src/drafts/forget-job.ts';
import { keptDays } from '../src/drafts/forget-old-drafts.ts';
import { keepDraft } from '../src/drafts/keep-draft.ts';
import { listDrafts } from '../src/drafts/list-drafts.ts';
import { clockAt, contactOn, failureOf, type Office, openOffice } from './office.ts';

const monday = clockAt('2017-07-17');
const form = 'firstContact';

describe('a draft', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const at = (now = monday) => ({ prisma: office.prisma, now });
  const keep = (draftId: string, typed: string, { caller = office.agent, now = monday, dossierId = '' } = {}) =>
    keepDraft(at(now), { draftId, form, dossierId: dossierId || null, typed, caller });
  const list = async (caller = office.agent, now = monday, dossierId: string | null = null) =>
    (await listDrafts(at(now), { form, dossierId, caller })).drafts.map(({ typed }) => typed);
  const forgetAll = () => office.prisma.draft.deleteMany();

  it('is kept as it was typed last, once', async () => {
    await forgetAll();
    const id = randomUUID();
    await keep(id, 'Du');
    await keep(id, 'Dupont, né le 12/0');
    expect(await list()).toEqual(['Dupont, né le 12/0']);
  });

  it('is nobody else’s to read, to write over or to forget', async () => {
    await forgetAll();
    const id = randomUUID();
    await keep(id, 'à moi');
    const { colleague } = office;
    expect(await list(colleague)).toEqual([]);
    expect(await failureOf(keep(id, 'à lui', { caller: colleague }))).toEqual({ code: 'notFound' });
    await discardDraft(at(), { draftId: id, caller: colleague });
    expect(await list()).toEqual(['à moi']);
  });

  it('stands with its dossier, which must be there', async () => {
    await forgetAll();
    const { id: dossierId } = await openDossier(at(), { contact: contactOn('2017-07-01'), caller: office.agent });
    await keep(randomUUID(), 'de ce dossier', { dossierId });
    expect(await list(office.agent, monday, dossierId)).toEqual(['de ce dossier']);
    expect(await list()).toEqual([]);
    expect(await failureOf(keep(randomUUID(), 'x', { dossierId: randomUUID() }))).toEqual({ code: 'notFound' });
  });

  it('is forgotten once it is saved for good', async () => {
    await forgetAll();
    const id = randomUUID();
    await keep(id, 'tapé');
    await discardDraft(at(), { draftId: id, caller: office.agent });
    expect(await office.prisma.draft.count()).toBe(0);
  });

  it(`is forgotten after ${keptDays} days, whoever lists or types next`, async () => {
    await forgetAll();
    await keep(randomUUID(), 'vieux');
    expect(await list(office.agent, clockAt('2017-07-24'))).toEqual(['vieux']);
    expect(await list(office.colleague, clockAt('2017-07-25'))).toEqual([]);
    expect(await office.prisma.draft.count()).toBe(0);
  });

  it('is forgotten in the night even when nobody types, with the words of names that nobody bears any more', async () => {
    await forgetAll();
    await keep(randomUUID(), 'vieux');
    await keep(randomUUID(), 'récent', { now: clockAt('2017-07-24') });
    const person = { lastName: 'Zybulska', firstName: 'Oriane' };
    const { id } = await openDossier(at(), { contact: contactOn('2017-07-01', { person }), caller: office.agent });
    await office.prisma.person.updateMany({
      where: { dossiers: { some: { id } } },
      data: { lastName: 'Zybulski', sortName: 'zybulski oriane' },
    });
    await office.prisma.searchWord.createMany({ data: [{ word: 'oriane' }, { word: 'zybulski' }] });
    await forgetHandler(at(clockAt('2017-07-25'))).run({}, new AbortController().signal);
    expect(await office.prisma.draft.findMany({ select: { typed: true } })).toEqual([{ typed: 'récent' }]);
    const words = await office.prisma.searchWord.findMany({
      where: { word: { in: ['zybulska', 'zybulski', 'oriane'] } },
    });
    expect(words.map(({ word }) => word).toSorted()).toEqual(['oriane', 'zybulski']);
  });

  it('that cannot be forgotten in the night does not keep what each write counted from being added up', async () => {
    const caller = office.agent;
    for (let opened = 0; opened < 3; opened += 1) await openDossier(at(), { contact: contactOn('2017-07-01'), caller });
    const lines = () => office.prisma.standingCount.count();
    const before = await lines();
    const noClock = () => {
      throw new Error('no clock');
    };
    await expect(forgetHandler(at(noClock)).run({}, new AbortController().signal)).rejects.toThrow('no clock');
    expect(await lines()).toBeLessThan(before);
  });

  it('puts off forgetting words while a write of names goes on, such as an import', async () => {
    const forget = () => forgetHandler(at()).run({}, new AbortController().signal);
    await office.prisma.$transaction(async (transaction) => {
      await transaction.searchWord.create({ data: { word: 'wyzkov' } });
      await expect(forget()).rejects.toThrow('lock timeout');
    });
    await forget();
    expect(await office.prisma.searchWord.count({ where: { word: 'wyzkov' } })).toBe(0);
  });

  it('leaves no word in the audit', async () => {
    await forgetAll();
    const before = await office.prisma.auditEntry.count();
    await keep(randomUUID(), 'secret');
    expect(await office.prisma.auditEntry.count()).toBe(before);
  });
});
