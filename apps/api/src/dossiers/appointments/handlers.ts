import type { Handlers } from '../../http/handler.ts';
import type { AppointmentDependencies } from './dependencies.ts';
import { listAppointments } from './list-appointments.ts';
import { openCalendarFeed } from './open-calendar-feed.ts';
import { readAppointmentFile } from './read-appointment-file.ts';
import { readCalendar } from './read-calendar.ts';
import { readCalendarFeed } from './read-calendar-feed.ts';
import { recordAppointmentReminder } from './record-appointment-reminder.ts';
import { revokeCalendarFeed } from './revoke-calendar-feed.ts';

type AppointmentHandlers = Pick<
  Handlers,
  | 'listAppointments'
  | 'readAppointmentFile'
  | 'recordAppointmentReminder'
  | 'readCalendarFeed'
  | 'openCalendarFeed'
  | 'revokeCalendarFeed'
  | 'readCalendar'
>;

export const appointmentHandlers = (dependencies: AppointmentDependencies): AppointmentHandlers => ({
  listAppointments: ({ query }, { caller }) => listAppointments(dependencies, { ...query, caller }),
  readAppointmentFile: ({ params }, { caller }) => readAppointmentFile(dependencies, { ...params, caller }),
  recordAppointmentReminder: ({ params, body }, { caller }) =>
    recordAppointmentReminder(dependencies, { ...params, ...body, caller }),
  readCalendarFeed: (_, { caller }) => readCalendarFeed(dependencies.prisma, caller),
  openCalendarFeed: ({ body }, { caller }) => openCalendarFeed(dependencies, { ...body, caller }),
  revokeCalendarFeed: ({ body }, { caller }) => revokeCalendarFeed(dependencies, { ...body, caller }),
  readCalendar: ({ params }) => readCalendar(dependencies, params),
});
