import { civilDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { earlyCaution, likelyDay } from './early.ts';

const givenOn = (day: string) => ({ waiting: { appointmentOn: civilDateOf(day) } });
const today = civilDateOf('2026-11-23');

describe('an appointment that is noted before its day', () => {
  it.each([
    ['appointmentHeld', '2026-11-29', null],
    ['appointmentMissed', '2026-11-29', null],
    ['appointmentHeld', '2026-11-23', today],
    ['appointmentHeld', '2026-11-20', today],
    ['appointmentCancelled', '2026-11-29', today],
  ] as const)('%s, given for %s, is proposed for %s', (act, day, expected) => {
    expect(likelyDay(act, givenOn(day), today)).toBe(expected);
  });

  it.each(['appointmentHeld', 'appointmentMissed'] as const)('is told for which day it was given: %s', (act) => {
    expect(earlyCaution(act, givenOn('2026-11-29'), '23/11/2026')).toContain(
      'le rendez-vous était donné pour le dimanche',
    );
  });

  it.each(['29/11/2026', '30/11/2026', '11/2026', ''])('is told nothing for « %s »', (typed) => {
    expect(earlyCaution('appointmentHeld', givenOn('2026-11-29'), typed)).toBeNull();
  });

  it('is told nothing where there is no appointment, or it is called off', () => {
    expect(earlyCaution('appointmentHeld', { waiting: null }, '23/11/2026')).toBeNull();
    expect(earlyCaution('appointmentCancelled', givenOn('2026-11-29'), '23/11/2026')).toBeNull();
  });
});
