import { describe, expect, it } from 'vitest';
import { detourCostsOf } from '../index.ts';

describe('what turning back costs', () => {
  it('is times, dossiers and days, with what still lasts and what nobody can count', () => {
    const [morePieces] = detourCostsOf([
      { kind: 'morePiecesAsked', days: 10, isOver: true, times: 2, firsts: 1 },
      { kind: 'morePiecesAsked', days: 40, isOver: false, times: 1, firsts: 1 },
      { kind: 'morePiecesAsked', days: null, isOver: true, times: 1, firsts: 0 },
      { kind: 'reopening', days: 5, isOver: true, times: 1, firsts: 1 },
    ]);
    expect(morePieces).toMatchObject({ times: 4, dossiers: 2, days: 60, ongoing: 1, leftOut: 1, median: { days: 10 } });
  });

  it('tells first what took most days, then what happened most often', () => {
    const costs = detourCostsOf([
      { kind: 'decisionPutOff', days: null, isOver: true, times: 3, firsts: 1 },
      { kind: 'reopening', days: 5, isOver: true, times: 1, firsts: 1 },
      { kind: 'pieceRefused', days: 3, isOver: true, times: 2, firsts: 2 },
    ]);
    expect(costs.slice(0, 4).map(({ kind }) => kind)).toEqual([
      'pieceRefused',
      'reopening',
      'decisionPutOff',
      'morePiecesAsked',
    ]);
  });

  it('has every kind, of which nothing may have happened', () => {
    const costs = detourCostsOf([]);
    expect(costs.map(({ kind }) => kind)).toEqual([
      'morePiecesAsked',
      'decisionPutOff',
      'appointmentMissed',
      'reopening',
      'appointmentMoved',
      'appointmentCancelled',
      'pieceRefused',
    ]);
    for (const cost of costs) expect(cost).toMatchObject({ times: 0, dossiers: 0, days: 0, median: { days: null } });
  });
});
