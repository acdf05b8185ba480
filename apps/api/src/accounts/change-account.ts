import type { ListedAccount } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import { writeAudit } from '../audit/write-audit.ts';
import { peopleOnly } from '../auth/command-line-account.ts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { AccountDependencies } from './dependencies.ts';
import { distinct, lockAccounts, toListedAccount } from './stored-account.ts';

type ChangeAccount = {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly isActive: boolean;
  readonly actorId: string;
};

const refuseWithoutAdministrator = async (transaction: Prisma.TransactionClient): Promise<void> => {
  const left = await transaction.user.count({
    where: { ...peopleOnly, roles: { has: 'administrator' }, deactivatedAt: null },
  });
  if (left === 0) throw new Failed({ code: 'lastAdministrator' });
};

/**
 * Changes the name, roles and state of an account. New roles hold from its next request; deactivating it ends its sessions.
 * @throws Failed `notFound`, or `lastAdministrator` when nobody could keep the accounts any more
 */
export const changeAccount = async (
  { prisma, now }: Pick<AccountDependencies, 'prisma' | 'now'>,
  { accountId, name, isActive, actorId, ...given }: ChangeAccount,
): Promise<ListedAccount> => {
  const at = now();
  const roles = distinct(given.roles);
  return prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    const before = await transaction.user.findFirst({ where: { AND: [{ id: accountId }, peopleOnly] } });
    if (before === null) throw new Failed({ code: 'notFound' });
    const deactivatedAt = isActive ? null : (before.deactivatedAt ?? at);
    const user = await transaction.user.update({ where: { id: accountId }, data: { name, roles, deactivatedAt } });
    await refuseWithoutAdministrator(transaction);
    if (!isActive) await transaction.session.deleteMany({ where: { userId: accountId } });
    const facts = { accountId, roles, isActive, hasNewName: before.name !== name };
    await writeAudit(transaction, { actorId, action: 'account.changed', dossierId: null, facts, at });
    return toListedAccount(user);
  });
};
