import type { CalendarFeed } from '@parcours/contracts';
import type { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { feedView } from './feed-view.ts';

/** Whether one's private feed has an address, since when, and when it was last read. */
export const readCalendarFeed = async (
  prisma: Prisma.TransactionClient,
  { accountId }: Pick<Caller, 'accountId'>,
): Promise<CalendarFeed> => feedView(await prisma.calendarFeed.findUnique({ where: { accountId } }));
