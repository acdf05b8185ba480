import { hashPassword } from 'better-auth/crypto';
import { writeAudit } from '../audit/write-audit.ts';
import { peopleOnly } from '../auth/command-line-account.ts';
import { makeTemporaryPassword } from '../auth/temporary-password.ts';
import { Failed } from '../http/failed.ts';
import type { AccountDependencies } from './dependencies.ts';
import { replacePassword } from './stored-account.ts';

type ResetPassword = { readonly accountId: string; readonly actorId: string };

/**
 * Gives an account a new password, told once, here, to be replaced at next sign-in. Its sessions end, and so does a lock.
 * @throws Failed `notFound`
 */
export const resetPassword = async (
  { prisma, now, failedSignIns }: Pick<AccountDependencies, 'prisma' | 'now' | 'failedSignIns'>,
  { accountId, actorId }: ResetPassword,
): Promise<{ temporaryPassword: string }> => {
  const temporaryPassword = makeTemporaryPassword();
  const passwordHash = await hashPassword(temporaryPassword);
  await prisma.$transaction(async (transaction) => {
    const user = await transaction.user.findFirst({
      where: { AND: [{ id: accountId }, peopleOnly] },
      select: { email: true },
    });
    if (user === null) throw new Failed({ code: 'notFound' });
    await replacePassword(transaction, { accountId, passwordHash, mustChangePassword: true });
    await failedSignIns.forget(transaction, user.email);
    await writeAudit(transaction, {
      actorId,
      action: 'account.passwordReset',
      dossierId: null,
      facts: { accountId },
      at: now(),
    });
  });
  return { temporaryPassword };
};
