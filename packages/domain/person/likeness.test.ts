import { describe, expect, it } from 'vitest';
import { likenessesBetween, likenessesOf, surenessOf } from './likeness.ts';

const nobody = {
  lastName: '',
  firstName: null,
  bornOn: null,
  telephone: null,
  secondTelephone: null,
  email: null,
};
const known = {
  lastName: 'Lefèvre-Œuvrard',
  firstName: 'Élodie',
  bornOn: '1984-03-12',
  telephone: '06 39 98 12 34',
  secondTelephone: '01 99 00 71 33',
  email: 'Elodie@exemple.test',
};

describe('what two records have in common', () => {
  it.for([
    { told: 'the same record', other: known, found: ['nameAndBirth', 'telephone', 'email'] },
    {
      told: 'the same name without accents and in capitals, born the same day',
      other: { ...nobody, lastName: 'LEFEVRE OEUVRARD', firstName: 'elodie', bornOn: '1984-03-12' },
      found: ['nameAndBirth'],
    },
    {
      told: 'the same name, born another day',
      other: { ...nobody, lastName: 'Lefèvre-Œuvrard', firstName: 'Élodie', bornOn: '1984-03-13' },
      found: [],
    },
    {
      told: 'the same name without a birth date',
      other: { ...nobody, lastName: 'Lefèvre-Œuvrard', firstName: 'Élodie' },
      found: ['name'],
    },
    {
      told: 'almost the same name, born the same day',
      other: { ...nobody, lastName: 'Lefebvre Oeuvrard', firstName: 'Elodi', bornOn: '1984-03-12' },
      found: ['nearNameAndBirth'],
    },
    {
      told: 'almost the same name without a birth date, the hyphen left out',
      other: { ...nobody, lastName: 'LefevreOeuvrard', firstName: 'Elodie' },
      found: ['nearName'],
    },
    {
      told: 'first and last name exchanged',
      other: { ...nobody, lastName: 'Élodie', firstName: 'Lefèvre-Œuvrard', bornOn: '1984-03-12' },
      found: ['nearNameAndBirth'],
    },
    {
      told: 'almost the same name, born another day',
      other: { ...nobody, lastName: 'Lefebvre-Œuvrard', firstName: 'Élodie', bornOn: '1984-03-13' },
      found: [],
    },
    {
      told: 'the same last name and no first name',
      other: { ...nobody, lastName: 'Lefèvre-Œuvrard' },
      found: [],
    },
    {
      told: 'another last name, the same first name',
      other: { ...nobody, lastName: 'Durand', firstName: 'Élodie' },
      found: [],
    },
    {
      told: 'another first name, born the same day',
      other: { ...nobody, lastName: 'Lefèvre-Œuvrard', firstName: 'Zoé', bornOn: '1984-03-12' },
      found: [],
    },
    {
      told: 'the same telephone from abroad',
      other: { ...nobody, telephone: '+33 6.39.98.12.34' },
      found: ['telephone'],
    },
    {
      told: 'the first telephone of one as the second of the other',
      other: { ...nobody, secondTelephone: '0639981234' },
      found: ['telephone'],
    },
    { told: 'the beginning of a telephone', other: { ...nobody, telephone: '06 39 98' }, found: [] },
    {
      told: 'the same e-mail in other capitals',
      other: { ...nobody, email: ' elodie@EXEMPLE.test ' },
      found: ['email'],
    },
    { told: 'the end of an e-mail', other: { ...nobody, email: 'e@exemple.test' }, found: [] },
    { told: 'nothing', other: nobody, found: [] },
  ])('tells $told', ({ other, found }) => {
    expect(likenessesOf(known, other)).toEqual(found);
    expect(likenessesOf(other, known)).toEqual(found);
  });

  it.for([
    { found: [], sureness: null },
    { found: ['nearName'], sureness: 'possible' },
    { found: ['name'], sureness: 'possible' },
    { found: ['nearNameAndBirth'], sureness: 'likely' },
    { found: ['telephone', 'nearName'], sureness: 'almostSure' },
    { found: ['email'], sureness: 'almostSure' },
    { found: ['nameAndBirth'], sureness: 'almostSure' },
  ] as const)('is $sureness for $found', ({ found, sureness }) => {
    expect(surenessOf(found)).toBe(sureness);
  });

  it('takes two empty records for nobody', () => {
    expect(likenessesOf(nobody, nobody)).toEqual([]);
  });
});

describe('what two people have in common by all their records', () => {
  const renamed = { ...nobody, lastName: 'Durand', firstName: 'Élodie', telephone: '06 39 98 55 66' };

  it.for([
    { told: 'the number of a former record', others: [{ ...nobody, telephone: '0639981234' }], found: ['telephone'] },
    {
      told: 'one thing by each record, in one order',
      others: [
        { ...nobody, email: 'elodie@exemple.test' },
        { ...nobody, telephone: '0639985566' },
      ],
      found: ['telephone', 'email'],
    },
    {
      told: 'no name of one record with the birth date of another',
      others: [{ ...renamed, telephone: null, bornOn: known.bornOn }],
      found: ['name'],
    },
    { told: 'nothing without a record', others: [], found: [] },
  ])('tells $told', ({ others, found }) => {
    expect(likenessesBetween([renamed, known], others)).toEqual(found);
    expect(likenessesBetween(others, [renamed, known])).toEqual(found);
  });
});
