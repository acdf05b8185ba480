import { appointmentOutcomes } from '@parcours/domain/path';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { actKind, appointmentPlace, canceller } from './path.ts';
import { dossierTasks } from './task.ts';
import { civilDate, instant, optionalText, timeOfDay } from './value.ts';

const agents: Access = ['agent'];
const dossierParams = z.object({ dossierId: z.uuid() });

/** One appointment in the agenda, whatever became of it. */
const agendaLine = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  /** The line of the history that gave it. */
  sequence: z.int(),
  person: z.object({ lastName: z.string(), firstName: z.string().nullable() }),
  agent: z.object({ id: z.string(), name: z.string() }).nullable(),
  on: civilDate,
  time: timeOfDay.nullable(),
  place: appointmentPlace.nullable(),
  placeDetail: z.string().nullable(),
  outcome: z.enum(appointmentOutcomes),
  cancelledBy: canceller.nullable(),
  /** The last day the person was reminded of it; null when nobody did. */
  remindedOn: civilDate.nullable(),
  /** What may be recorded of it now. */
  allowedActs: z.array(actKind).readonly(),
});
export type AgendaLine = z.output<typeof agendaLine>;

/** The private feed of an account: `version` counts every address given or taken back, 0 when none ever was. */
const calendarFeed = z.object({
  version: z.int(),
  /** Null while no address opens it. */
  since: instant.nullable(),
  /** When a calendar last read it, to the hour. */
  lastReadAt: instant.nullable(),
});
export type CalendarFeed = z.output<typeof calendarFeed>;

const expectedVersion = z.int().min(0);

export const appointmentEndpoints = {
  listAppointments: endpoint({
    method: 'GET',
    path: '/api/appointments',
    summary: 'List the appointments of some days, with what became of each',
    access: agents,
    query: z.object({ from: civilDate, to: civilDate, whose: z.enum(['mine', 'everyone']).default('mine') }),
    /** The earliest first; at most 500, and at most the 31 days from `from` on. */
    reply: z.object({ appointments: z.array(agendaLine) }),
  }),
  readAppointmentFile: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/appointment-file',
    summary: 'Take the coming appointment as a calendar file for the person',
    access: agents,
    params: dossierParams,
    replies: 'file',
    reply: z.undefined(),
  }),
  recordAppointmentReminder: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/appointment-reminder',
    summary: 'Record that the person was reminded of the coming appointment',
    access: agents,
    params: dossierParams,
    /** `id` is chosen by whoever sends: the same form sent twice is one reminder. `sequence` tells which appointment. */
    body: z.object({ id: z.uuid(), sequence: z.int().min(1), note: optionalText(300) }),
    reply: dossierTasks,
  }),
  readCalendarFeed: endpoint({
    method: 'GET',
    path: '/api/calendar-feed',
    summary: 'Read whether one’s private calendar feed has an address',
    access: agents,
    reply: calendarFeed,
  }),
  openCalendarFeed: endpoint({
    method: 'POST',
    path: '/api/calendar-feed',
    summary: 'Give one’s private calendar feed a new address; the former one opens nothing more',
    access: agents,
    /** `id` is chosen by whoever sends: the same form sent again is told the same address. */
    body: z.object({ id: z.uuid(), expectedVersion }),
    /** `address` is shown once: only its fingerprint is kept. */
    reply: z.object({ address: z.url(), feed: calendarFeed }),
  }),
  revokeCalendarFeed: endpoint({
    method: 'POST',
    path: '/api/calendar-feed/revocation',
    summary: 'Take back the address of one’s private calendar feed',
    access: agents,
    body: z.object({ expectedVersion }),
    reply: calendarFeed,
  }),
  /** Calendars sign in nowhere: whoever knows the address reads it. */
  readCalendar: endpoint({
    method: 'GET',
    path: '/api/calendars/:token',
    summary: 'Read a private calendar feed by its secret address',
    access: 'anyone',
    params: z.object({ token: z.string().max(100) }),
    replies: 'file',
    reply: z.undefined(),
  }),
} as const;
