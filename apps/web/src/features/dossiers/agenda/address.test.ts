import { civilDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { daysOf, movedBy, readShown, writeShown } from './address.ts';

const today = civilDateOf('2026-11-25');
const usual = { day: today, view: 'week', whose: 'mine' } as const;

describe('what the agenda shows', () => {
  it('is one’s own week with today in it, when the address says nothing or nonsense', () => {
    expect(readShown(new URLSearchParams(), today)).toEqual(usual);
    expect(readShown(new URLSearchParams('jour=2026-02-30&vue=mois&qui=moi'), today)).toEqual(usual);
  });

  it('is read back from its address', () => {
    for (const shown of [usual, { day: civilDateOf('2026-12-01'), view: 'day', whose: 'everyone' }] as const) {
      expect(readShown(writeShown(shown, today), today)).toEqual(shown);
    }
    expect(writeShown(usual, today).toString()).toBe('');
  });

  it('is Monday to Sunday, or one day', () => {
    expect([daysOf(usual).at(0), daysOf(usual).at(-1)]).toEqual(['2026-11-23', '2026-11-29']);
    expect(daysOf({ ...usual, day: civilDateOf('2026-11-29') })[0]).toBe('2026-11-23');
    expect(daysOf({ ...usual, view: 'day' })).toEqual([today]);
  });

  it('moves by a week or a day', () => {
    expect(movedBy(usual, 1).day).toBe('2026-12-02');
    expect(movedBy({ ...usual, view: 'day' }, -1).day).toBe('2026-11-24');
  });
});
