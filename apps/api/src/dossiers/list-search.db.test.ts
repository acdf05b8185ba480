import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, contactOn, listAll, type Office, openOffice } from '../../test/office.ts';
import { openDossier } from './open-dossier.ts';

const now = clockAt('2026-03-16');

/** Invented people, by the year of their first contact. */
const people = {
  '2020': { lastName: 'Œuvrard-Lefèvre', firstName: 'Anne-Élise', telephone: '06 39 98 12 34', email: null },
  '2021': { lastName: 'D’Almeida', firstName: 'Zoé', telephone: '+33 (0)6.39.98.56.78', email: null },
  '2022': { lastName: 'EL AMRANI', firstName: null, telephone: null, email: 'Amrani75@exemple.test' },
  '2023': { lastName: 'Gonçalves', firstName: 'Anne', telephone: '0033 1 39 98 12 34', email: null },
  '2024': { lastName: '100 % % Exemple_Fictif\\', firstName: null, telephone: null, email: null },
} as const;

describe('searching dossiers', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    for (const [year, person] of Object.entries(people)) {
      await openDossier({ prisma: office.prisma, now }, { contact: contactOn(year, { person }), caller: office.agent });
    }
  });

  afterAll(() => office.close());

  const find = async (text: string, caller = office.agent) => {
    const found = await listAll({ prisma: office.prisma, now }, { text }, caller);
    return found.map(({ reference }) => reference.slice(0, 4));
  };

  it.for([
    { by: 'the beginning of a name', text: 'gonç', found: ['2023'] },
    { by: 'the middle of a name', text: 'lmeid', found: ['2021'] },
    { by: 'a name without its accents', text: 'goncalves', found: ['2023'] },
    { by: 'a name with accents that it does not have', text: 'Àmrâni', found: ['2022'] },
    { by: 'a name in capitals', text: 'GONÇALVES', found: ['2023'] },
    { by: 'a ligature typed as two letters', text: 'oeuvrard', found: ['2020'] },
    { by: 'a ligature', text: 'œuvrard', found: ['2020'] },
    { by: 'a hyphen', text: 'œuvrard-lefevre', found: ['2020'] },
    { by: 'a space instead of a hyphen', text: 'anne elise', found: ['2020'] },
    { by: 'a straight apostrophe', text: "d'almeida", found: ['2021'] },
    { by: 'names in any order', text: 'elise lefèvre', found: ['2020'] },
    { by: 'every word and not any', text: 'anne gonçalves', found: ['2023'] },
    { by: 'a dash between names', text: 'gonçalves - anne', found: ['2023'] },
    { by: 'an e-mail address', text: 'amrani75@exemple', found: ['2022'] },
    { by: 'a telephone number', text: '06 39 98 12 34', found: ['2020'] },
    { by: 'a telephone number without spaces', text: '0639981234', found: ['2020'] },
    { by: 'a telephone number with dots', text: '06.39.98.12.34', found: ['2020'] },
    { by: 'a telephone number with dashes', text: '06-39-98-12-34', found: ['2020'] },
    { by: 'a telephone number as dialled from abroad', text: '+33 6 39 98 12 34', found: ['2020'] },
    { by: 'a telephone number stored as dialled from abroad', text: '06 39 98 56 78', found: ['2021'] },
    { by: 'the end of a telephone number', text: '98 12 34', found: ['2020', '2023'] },
    { by: 'a name and a number', text: 'lefèvre 06 39', found: ['2020'] },
    { by: 'a reference', text: '2022-0001', found: ['2022'] },
    { by: 'a part of a reference', text: '22-00', found: ['2022'] },
    { by: 'a reference with a space', text: '2022 0001', found: ['2022'] },
    { by: 'a reference and a name', text: '2020 anne', found: ['2020'] },
    { by: 'a name that nobody has', text: 'personne', found: [] },
    { by: 'nothing', text: '', found: ['2020', '2021', '2022', '2023', '2024'] },
    { by: 'spaces', text: '   ', found: ['2020', '2021', '2022', '2023', '2024'] },
  ])('finds by $by', async ({ text, found }) => {
    expect(await find(text)).toEqual(found);
  });

  it.for(['%', '_', '\\', '-', '%%', '% _', '\0'])('finds nothing by signs alone: %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it.for([
    { text: 'a%s', found: [] },
    { text: 'gon_alves', found: [] },
    { text: 'fictif\\', found: ['2024'] },
    { text: 'exemple_fictif', found: ['2024'] },
    { text: '100 %', found: ['2024'] },
    { text: '2_22', found: [] },
    { text: "' OR 1=1 --", found: [] },
    { text: 'anne\0', found: ['2020', '2023'] },
  ])('takes signs for what they are: « $text »', async ({ text, found }) => {
    expect(await find(text)).toEqual(found);
  });

  it('finds by reference only for whoever sees no identity', async () => {
    expect(await find('2022-0001', office.head)).toEqual(['2022']);
    expect(await find('0001', office.head)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    for (const text of ['gonçalves', 'anne', '06 39 98 12 34', '0639', 'exemple.test', '%']) {
      expect(await find(text, office.head)).toEqual([]);
    }
  });
});
