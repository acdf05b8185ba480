import type { endpoints, Replied } from '@parcours/contracts';
import type { Caller } from '../../http/handler.ts';
import { fingerprintOf, tokenOf } from './calendar-token.ts';
import type { AppointmentDependencies } from './dependencies.ts';
import { readCalendarFeed } from './read-calendar-feed.ts';
import { writeCalendarFeed } from './write-calendar-feed.ts';

type OpenFeed = { readonly id: string; readonly expectedVersion: number; readonly caller: Caller };

/**
 * Gives one's feed a new address, told to whoever asked with this `id` only; the former opens nothing more. Sent again,
 * the same address is told.
 * @throws Failed `calendarFeedChanged`
 */
export const openCalendarFeed = async (
  { prisma, now, publicUrl, authSecret }: AppointmentDependencies,
  { id, expectedVersion, caller: { accountId } }: OpenFeed,
): Promise<Replied<(typeof endpoints)['openCalendarFeed']>> => {
  const token = tokenOf(authSecret, { accountId, id, expectedVersion });
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
