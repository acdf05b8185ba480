import type { Role } from '@parcours/domain/access';
import { hashPassword } from 'better-auth/crypto';
import { writeAudit } from '../audit/write-audit.ts';
import type { AccountDependencies } from './dependencies.ts';
import { insertAccount, lockAccounts } from './stored-account.ts';

type AccountWithPassword = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
};

/** Creates an account whose password is known beforehand, for demonstrations and tests. @throws Failed `emailTaken` */
export const createAccountWithPassword = async (
  { prisma, now }: Pick<AccountDependencies, 'prisma' | 'now'>,
  { password, ...given }: AccountWithPassword,
): Promise<{ accountId: string }> => {
  const passwordHash = await hashPassword(password);
  const at = now();
  return prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    const { id, roles } = await insertAccount(transaction, { ...given, passwordHash, at });
    const facts = { accountId: id, roles };
    await writeAudit(transaction, { actorId: null, action: 'account.created', dossierId: null, facts, at });
    return { accountId: id };
  });
};
