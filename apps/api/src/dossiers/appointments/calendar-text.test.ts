import { civilDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarText } from './calendar-text.ts';

const entry: CalendarEntry = {
  id: 'abc',
  sequence: 3,
  on: civilDateOf('2026-11-30'),
  time: '14:30',
  title: 'Rendez-vous',
  location: 'Bureau 3; au fond, à droite',
  description: null,
  url: null,
};
const linesOf = (given: Partial<CalendarEntry> = {}) =>
  calendarText('Rendez-vous', [{ ...entry, ...given }], new Date('2026-11-23T08:00:00Z')).split('\r\n');

describe('a calendar file', () => {
  it('gives the hour of France, with the clocks of France', () => {
    const lines = linesOf();
    expect(lines).toContain('DTSTART;TZID=Europe/Paris:20261130T143000');
    expect(lines).toContain('DTEND;TZID=Europe/Paris:20261130T153000');
    expect(lines.filter((line) => line === 'TZID:Europe/Paris')).toHaveLength(1);
  });

  it('gives the same hour in summer, and on the days when clocks change', () => {
    expect(linesOf({ on: civilDateOf('2026-07-01') })).toContain('DTSTART;TZID=Europe/Paris:20260701T143000');
    expect(linesOf({ on: civilDateOf('2026-03-29'), time: '09:00' })).toContain(
      'DTSTART;TZID=Europe/Paris:20260329T090000',
    );
    expect(linesOf({ on: civilDateOf('2026-10-25'), time: '09:00' })).toContain(
      'DTEND;TZID=Europe/Paris:20261025T100000',
    );
  });

  it('is for the whole day while the hour is not known', () => {
    expect(linesOf({ time: null })).toContain('DTSTART;VALUE=DATE:20261130');
  });

  it('names the appointment and its change, so that a calendar replaces what it has', () => {
    const lines = linesOf();
    expect(lines).toContain('UID:abc');
    expect(lines).toContain('SEQUENCE:3');
    expect(lines).toContain('LOCATION:Bureau 3\\; au fond\\, à droite');
  });

  it('lets nothing that is written begin a line of its own', () => {
    const lines = linesOf({ location: 'ici\r\nATTENDEE:mailto:quelquun@ville.example\nURL:http://ailleurs.example' });
    expect(lines.filter((line) => /^(ATTENDEE|URL)/.test(line))).toEqual([]);
  });
});
