import { civilDateOf } from '@parcours/domain/calendar';
import { isNearly } from '@parcours/domain/text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, contactOn, type Office, openOffice } from '../../../test/office.ts';
import { createDossiers, type NewDossier } from '../../store/create-dossiers.ts';
import { searchColumns, supplierColumns } from '../../store/search-columns.ts';
import { openDossier } from '../open-dossier.ts';
import { recordAct } from '../record-act.ts';
import { searchDossiers } from './search-dossiers.ts';
import { readVariants } from './sources.ts';

const clockDay = civilDateOf('2026-03-16');
const now = clockAt(clockDay);

/** Invented people, by the year of their first contact. */
const people = {
  '2020': { lastName: 'Œuvrard-Lefèvre', firstName: 'Anne-Élise', telephone: '06 39 98 12 34', email: null },
  '2021': { lastName: 'D’Almeida', firstName: 'Zoé', telephone: '+33 (0)6.39.98.56.78', email: null },
  '2022': { lastName: 'EL AMRANI', firstName: null, telephone: null, email: 'Amrani75@exemple.test' },
  '2023': { lastName: 'Gonçalves', firstName: 'Anne', telephone: '0033 1 39 98 12 34', email: null },
  '2024': { lastName: 'Martinet', firstName: 'Léo', telephone: null, email: null },
  '2025': { lastName: 'Martin', firstName: 'Chloé', telephone: null, email: null },
} as const;

const contactOf = (lastName: string, recordedById: string): NewDossier => {
  const { id, happenedOn, person, ...content } = contactOn('2016', { person: { lastName } });
  const event = { kind: 'firstContactMade', ...content } as const;
  return { id, person, history: [{ sequence: 1, happenedOn, event, recordedAt: now(), recordedById }], agentId: null };
};

