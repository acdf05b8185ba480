import type { PathStatistics } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { funnel, headline, losses, type OutcomeCount } from '@parcours/domain/statistics';
import { describe, expect, it } from 'vitest';
import { statisticsText } from './statistics-text.ts';

const statisticsOf = (counts: readonly OutcomeCount[]): PathStatistics => ({
  asOf: civilDateOf('2026-03-16'),
  cohort: {
    from: null,
    to: null,
    channel: null,
    association: null,
    project: null,
    agent: null,
    dossiers: headline(counts).firstContacts,
    leftOutAsAdministrative: 0,
    impreciseFirstContacts: 0,
    firstOn: null,
    lastOn: null,
  },
  headline: headline(counts),
  funnel: funnel(counts),
  losses: losses(counts),
});

/** Without the spaces that do not break, which look the same. */
const linesOf = (counts: readonly OutcomeCount[]): readonly string[] =>
  statisticsText(statisticsOf(counts))
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .split('\n');

const open = { state: 'open', endKind: null, mainReason: null } as const;

describe('the figures in plain text', () => {
  const lines = linesOf([
    { furthest: 'firstContact', ...open, dossiers: 4 },
    { furthest: 'preScreened', state: 'closed', endKind: 'leftByPerson', mainReason: 'didNotCome', dossiers: 5 },
    { furthest: 'granted', ...open, dossiers: 1 },
  ]);

  it('stand in columns, numbers under each other by their last digit', () => {
    expect(lines.find((line) => line.startsWith('Étape'))).toBe(
      'Étape             Atteinte  Part des premiers contacts        Part de l’étape d’avant        Perdus ensuite  En cours',
    );
    expect(lines.find((line) => line.startsWith('Premier contact'))).toBe(
      'Premier contact         10  10 sur 10 : 100 % (72 % à 100 %)  sans objet                                  0         4',
    );
    expect(lines.find((line) => line.startsWith('Premier tri'))).toBe(
      'Premier tri              6  6 sur 10 : 60 % (31 % à 83 %)     6 sur 10 : 60 % (31 % à 83 %)               5         0',
    );
  });

  it('give no percentage under ten', () => {
    expect(lines.find((line) => line.startsWith('Accordé'))).toMatch(/ 1 sur 10 : 10 % \(2 % à 40 %\) +1 sur 1 +0 +1$/);
  });

  it('say who said no, and why', () => {
    expect(lines.at(-1)).toBe(
      '       5  Premier tri              Abandon  n’est pas venue au rendez-vous  la personne',
    );
  });

  it('are a sentence when there is nothing to count', () => {
    expect(linesOf([]).slice(2)).toEqual(['Aucun premier contact dans cette période.']);
  });
});
