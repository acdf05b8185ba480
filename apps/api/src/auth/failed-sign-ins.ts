import { createHmac } from 'node:crypto';
import type { Prisma, PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';

export type FailedSignIns = {
  /**
   * Counts a try as failed before the password is looked at, so that tries at the same moment all count; a right
   * password takes the count back with `forget`.
   * @throws Failed `lockedOut` while the address is locked, whatever the password
   */
  readonly count: (email: string, at: Date) => Promise<void>;
  readonly forget: (transaction: Prisma.TransactionClient, email: string) => Promise<void>;
};

const minuteMs = 60_000;
/** Failures older than this no longer count, and are not kept. */
const forgottenAfterMs = 24 * 60 * minuteMs;
const failuresBeforeLock = 5;
const firstLockMinutes = 5;
const longestLockMinutes = 60;

/** How long an address is locked after this many failures in a row: 5 minutes at the fifth, then twice as long each time, up to an hour. */
export const lockMinutesAfter = (failures: number): number =>
  failures < failuresBeforeLock
    ? 0
    : Math.min(firstLockMinutes * 2 ** (failures - failuresBeforeLock), longestLockMinutes);

type Attempt = { readonly addressKey: string; readonly at: Date };

/** @returns the failures in a row with this one, or null when the address is locked */
const addFailure = async (
  transaction: Prisma.TransactionClient,
  { addressKey, at }: Attempt,
): Promise<number | null> => {
  const forgottenBefore = new Date(at.getTime() - forgottenAfterMs);
  // One statement: of two tries at once the second waits for the first, then sees the lock that it set.
  const [counted] = await transaction.$queryRaw<{ failures: number }[]>`
    INSERT INTO failed_sign_in AS known (address_key, failures, last_failed_at)
    VALUES (${addressKey}, 1, ${at})
    ON CONFLICT (address_key) DO UPDATE
      SET failures = CASE WHEN known.last_failed_at < ${forgottenBefore} THEN 1 ELSE known.failures + 1 END,
          last_failed_at = ${at}
      WHERE known.locked_until IS NULL OR known.locked_until <= ${at}
    RETURNING failures`;
  await transaction.failedSignIn.deleteMany({ where: { lastFailedAt: { lt: forgottenBefore } } });
  return counted?.failures ?? null;
};

const lock = async (
  transaction: Prisma.TransactionClient,
  { addressKey, at }: Attempt,
  failures: number,
): Promise<void> => {
  const minutes = lockMinutesAfter(failures);
  if (minutes === 0) return;
  const lockedUntil = new Date(at.getTime() + minutes * minuteMs);
  await transaction.failedSignIn.update({ where: { addressKey }, data: { lockedUntil } });
};

/**
 * Wrong passwords are counted by address, in one table and by the same code whether or not an account has the address:
 * neither an answer nor its time tells which. The table holds a keyed hash, so it lists nobody.
 */
export const createFailedSignIns = (prisma: PrismaClient, secret: string): FailedSignIns => {
  const keyOf = (email: string): string =>
    createHmac('sha256', secret).update(`failed sign-in of ${email.toLowerCase()}`).digest('base64url');
  return {
    count: async (email, at) => {
      const attempt = { addressKey: keyOf(email), at };
      await prisma.$transaction(async (transaction) => {
        const failures = await addFailure(transaction, attempt);
        if (failures !== null) return lock(transaction, attempt, failures);
        const locked = await transaction.failedSignIn.findUnique({ where: { addressKey: attempt.addressKey } });
        throw new Failed({ code: 'lockedOut', until: (locked?.lockedUntil ?? at).toISOString() });
      });
    },
    forget: async (transaction, email) => {
      await transaction.failedSignIn.deleteMany({ where: { addressKey: keyOf(email) } });
    },
  };
};