describe('searching from anywhere', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    for (const [year, person] of Object.entries(people)) {
      await openDossier({ prisma: office.prisma, now }, { contact: contactOn(year, { person }), caller: office.agent });
    }
  });

  afterAll(() => office.close());

  const search = async (text: string, caller = office.agent) =>
    (await searchDossiers({ prisma: office.prisma, now }, { text, caller })).found;
  const years = async (text: string, caller = office.agent) =>
    (await search(text, caller)).map(({ reference }) => reference.slice(0, 4));

  it.for([
    { by: 'a name without accents', text: 'goncalves', found: ['2023'] },
    { by: 'a letter in place of another', text: 'gonsalves', found: ['2023'] },
    { by: 'the beginning of a name, with an error', text: 'gonsal', found: ['2023'] },
    { by: 'a letter too few', text: 'gonalves', found: ['2023'] },
    { by: 'a letter too many', text: 'gonncalves', found: ['2023'] },
    { by: 'a first letter that is wrong', text: 'bonçalves', found: ['2023'] },
    { by: 'words the other way round', text: 'elise oeuvrard', found: ['2020'] },
    { by: 'words the other way round, one with an error', text: 'elise ouvrard', found: ['2020'] },
    { by: 'a part of a telephone number', text: '98 56', found: ['2021'] },
    { by: 'a telephone number as dialled from abroad', text: '+33 6 39 98 12', found: ['2020'] },
    { by: 'a reference', text: '2022-0001', found: ['2022'] },
    { by: 'a reference without its zeros', text: '2022-1', found: ['2022'] },
    { by: 'an e-mail address', text: 'amrani75@exemple', found: ['2022'] },
    { by: 'a name and a number', text: 'anne 12 34', found: ['2023', '2020'] },
    { by: 'two letters', text: 'zo', found: ['2021'] },
    { by: 'a name that nobody has', text: 'wyzkov', found: [] },
    { by: 'nothing', text: '', found: [] },
    { by: 'signs alone', text: '% _', found: [] },
  ])('finds by $by', async ({ text, found }) => {
    expect((await years(text)).toSorted()).toEqual(found.toSorted());
  });

  it('puts the whole word before its beginning, and both before an almost equal one', async () => {
    expect(await years('martin')).toEqual(['2025', '2024']);
    expect((await years('matrin'))[0]).toBe('2025');
  });

  it('says why each was found', async () => {
    expect((await search('gonsalves'))[0]?.reasons).toEqual(['nearName']);
    expect((await search('anne 2020'))[0]?.reasons).toEqual(['name', 'reference']);
  });

  it('finds by the second telephone, and says so', async () => {
    const second = {
      lastName: 'Léonardi',
      firstName: null,
      telephone: '06 39 98 90 00',
      secondTelephone: '01 99 00 71 33',
    };
    const { id } = await openDossier(
      { prisma: office.prisma, now },
      { contact: contactOn('2019', { person: { lastName: second.lastName } }), caller: office.agent },
    );
    await office.prisma.person.updateMany({
      where: { dossiers: { some: { id } } },
      data: { ...second, ...searchColumns({ ...second, email: null }) },
    });
    expect(await search('01 99 00 71')).toMatchObject([{ dossierId: id, reasons: ['telephone'] }]);
  });

  it('finds by who sells and by who was paid, with an error of typing too, for agents only', async () => {
    const { prisma, agent } = office;
    const open = async (year: string) =>
      (
        await openDossier(
          { prisma, now },
          { contact: contactOn(year, { person: { lastName: 'Petit' } }), caller: agent },
        )
      ).id;
    const [quoted, paid] = [await open('2017'), await open('2018')];
    const quote = { dossierId: quoted, situation: {}, version: 1, situationVersion: 1 };
    await prisma.checklist.create({ data: { ...quote, ...supplierColumns('Garage de l’Été') } });
    const loan = { dossierId: paid, version: 1, state: 'running' } as const;
    await prisma.loan.create({ data: { ...loan, ...supplierColumns('Auto-école Exemple') } });
    for (const typed of ['garage ete', 'GARAGE', 'l’eté', 'garagge']) expect(await years(typed)).toEqual(['2017']);
    expect((await search('été'))[0]?.reasons).toEqual(['supplier']);
    expect(await years('ecole')).toEqual(['2018']);
    expect(await years('garage 2017')).toEqual(['2017']);
    for (const other of [office.head, office.frontDesk]) expect(await search('garage', other)).toEqual([]);
  });

  it('finds each dossier of a supplier of many by its number or its person, and the same first ones each time', async () => {
    const { prisma, agent } = office;
    const lastNames = Array.from({ length: 70 }, (_, index) => (index === 60 ? 'Quintrel' : 'Personne'));
    const opened = await prisma.$transaction((transaction) =>
      createDossiers(
        transaction,
        lastNames.map((lastName) => contactOf(lastName, agent.accountId)),
      ),
    );
    const loans = opened.map(({ id }) => ({ dossierId: id, version: 1, state: 'running' as const }));
    await prisma.loan.createMany({ data: loans.map((loan) => ({ ...loan, ...supplierColumns('Atelier du Sud') })) });
    const last = opened.slice(58);
    for (const [index, { id }] of last.entries()) {
      const lastRecordedAt = new Date(Date.UTC(2026, 2, 17, 0, index));
      await prisma.dossier.update({ where: { id }, data: { lastRecordedAt } });
    }
    const references = async (text: string) => (await search(text)).map(({ reference }) => reference);
    expect(await references('atelier 2016-0061')).toEqual(['2016-0061']);
    for (const typed of ['atelier quintrel', 'quintrel sud', 'ateleir quintrel', 'su at quint']) {
      expect(await references(typed)).toEqual(['2016-0061']);
    }
    expect((await search('atelier quintrel'))[0]?.reasons).toEqual(['name', 'supplier']);
    expect(await references('atelier')).toEqual(last.map(({ reference }) => reference).toReversed());
    expect(await search('atelier quintrel', office.frontDesk)).toEqual([]);
  });

  it('takes a word for the same neighbours whether many known words are like it or few', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const alike = letters.flatMap((letter) => [
      `fera${letter}ier`,
      `fer${letter}aier`,
      `ferti${letter}er`,
      `fertie${letter}`,
    ]);
    await office.prisma.searchWord.createMany({ data: [...alike, ...alike].map((word) => ({ word })) });
    for (const word of ['fertaier', 'fertiera', 'gonsalves', 'ferta', 'ouvrard']) {
      const known = await office.prisma.$queryRaw<{ word: string }[]>`
        SELECT word FROM search_word WHERE similarity(word, ${word}) >= 0.2 GROUP BY word
        ORDER BY similarity(word, ${word}) DESC, word LIMIT 100`;
      const near = known.map((one) => one.word).filter((one) => isNearly(word, one));
      expect(near.length).toBeGreaterThan(0);
      expect((await readVariants(office.prisma, word)).variants).toEqual([word, ...near].slice(0, 8));
    }
  });

  it('finds by reference only for the head, and shows no identity', async () => {
    for (const text of ['gonçalves', 'gonsalves', '98 56', 'exemple.test', 'martin 2025']) {
      expect(await search(text, office.head)).toEqual([]);
    }
    const [found] = await search('2025-0001', office.head);
    expect(found).toMatchObject({
      person: null,
      reasons: ['reference'],
      standing: { state: 'open', stage: 'contact' },
    });
  });

  it('shows the front desk identity and appointment, and nothing of the request', async () => {
    const [{ dossierId } = { dossierId: '' }] = await search('zoé');
    await recordAct(
      { prisma: office.prisma, now },
      {
        dossierId,
        expectedVersion: 1,
        happenedOn: clockDay,
        act: { kind: 'appointmentGiven', appointmentOn: clockDay, time: '09:30', place: 'townHall', placeDetail: null },
        caller: office.agent,
      },
    );
    const [found] = await search('d almeida', office.frontDesk);
    expect(found).toMatchObject({
      person: { lastName: 'D’Almeida', firstName: 'Zoé' },
      appointment: { on: clockDay, time: '09:30' },
      standing: null,
    });
  });
});
