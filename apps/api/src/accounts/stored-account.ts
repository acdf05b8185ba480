import { randomUUID } from 'node:crypto';
import type { ListedAccount } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import type { Prisma, User } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';

/** How better-auth names the account that signs in with a password of ours. */
const passwordProvider = 'credential';

/**
 * Lets one transaction at a time change who has which account, so that two administrators cannot each remove the other,
 * nor two first administrators come to be. Readers are not held up.
 */
export const lockAccounts = async (transaction: Prisma.TransactionClient): Promise<void> => {
  await transaction.$executeRaw`LOCK TABLE user_account IN SHARE ROW EXCLUSIVE MODE`;
};

export type NewAccount = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly at: Date;
};

/**
 * Writes an account with its password; accounts must be locked.
 * @throws Failed `emailTaken`, whatever the case of the letters
 */
export const insertAccount = async (
  transaction: Prisma.TransactionClient,
  { name, roles, passwordHash, mustChangePassword, at, ...given }: NewAccount,
): Promise<User> => {
  // better-auth looks addresses up in lower case.
  const email = given.email.toLowerCase();
  if ((await transaction.user.count({ where: { email } })) > 0) throw new Failed({ code: 'emailTaken' });
  const id = randomUUID();
  return transaction.user.create({
    data: {
      id,
      name,
      email,
      roles: distinct(roles),
      mustChangePassword,
      createdAt: at,
      accounts: {
        create: {
          id: randomUUID(),
          accountId: id,
          providerId: passwordProvider,
          password: passwordHash,
          createdAt: at,
        },
      },
    },
  });
};

export const distinct = (roles: readonly Role[]): Role[] => [...new Set(roles)];

type NewPassword = { readonly accountId: string; readonly passwordHash: string; readonly mustChangePassword: boolean };

/** Replaces the password of an account and ends its sessions. */
export const replacePassword = async (
  transaction: Prisma.TransactionClient,
  { accountId, passwordHash, mustChangePassword }: NewPassword,
): Promise<void> => {
  await transaction.account.updateMany({
    where: { userId: accountId, providerId: passwordProvider },
    data: { password: passwordHash },
  });
  await transaction.user.update({ where: { id: accountId }, data: { mustChangePassword } });
  await transaction.session.deleteMany({ where: { userId: accountId } });
};

/** @returns null for an account without a password of ours */
export const readPasswordHash = async (
  transaction: Prisma.TransactionClient,
  accountId: string,
): Promise<string | null> => {
  const stored = await transaction.account.findFirst({ where: { userId: accountId, providerId: passwordProvider } });
  return stored?.password ?? null;
};

export const toListedAccount = (user: User): ListedAccount => ({
  id: user.id,
  name: user.name,
  email: user.email,
  roles: user.roles,
  mustChangePassword: user.mustChangePassword,
  isActive: user.deactivatedAt === null,
  lastSignInAt: user.lastSignInAt?.toISOString() ?? null,
});
