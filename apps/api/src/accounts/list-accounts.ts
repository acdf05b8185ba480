import type { ListedAccount } from '@parcours/contracts';
import { peopleOnly } from '../auth/command-line-account.ts';
import type { AccountDependencies } from './dependencies.ts';
import { toListedAccount } from './stored-account.ts';

/** Every account there is or was, by name. */
export const listAccounts = async ({
  prisma,
}: Pick<AccountDependencies, 'prisma'>): Promise<{ accounts: ListedAccount[] }> => {
  const users = await prisma.user.findMany({ where: peopleOnly, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return { accounts: users.map(toListedAccount) };
};
