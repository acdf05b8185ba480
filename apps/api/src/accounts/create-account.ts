import type { ListedAccount } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import { hashPassword } from 'better-auth/crypto';
import { writeAudit } from '../audit/write-audit.ts';
import { makeTemporaryPassword } from '../auth/temporary-password.ts';
import type { AccountDependencies } from './dependencies.ts';
import { insertAccount, lockAccounts, toListedAccount } from './stored-account.ts';

type CreateAccount = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly actorId: string;
};

/** Creates an account. Its password is told once, here, and must be replaced at first sign-in. @throws Failed `emailTaken` */
export const createAccount = async (
  { prisma, now }: Pick<AccountDependencies, 'prisma' | 'now'>,
  { actorId, ...given }: CreateAccount,
): Promise<{ account: ListedAccount; temporaryPassword: string }> => {
  const temporaryPassword = makeTemporaryPassword();
  const passwordHash = await hashPassword(temporaryPassword);
  const at = now();
  const user = await prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    const created = await insertAccount(transaction, { ...given, passwordHash, mustChangePassword: true, at });
    const facts = { accountId: created.id, roles: created.roles };
    await writeAudit(transaction, { actorId, action: 'account.created', dossierId: null, facts, at });
    return created;
  });
  return { account: toListedAccount(user), temporaryPassword };
};
