import { TZDate } from '@date-fns/tz';
import type { CivilDate } from '@parcours/domain/calendar';
import { appointmentMinutes } from '@parcours/domain/path';
import ical from 'ical-generator';

/** One appointment as a calendar shows it. */
export type CalendarEntry = {
  /** The same for the same appointment, so that a calendar replaces what it has. */
  readonly id: string;
  /** Grows with each change. */
  readonly sequence: number;
  readonly on: CivilDate;
  /** `HH:MM` in France; null: the whole day. */
  readonly time: string | null;
  readonly title: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly url: string | null;
};

const zone = 'Europe/Paris';

/** Clocks of France since 1996, as calendars want to be told: last Sunday of March and of October (directive 2000/84/CE). */
const zoneDefinition = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The text of an iCalendar file (RFC 5545). */
export const calendarText = (name: string, entries: readonly CalendarEntry[], at: Date): string => {
  const calendar = ical({
    name,
    prodId: { company: 'Parcours', product: 'Parcours microcrédit', language: 'FR' },
    timezone: { name: zone, generator: () => zoneDefinition },
    // Calendars that listen ask again every half-hour.
    ttl: 1800,
  });
  for (const { id, on, time, title, location, description, url, sequence } of entries) {
    const start = startOf(on, time);
    calendar.createEvent({
      id,
      sequence,
      stamp: at,
      timezone: zone,
      start,
      ...(time === null ? { allDay: true } : { end: new TZDate(start.getTime() + appointmentMinutes * 60_000, zone) }),
      summary: title,
      location,
      description,
      url,
    });
  }
  return calendar.toString();
};

const startOf = (on: CivilDate, time: string | null): TZDate => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  return new TZDate(year, month - 1, day, hours, minutes, zone);
};
