import { appointmentEndpoints } from '@parcours/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { daysOf, type Shown } from './address.ts';

export const agendaQuery = (shown: Shown) => {
  const days = daysOf(shown);
  const query = { from: days[0], to: days.at(-1) ?? days[0], whose: shown.whose };
  return queryOptions({
    queryKey: ['appointments', query],
    queryFn: ({ signal }) => call(appointmentEndpoints.listAppointments, { query }, signal),
    placeholderData: keepPreviousData,
  });
};

export const feedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => call(appointmentEndpoints.readCalendarFeed, {}, signal),
});
