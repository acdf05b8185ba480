import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { standingSentence, waitLabel } from './waiting.ts';

const today = civilDateOf('2026-11-23');
const pieces = {
  for: 'pieces',
  turn: 'person',
  since: partialDateOf('2026-10-20'),
  appointmentOn: null,
  time: null,
  place: null,
  placeDetail: null,
  next: 'piecesReceived',
} as const;
const open = { state: 'open', end: null } as const;

describe('the sentence of a dossier', () => {
  it('says what blocks it, since when, whose turn it is and what comes next', () => {
    expect(standingSentence({ ...open, waiting: pieces }, today)).toBe(
      'Attend les pièces demandées depuis le 20\u00a0octobre 2026 (34\u00a0jours). C’est à la personne de jouer. Ensuite\u00a0: noter que les pièces sont arrivées.',
    );
  });
  it('counts no days from a month', () => {
    const waiting = { ...pieces, since: partialDateOf('2026-10') };
    expect(standingSentence({ ...open, waiting }, today)).toContain(
      'Attend les pièces demandées depuis octobre 2026. ',
    );
  });
  it('says when an appointment will be rather than since when', () => {
    const waiting = {
      for: 'appointment',
      turn: 'person',
      since: partialDateOf('2026-11-10'),
      appointmentOn: civilDateOf('2026-11-26'),
      time: '14:30',
      place: null,
      placeDetail: null,
      next: 'appointmentHeld',
    } as const;
    expect(standingSentence({ ...open, waiting }, today)).toBe(
      'Attend le rendez-vous du jeudi 26\u00a0novembre à 14\u00a0h\u00a030 (dans 3\u00a0jours). C’est à la personne de venir. Ensuite\u00a0: noter que la personne est venue.',
    );
    expect(waitLabel(waiting, today)).toBe('dans 3\u00a0jours');
  });
  it('names either answer while the lender decides', () => {
    const waiting = { ...pieces, for: 'decision', turn: 'lender', next: 'granted' } as const;
    expect(standingSentence({ ...open, waiting }, today)).toContain(
      'C’est au Crédit Municipal de jouer. Ensuite\u00a0: noter la réponse du CMP.',
    );
  });
  it('says how a closed dossier ended, and that nothing is left to do on a finished one', () => {
    const end = { kind: 'turnedDownByTown', mainReason: 'outOfArea', on: partialDateOf('2016-02') } as const;
    expect(standingSentence({ state: 'closed', waiting: null, end }, today)).toBe(
      'Irrecevable en février 2016\u00a0: n’habite pas la commune.',
    );
    expect(standingSentence({ state: 'finished', waiting: null, end: null }, today)).toContain('plus rien à faire');
  });
});
