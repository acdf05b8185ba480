import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { AccountDependencies } from './dependencies.ts';
import { readSession } from './read-session.ts';
import type { StartedSession } from './sign-in.ts';
import { readPasswordHash, replacePassword } from './stored-account.ts';

type ChangePassword = {
  readonly accountId: string;
  readonly currentPassword: string;
  readonly newPassword: string;
};

/**
 * Replaces the caller's password. Every session of the account ends, and a new one starts for the caller: whoever had
 * taken the old one loses it.
 * @throws Failed `wrongCredentials` or `lockedOut`, counted like sign-ins; `invalidInput` when the new password is the old one
 */
export const changePassword = async (
  dependencies: AccountDependencies,
  { accountId, currentPassword, newPassword }: ChangePassword,
): Promise<StartedSession> => {
  const { prisma, failedSignIns, now } = dependencies;
  const at = now();
  const { email } = await prisma.user.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
  await failedSignIns.count(email, at);
  const stored = await readPasswordHash(prisma, accountId);
  const isRight = stored !== null && (await verifyPassword({ hash: stored, password: currentPassword }));
  if (!isRight) throw new Failed({ code: 'wrongCredentials' });
  if (newPassword === currentPassword) {
    await failedSignIns.forget(prisma, email);
    throw new Failed({ code: 'invalidInput', problems: [{ field: 'body.newPassword', problem: 'samePassword' }] });
  }

  const passwordHash = await hashPassword(newPassword);
  await prisma.$transaction(async (transaction) => {
    await replacePassword(transaction, { accountId, passwordHash, mustChangePassword: false });
    await failedSignIns.forget(transaction, email);
    await writeAudit(transaction, {
      actorId: accountId,
      action: 'account.passwordChanged',
      dossierId: null,
      facts: {},
      at,
    });
  });
  const started = await dependencies.sessions.start({ email, password: newPassword });
  // Deactivated, or given another password, in between.
  if (started === null) throw new Failed({ code: 'notSignedIn' });
  return { session: await readSession(dependencies, accountId), cookies: started.cookies };
};
