import { writeAudit } from '../../audit/write-audit.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';

type WriteFeed = {
  readonly accountId: string;
  readonly expectedVersion: number;
  /** Null takes the address back. */
  readonly tokenHash: string | null;
  readonly action: `calendar.${'opened' | 'replaced' | 'revoked'}`;
  readonly at: Date;
};

/**
 * Changes which address opens a feed, and says so in the audit; what was just written is not written again.
 * @throws Failed `calendarFeedChanged`
 */
export const writeCalendarFeed = async (
  transaction: Prisma.TransactionClient,
  { accountId, expectedVersion, tokenHash, action, at }: WriteFeed,
): Promise<void> => {
  await transaction.calendarFeed.createMany({ data: [{ accountId, version: 0 }], skipDuplicates: true });
  const { count } = await transaction.calendarFeed.updateMany({
    where: { accountId, version: expectedVersion },
    data: {
      tokenHash,
      since: tokenHash === null ? null : at,
      lastReadAt: null,
      version: expectedVersion + 1,
    },
  });
  if (count === 0) {
    const written = await transaction.calendarFeed.findUnique({ where: { accountId } });
    if (written?.version === expectedVersion + 1 && written.tokenHash === tokenHash) return;
    throw new Failed({ code: 'calendarFeedChanged' });
  }
  await writeAudit(transaction, { actorId: accountId, action, dossierId: null, facts: {}, at });
};
