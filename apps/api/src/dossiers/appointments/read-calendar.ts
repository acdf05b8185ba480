import { addDays, parisDay } from '@parcours/domain/calendar';
import { agendaEntryWords, agendaName } from '@parcours/wording';
import { Failed } from '../../http/failed.ts';
import type { OutgoingFile } from '../../http/handler.ts';
import { dayOf, midnightOf } from '../../store/civil-day.ts';
import { calendarText } from './calendar-text.ts';
import { fingerprintOf } from './calendar-token.ts';
import type { AppointmentDependencies } from './dependencies.ts';
import { calendarType } from './read-appointment-file.ts';

/** How far the feed looks back and ahead. */
const span = { daysBack: 30, daysAhead: 365 };
/** Calendars ask often: when one did is noted once an hour. */
const notedEveryMs = 3600_000;

/**
 * The appointments of whoever owns this address: when, where in one word, and the reference of the dossier. Calendars
 * keep copies elsewhere, so no name and nothing written by hand is in it.
 * @throws Failed `notFound` for an address that opens nothing, or whose owner may no longer accompany anybody
 */
export const readCalendar = async (
  { prisma, now, publicUrl }: AppointmentDependencies,
  { token }: { readonly token: string },
): Promise<OutgoingFile> => {
  const at = now();
  const today = parisDay(at);
  const feed = await prisma.calendarFeed.findUnique({
    where: { tokenHash: fingerprintOf(token) },
    include: { account: { select: { roles: true, deactivatedAt: true } } },
  });
  if (feed === null || feed.account.deactivatedAt !== null || !feed.account.roles.includes('agent')) {
    throw new Failed({ code: 'notFound' });
  }
  await prisma.calendarFeed.updateMany({
    where: {
      accountId: feed.accountId,
      OR: [{ lastReadAt: null }, { lastReadAt: { lt: new Date(at.getTime() - notedEveryMs) } }],
    },
    data: { lastReadAt: at },
  });
  const appointments = await prisma.appointment.findMany({
    where: {
      outcome: { in: ['pending', 'held'] },
      day: { gte: midnightOf(addDays(today, -span.daysBack)), lte: midnightOf(addDays(today, span.daysAhead)) },
      dossier: { agentId: feed.accountId },
    },
    include: { dossier: { select: { reference: true } } },
    orderBy: [{ day: 'asc' }, { time: 'asc' }, { dossierId: 'asc' }, { sequence: 'asc' }],
  });
  const entries = appointments.map(({ dossierId, sequence, day, time, place, dossier: { reference } }) => ({
    id: `${dossierId}-${sequence}`,
    sequence,
    on: dayOf(day),
    time,
    description: null,
    url: `${publicUrl}/dossiers/${dossierId}`,
    ...agendaEntryWords({ reference, place }),
  }));
  return { name: 'rendez-vous.ics', type: calendarType, content: calendarText(agendaName, entries, at) };
};
