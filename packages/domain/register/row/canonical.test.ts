import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import { cellsOf, layout, outcomeOf, today } from '../testing/rows.ts';
import { readRow } from './row.ts';

describe('the same row', () => {
  const canonicalOf = (typed: Parameters<typeof outcomeOf>[0]) => {
    const outcome = outcomeOf(typed);
    return outcome.kind === 'valid' ? JSON.stringify(outcome.canonical) : null;
  };

  it('is known again in another format, another case or with other blanks', () => {
    const typed = canonicalOf({
      number: 12,
      lastName: 'ÉXEMPLE ',
      amount: '1 500,00 €',
      duration: '24 mois',
      appointmentOn: '2/1/14',
      attended: 'O',
      reason: 'Pièces jamais  remises',
    });
    const fromCells = canonicalOf({
      number: '12',
      lastName: 'Exemple',
      amount: 1500,
      duration: 24,
      appointmentOn: { date: civilDateOf('2014-01-02') },
      attended: true,
      reason: 'pièces jamais remises',
    });
    expect(typed).not.toBeNull();
    expect(fromCells).toBe(typed);
  });

  it('is known again when an empty column is added', () => {
    const headers = [...layout.headers, 'Âge'];
    const widened = readRow([...cellsOf({ number: '7' }), null], { ...layout, headers }, today);
    expect(widened).toEqual(outcomeOf({ number: '7' }));
  });

  it('is another one as soon as a fact differs', () => {
    const rows = [
      {},
      { number: '1' },
      { amount: 500 },
      { grantedAmount: 500 },
      { attended: 'non' },
      { submittedOn: 'oui' },
      { reason: 'abandon' },
    ];
    expect(new Set(rows.map(canonicalOf)).size).toBe(rows.length);
  });
});
