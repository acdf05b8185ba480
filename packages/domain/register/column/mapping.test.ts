import { describe, expect, it } from 'vitest';
import { columns } from './column.ts';
import { headings } from './heading.ts';
import { checkMapping, guessMapping, unmappedHeaders } from './mapping.ts';

const townRegister = [
  'N°',
  'Date 1er contact',
  'Nom',
  'Prénom',
  'Né(e) le',
  'Téléphone',
  'Commune',
  'Orienté par',
  'Objet du prêt',
  'Montant demandé',
  'Durée (mois)',
  'RDV le',
  'Venu(e)',
  'Recevable',
  'Motif',
  'Dossier complet le',
  'Envoyé CMP le',
  'Décision',
  'Date décision',
  'Montant accordé',
  'Versé le',
  'Réorienté vers',
  'Observations',
];

describe('the columns of a register', () => {
  it('are all found in the register of the town', () => {
    const mapping = guessMapping(townRegister);
    expect(columns.map((column) => mapping[column])).toEqual(columns.map((_, index) => index));
    expect(unmappedHeaders(mapping, townRegister)).toEqual([]);
  });

  it.each([
    ['DATE DU PREMIER CONTACT', 'firstContactOn'],
    ['date de premier contact :', 'firstContactOn'],
    ['NOM DE FAMILLE', 'lastName'],
    ['Nom et prénom', 'lastName'],
    ['prenom', 'firstName'],
    ['Date de naissance', 'bornOn'],
    ['né.e le', 'bornOn'],
    ['Tél.', 'telephone'],
    ['Ville', 'town'],
    ['Prescripteur', 'channel'],
    ['orienté(e) par', 'channel'],
    ['Objet de la demande', 'project'],
    ['Montant (€)', 'amount'],
    ['montant demande en euros', 'amount'],
    ['Durée', 'duration'],
    ['Rendez-vous le', 'appointmentOn'],
    ['Présent(e)', 'attended'],
    ['Recevabilité', 'eligible'],
    ['Motif de refus', 'reason'],
    ['Transmis au CMP le', 'submittedOn'],
    ['Décision du CMP', 'decision'],
    ['Date de la décision', 'decidedOn'],
    ['Montant accordé (€)', 'grantedAmount'],
    ['Date de versement', 'paidOutOn'],
    ['Réorienté(e) vers', 'redirectedTo'],
    ['Remarques', 'remarks'],
    ['Couleur préférée', null],
  ])('%s', (header, column) => {
    const mapping = guessMapping([header]);
    expect(columns.filter((candidate) => mapping[candidate] === 0)).toEqual(column === null ? [] : [column]);
  });

  it('takes the surest of two headers and reports the other', () => {
    const headers = ['Date', 'Date 1er contact', 'Nom', '', 'Âge'];
    const mapping = guessMapping(headers);
    expect(mapping.firstContactOn).toBe(1);
    expect(unmappedHeaders(mapping, headers)).toEqual([
      { index: 0, header: 'Date' },
      { index: 4, header: 'Âge' },
    ]);
  });

  it('have no heading that could stand for two of them', () => {
    const all = [...headings.values()].flatMap((ofColumn) => [...new Set(ofColumn)]);
    expect(all.filter((heading, index) => all.indexOf(heading) !== index)).toEqual([]);
  });
});

describe('a mapping made by hand', () => {
  const found = guessMapping(townRegister);

  it('is accepted as it was guessed', () => {
    expect(checkMapping(found, townRegister)).toEqual([]);
  });

  it('needs the name and the date of first contact', () => {
    expect(checkMapping({ ...found, lastName: null, firstContactOn: null, remarks: null }, townRegister)).toEqual([
      { code: 'requiredColumnMissing', column: 'firstContactOn' },
      { code: 'requiredColumnMissing', column: 'lastName' },
    ]);
  });

  it('cannot use a header that is not there', () => {
    expect(checkMapping({ ...found, remarks: 23 }, townRegister)).toEqual([
      { code: 'noSuchHeader', column: 'remarks', index: 23 },
    ]);
  });

  it('cannot use one header for two columns', () => {
    expect(checkMapping({ ...found, decidedOn: 1 }, townRegister)).toEqual([
      { code: 'headerUsedTwice', index: 1, columns: ['firstContactOn', 'decidedOn'] },
    ]);
  });
});
