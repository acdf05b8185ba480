import { describe, expect, it } from 'vitest';
import { type FieldNames, fieldsOf, holesOf, render, templateFaults } from './index.ts';

const names: FieldNames = {
  personName: 'nom',
  reference: 'référence',
  project: 'objet',
  amount: 'montant',
  duration: 'durée',
  pieces: 'pièces',
  deadline: 'date limite',
  appointment: 'rendez-vous',
  appointmentPlace: 'lieu',
  reason: 'motif',
  grantedAmount: 'montant accordé',
  grantedDuration: 'durée accordée',
  decisionOn: 'date de la décision',
  redirectedTo: 'organisme',
  agentName: 'accompagnateur',
  serviceContact: 'service',
  today: 'date du jour',
};

describe('a template', () => {
  it.each([
    ['Bonjour', {}, 'Bonjour'],
    ['{nom}, dossier {référence}', { personName: 'Awa DIOP', reference: '2026-0042' }, 'Awa DIOP, dossier 2026-0042'],
    ['{ nom }', { personName: 'Awa DIOP' }, 'Awa DIOP'],
    ['{nom} et {nom}', { personName: 'Awa' }, 'Awa et Awa'],
    ['Avant le {date limite}.', {}, 'Avant le [[date limite]].'],
    ['{nom}', { personName: '$& {référence}' }, '$& {référence}'],
  ])('« %s » with %j reads « %s »', (text, facts, read) => {
    expect(render(text, facts, names)).toBe(read);
  });

  it.each([
    ['Rien', []],
    ['{nom} {date limite}', []],
    ['{prenom}', [{ code: 'unknownField', name: 'prenom', line: 1 }]],
    ['{}', [{ code: 'unknownField', name: '', line: 1 }]],
    ['{Nom}', [{ code: 'unknownField', name: 'Nom', line: 1 }]],
    ['Bonjour\n{nom}\net {motif', [{ code: 'lonelyBrace', name: 'motif', line: 3 }]],
    ['nom}', [{ code: 'lonelyBrace', name: '', line: 1 }]],
    [
      '{nom\n}',
      [
        { code: 'lonelyBrace', name: 'nom', line: 1 },
        { code: 'lonelyBrace', name: '', line: 2 },
      ],
    ],
    ['{{nom}}', [{ code: 'lonelyBrace', name: '}', line: 1 }]],
    [
      '{x}\n{nom}{y}',
      [
        { code: 'unknownField', name: 'x', line: 1 },
        { code: 'unknownField', name: 'y', line: 2 },
      ],
    ],
  ])('« %s » has the faults %j', (text, faults) => {
    expect(templateFaults(text, names)).toEqual(faults);
  });

  it('says which fields it names, each once', () => {
    expect(fieldsOf('{motif} {nom} {motif} {inconnu}', names)).toEqual(['reason', 'personName']);
  });
});

describe('a letter', () => {
  it.each([
    ['Tout est dit.', []],
    ['Avant le [[date limite]].', ['date limite']],
    ['[[motif]] puis [[date limite]] et [[motif]]', ['motif', 'date limite']],
    ['un [crochet] seul', []],
  ])('« %s » still lacks %j', (text, lacking) => {
    expect(holesOf(text)).toEqual(lacking);
  });
});
