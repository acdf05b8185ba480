import type { CalendarFeed } from '@parcours/contracts';
import type { Caller } from '../../http/handler.ts';
import type { AppointmentDependencies } from './dependencies.ts';
import { readCalendarFeed } from './read-calendar-feed.ts';
import { writeCalendarFeed } from './write-calendar-feed.ts';

type RevokeFeed = { readonly expectedVersion: number; readonly caller: Caller };

/** Takes back the address of one's feed; sent again, it is done once. @throws Failed `calendarFeedChanged` */
export const revokeCalendarFeed = async (
  { prisma, now }: Pick<AppointmentDependencies, 'prisma' | 'now'>,
  { expectedVersion, caller: { accountId } }: RevokeFeed,
): Promise<CalendarFeed> =>
  prisma.$transaction(async (transaction) => {
    await writeCalendarFeed(transaction, {
      accountId,
      expectedVersion,
      tokenHash: null,
      action: 'calendar.revoked',
      at: now(),
    });
    return readCalendarFeed(transaction, { accountId });
  });
