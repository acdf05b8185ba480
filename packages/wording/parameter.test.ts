import { defaultCatalogue, withPiece } from '@parcours/domain/checklist';
import type { Delay } from '@parcours/domain/tasks';
import { describe, expect, it } from 'vitest';
import { pieceRuleSentence, referencesSentence, remindersSentence } from './parameter.ts';

describe('what a reminder asks, in words', () => {
  it('says when it first comes, how often, and how many times at most', () => {
    expect(remindersSentence({ firstAfter: { workingDays: 10 }, thenEvery: { workingDays: 5 }, atMost: 3 })).toBe(
      'après 10\u00a0jours ouvrés, puis tous les 5\u00a0jours ouvrés, 3 fois au plus',
    );
    expect(remindersSentence({ firstAfter: { days: 1 }, thenEvery: { days: 15 }, atMost: null })).toBe(
      'après 1\u00a0jour, puis tous les 15\u00a0jours, autant de fois qu’il faut',
    );
    const daily = (thenEvery: Delay) =>
      remindersSentence({ firstAfter: { days: 2 }, thenEvery, atMost: null })?.replaceAll(/\s/g, ' ');
    expect(daily({ days: 1 })).toBe('après 2 jours, puis tous les jours, autant de fois qu’il faut');
    expect(daily({ workingDays: 1 })).toBe('après 2 jours, puis tous les jours ouvrés, autant de fois qu’il faut');
    expect(remindersSentence(null)).toBe('jamais de relance');
  });
});

describe('the dossiers that a change concerns', () => {
  it('are all named, or the first of them', () => {
    expect(referencesSentence(['2026-0003', '2026-0007'], 2)).toBe('2026-0003 et 2026-0007.');
    expect(referencesSentence(['2026-0003', '2026-0007'], 30)).toBe('2026-0003, 2026-0007…');
  });
});

describe('to whom a piece is asked, in words', () => {
  const training = { code: 'added-1', name: 'Attestation de formation', copies: 1, validity: null };
  const catalogue = withPiece(defaultCatalogue, training, { as: 'alternative', need: 'payslips' });
  const ruleOf = (code: string) => pieceRuleSentence(code, catalogue)?.replaceAll(/\s/g, ' ');

  it.each([
    ['taxNotice', undefined],
    ['residencePermit', 'si la personne a besoin d’un titre de séjour'],
    ['landTaxNotice', 'si logement : propriétaire, prêt en cours ou propriétaire, sans prêt'],
    ['payslips', 'si ressources : Employeur, au choix avec attestation de formation'],
    ['added-1', 'si ressources : Employeur, au choix avec bulletins de salaire'],
    [
      'hostIdentity',
      'si logement : hébergée, avec attestation d’hébergement, au choix avec quittance de loyer ou tableau d’amortissement du prêt immobilier',
    ],
  ])('%s', (code, expected) => {
    expect(ruleOf(code)).toBe(expected);
  });
});
