import { civilDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { findSimilarPeople } from '../src/people/find-similar-people.ts';
import { clockAt, contactOn, type Office, openOffice } from './office.ts';

const now = clockAt('2026-03-16');
const bornOn = civilDateOf('1984-03-12');
const nobody = { lastName: '', firstName: null, bornOn: null, telephone: null, email: null };

describe('somebody who may be known already', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    const person = {
      lastName: 'Lefèvre-Œuvrard',
      firstName: 'Élodie',
      bornOn,
      telephone: '06 39 98 12 34',
      email: 'Elodie@exemple.test',
    };
    await openDossier(
      { prisma: office.prisma, now },
      { contact: contactOn('2026-03-10', { person }), caller: office.agent },
    );
    await openDossier({ prisma: office.prisma, now }, { contact: contactOn('2026-03-10'), caller: office.agent });
  });

  afterAll(() => office.close());

  const likenesses = async (described: Partial<typeof nobody> | Record<string, unknown>) => {
    const { people } = await findSimilarPeople(office.prisma, { ...nobody, ...described });
    return people.map(({ lastName, likenesses: found }) => [lastName, ...found]);
  };

  it.each([
    ['the same name and birth date', { lastName: 'LEFEVRE OEUVRARD', firstName: 'elodie', bornOn }, ['nameAndBirth']],
    ['the same telephone as dialled', { telephone: '+33 6.39.98.12.34' }, ['telephone']],
    ['the same e-mail in other capitals', { email: ' elodie@EXEMPLE.test ' }, ['email']],
    [
      'all of it',
      {
        lastName: 'Lefèvre-Œuvrard',
        firstName: 'Élodie',
        bornOn,
        telephone: '0639981234',
        email: 'elodie@exemple.test',
      },
      ['nameAndBirth', 'telephone', 'email'],
    ],
    ['the same name without a birth date', { lastName: 'Lefèvre-Œuvrard', firstName: 'Élodie' }, ['name']],
    [
      'a letter in place of another',
      { lastName: 'LEFEVRE-OUVRARD', firstName: 'Élodie', bornOn },
      ['nearNameAndBirth'],
    ],
    ['a hyphen left out and a letter too many', { lastName: 'lefebvreoeuvrard', firstName: 'elodie' }, ['nearName']],
    ['the names exchanged', { lastName: 'Élodie', firstName: 'Lefèvre Œuvrard' }, ['nearName']],
  ])('is found by %s', async (_, described, found) => {
    expect(await likenesses(described)).toEqual([['Lefèvre-Œuvrard', ...found]]);
  });

  it.each([
    ['Diop', 'Awa', 'Doip', 'Awa'],
    ['Petit', 'Marie', 'Petti', 'Marei'],
    ['Leroy', 'Paul', 'Leory', 'Pual'],
    ['Traoré', 'Binta', 'Traroé', 'Bitna'],
    ['Lopez', 'Jean', 'Lopes', 'Jaen'],
    ['Petit', 'Marie', 'Marei', 'Petti'],
    ['Diop', null, 'Doip', null],
  ])('with a short name, %s %s, is found by the birth date and %s %s', async (lastName, firstName, last, first) => {
    const birth = civilDateOf('1971-05-17');
    const person = { lastName, firstName, bornOn: birth };
    const { id } = await openDossier(
      { prisma: office.prisma, now },
      { contact: contactOn('2026-03-10', { person }), caller: office.agent },
    );
    const typed = { ...nobody, lastName: last, firstName: first, bornOn: birth };
    const { people } = await findSimilarPeople(office.prisma, typed);
    const found = people.find(({ dossierId }) => dossierId === id);
    expect(found).toMatchObject({ likenesses: ['nearNameAndBirth'], sureness: 'likely' });
  });

  it.each([
    ['nothing typed', {}],
    [
      'the same name, born another day',
      { lastName: 'Lefèvre-Œuvrard', firstName: 'Élodie', bornOn: civilDateOf('1984-03-13') },
    ],
    ['another first name', { lastName: 'Lefèvre-Œuvrard', firstName: 'Zoé', bornOn }],
    [
      'almost the same name, born another day',
      { lastName: 'Lefebvre-Œuvrard', firstName: 'Élodie', bornOn: civilDateOf('1984-03-13') },
    ],
    ['a last name alone', { lastName: 'Lefèvre-Œuvrard' }],
    ['the beginning of a telephone number', { telephone: '06 39 98' }],
    ['the end of an e-mail address', { email: 'e@exemple.test' }],
    ['signs that mean something to a database', { email: '%@%', telephone: '%%%%%%%%%%' }],
  ])('is not found by %s', async (_, described) => {
    expect(await likenesses(described)).toEqual([]);
  });

  it('is shown with reference and identity, and nothing of the dossier', async () => {
    const { people } = await findSimilarPeople(office.prisma, { ...nobody, telephone: '06 39 98 12 34' });
    expect(Object.keys(people[0] ?? {}).sort()).toEqual(
      ['alike', 'bornOn', 'dossierId', 'firstName', 'lastName', 'likenesses', 'reference', 'sureness', 'town'].sort(),
    );
  });
});
