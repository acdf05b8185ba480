import type { WhatIf } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { rateOf } from '@parcours/domain/statistics';
import { describe, expect, it } from 'vitest';
import {
  appointmentsKeptSentence,
  conditionLiftedSentence,
  type FiguredSentence,
  leversOf,
  pieceSoonerSentence,
  roughly,
  wordsOf,
} from '../index.ts';

const none = { parts: [], untold: 0, more: null };
const nothing: WhatIf = {
  asOf: civilDateOf('2026-11-23'),
  dossiers: 12,
  appointments: none,
  conditions: [],
  pieces: [],
};
const lever = (expected: number, n: number) => ({
  parts: [
    {
      reaching: 'appointmentHeld' as const,
      dossiers: { expected, low: expected, high: expected },
      onwards: rateOf(n / 4, n),
      undecided: 0,
    },
  ],
  untold: n < 10 ? expected : 0,
  more: n < 10 ? null : { expected: expected / 4, low: 1.02, high: 12.4 },
});
const said = (sentence: FiguredSentence | null): string | null =>
  sentence === null ? null : wordsOf(sentence).replaceAll(/\s/gu, ' ');

describe('the words of an estimate', () => {
  it('are rough, as it is', () => {
    expect([0, 0.04, 2.34, 9.96, 12.4].map(roughly)).toEqual(['0', 'moins de 0,1', '2,3', '10', '12']);
  });

  it('say how many would have come, and what they suppose of them', () => {
    expect(said(appointmentsKeptSentence({ ...nothing, appointments: lever(9, 20) }))).toBe(
      'Si chaque rendez-vous avait été tenu, 9 dossiers de plus auraient eu leur rendez-vous : parmi ceux qui ont atteint « Rendez-vous tenu », 5 sur 20 ont eu un prêt, soit 25 % (intervalle à 95 % : 11 % à 47 %) ; au même rythme, cela ferait environ 2,3 prêts de plus (intervalle à 95 % : 1 à 12).',
    );
  });

  it('say who reached the same milestone and is in no rate', () => {
    const { parts, ...rest } = lever(9, 20);
    const undecided = parts.map((part) => ({ ...part, undecided: 8 }));
    expect(said(appointmentsKeptSentence({ ...nothing, appointments: { parts: undecided, ...rest } }))).toContain(
      '(intervalle à 95 % : 11 % à 47 %), sans compter 8 dossiers encore en cours ; au même rythme',
    );
  });

  it('open dossiers only where a list holds exactly these', () => {
    const condition = { condition: 'ofAge' as const, ...lever(3, 20) };
    const piece = { piece: 'payslips', name: null, ...lever(3, 20) };
    const levers = leversOf({ ...nothing, appointments: lever(9, 20), conditions: [condition], pieces: [piece] });
    expect(levers.map(({ behind }) => behind)).toEqual([{ didNotCome: true }, null, null]);
    expect(said(pieceSoonerSentence({ ...nothing, pieces: [piece] }))).toMatch(
      /^Si la pièce « Bulletins de salaire » était arrivée en deux fois moins de temps, environ 3 dossiers de plus/,
    );
  });

  it('give no figure where nothing can be said', () => {
    expect(said(appointmentsKeptSentence({ ...nothing, appointments: lever(1, 8) }))).toBe(
      'Si chaque rendez-vous avait été tenu, 1 dossier de plus aurait eu son rendez-vous : trop peu de dossiers sont allés plus loin pour dire combien de prêts cela ferait.',
    );
    expect(said(appointmentsKeptSentence(nothing))).toMatch(/n’aurait rien changé/);
    expect(conditionLiftedSentence(nothing)).toBeNull();
    expect(pieceSoonerSentence(nothing)).toBeNull();
    const untold = { piece: 'payslips', name: null, parts: [], untold: 3, more: null };
    expect(said(pieceSoonerSentence({ ...nothing, pieces: [untold] }))).toMatch(/trop peu de dossiers/);
  });
});
