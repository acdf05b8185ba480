import type { Session } from '@parcours/contracts';
import { peopleOnly } from '../auth/command-line-account.ts';
import type { AccountDependencies } from './dependencies.ts';

/** What the screen must know before anything else. @param accountId null when nobody is signed in */
export const readSession = async (
  {
    prisma,
    isDemonstration,
    installationCode,
  }: Pick<AccountDependencies, 'prisma' | 'isDemonstration' | 'installationCode'>,
  accountId: string | null,
): Promise<Session> => {
  const [account, someAccount, installation] = await Promise.all([
    accountId === null
      ? null
      : prisma.user.findUnique({
          where: { id: accountId },
          select: { id: true, name: true, email: true, roles: true, mustChangePassword: true },
        }),
    prisma.user.findFirst({ where: peopleOnly, select: { id: true } }),
    prisma.installation.findFirst({ select: { isDemonstration: true } }),
  ]);
  return {
    account,
    isDemonstration: installation?.isDemonstration ?? isDemonstration,
    needsFirstAdministrator: someAccount === null,
    needsInstallationCode: someAccount === null && installationCode !== null,
  };
};
