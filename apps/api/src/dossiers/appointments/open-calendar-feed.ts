import type { endpoints, Replied } from '@parcours/contracts';
import type { Caller } from '../../http/handler.ts';
import { fingerprintOf, newToken } from './calendar-token.ts';
import type { AppointmentDependencies } from './dependencies.ts';
import { readCalendarFeed } from './read-calendar-feed.ts';
import { writeCalendarFeed } from './write-calendar-feed.ts';

type OpenFeed = { readonly expectedVersion: number; readonly caller: Caller };

/** Gives one's feed a new address, said this once; the former opens nothing more. @throws Failed `calendarFeedChanged` */
export const openCalendarFeed = async (
  { prisma, now, publicUrl }: AppointmentDependencies,
  { expectedVersion, caller: { accountId } }: OpenFeed,
): Promise<Replied<(typeof endpoints)['openCalendarFeed']>> => {
  const token = newToken();
  return prisma.$transaction(async (transaction) => {
    const { since } = await readCalendarFeed(transaction, { accountId });
    await writeCalendarFeed(transaction, {
      accountId,
      expectedVersion,
      tokenHash: fingerprintOf(token),
      action: since === null ? 'calendar.opened' : 'calendar.replaced',
      at: now(),
    });
    return {
      address: `${publicUrl}/api/calendars/${token}`,
      feed: await readCalendarFeed(transaction, { accountId }),
    };
  });
};
