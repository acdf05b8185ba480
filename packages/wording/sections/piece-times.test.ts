import { civilDateOf } from '@parcours/domain/calendar';
import { type PieceCount, pieceTimesOf } from '@parcours/domain/statistics';
import { describe, expect, it } from 'vitest';
import {
  type FiguredSentence,
  pieceTimesLimitSentence,
  pieceTimesSentence,
  slowestPieceSentence,
  wordsOf,
} from '../index.ts';

const said = (sentence: FiguredSentence | null): string | null =>
  sentence === null ? null : wordsOf(sentence).replaceAll(/\s/gu, ' ');
const times = (...counts: readonly PieceCount[]) => ({
  asOf: civilDateOf('2026-11-23'),
  dossiers: 60,
  pieces: pieceTimesOf(counts),
});
const obtained = { piece: 'rentReceipt', outcome: 'obtained', reason: null, days: 12, isLast: true } as const;

describe('the words of the pieces', () => {
  it('name the one that is missed most, the slowest and the last, in words under ten', () => {
    const figures = times(
      { ...obtained, dossiers: 4 },
      { ...obtained, outcome: 'missingAtEnd', isLast: false, dossiers: 2 },
      { ...obtained, piece: 'identityCard', days: null, isLast: false, dossiers: 1 },
    );
    expect(said(pieceTimesSentence(figures))).toBe(
      'La pièce qui manque le plus souvent pour de bon : « Quittance de loyer », jamais obtenue pour 2 sur 6 des dossiers qui ne l’attendent plus.',
    );
    expect(said(slowestPieceSentence(figures))).toBe(
      'La plus longue à obtenir : « Quittance de loyer », 12 jours ou plus pour la moitié de 6 dossiers. Celle qui arrive le plus souvent en dernier : « Quittance de loyer », pour 4 sur 4 des dossiers complets où l’on sait laquelle.',
    );
    expect(said(pieceTimesLimitSentence(figures))).toContain(
      '1 pièce ne compte dans aucune durée : elle n’a pas été demandée avant d’arriver, ou le dossier s’est terminé sans elle',
    );
  });
  it('say something true of nothing, of all obtained and of all awaited', () => {
    expect(said(pieceTimesSentence(times()))).toBe('Aucune pièce n’a encore été demandée ni reçue.');
    expect([slowestPieceSentence(times()), pieceTimesLimitSentence(times())]).toEqual([null, null]);
    const all = 'Aucun dossier ne s’est terminé sans une pièce qu’il attendait.';
    expect(said(pieceTimesSentence(times({ ...obtained, dossiers: 20 })))).toBe(all);
    const awaited = times({ ...obtained, outcome: 'awaited', isLast: false, dossiers: 3 });
    expect(said(pieceTimesSentence(awaited))).toBe(all);
    expect(slowestPieceSentence(awaited)).toBeNull();
  });
});
