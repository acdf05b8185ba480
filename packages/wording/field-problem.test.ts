import { describe, expect, it } from 'vitest';
import { fieldProblem } from './field-problem.ts';

describe('what is wrong with a field', () => {
  it.each([
    ['samePassword', 'newPassword', 'C’est déjà votre mot de passe.'],
    ['wrongCode', 'installationCode', 'Ce code d’installation n’est pas le bon.'],
    ['characters', 'why', 'ne peut pas être enregistré'],
    ['tooBig', 'lastName', 'C’est trop long.'],
    ['tooBig', 'amountCents', 'Un montant en euros.'],
    ['notChosen', 'means', 'Choisissez.'],
    ['notChosen', 'mainReason', 'Choisissez un motif.'],
    ['yearMissing', 'happenedOn', 'Il manque l’année.'],
    ['telephone', 'telephone', 'dix chiffres'],
    ['birth', 'bornOn', 'au moins 16 ans'],
  ])('%s of %s', (problem, name, words) => {
    expect(fieldProblem(problem, name)).toContain(words);
  });

  it.each(['bornOn', 'appointmentOn'])('gives no month nor year alone as an example for %s', (name) => {
    expect(fieldProblem('date', name)).not.toMatch(/[^/]\d{2}\/\d{4}|ou 2026/);
  });

  it('gives them where they will do', () => {
    expect(fieldProblem('date', 'happenedOn')).toContain('03/2026 ou 2026');
  });
});
