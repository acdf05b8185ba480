import { hash, timingSafeEqual } from 'node:crypto';
import type { Role } from '@parcours/domain/access';
import { hashPassword } from 'better-auth/crypto';
import { writeAudit } from '../audit/write-audit.ts';
import { peopleOnly } from '../auth/command-line-account.ts';
import { Failed } from '../http/failed.ts';
import type { AccountDependencies } from './dependencies.ts';
import { type StartedSession, signIn } from './sign-in.ts';
import { insertAccount, lockAccounts } from './stored-account.ts';

type FirstAdministrator = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** A town with one agent has nobody else. */
  readonly isAlsoAgent: boolean;
  /** As typed; not looked at where none is needed. */
  readonly installationCode: string;
};

/**
 * Creates the account that creates the others, and signs it in.
 * @throws Failed `invalidInput` for a wrong installation code, `alreadyInstalled` once any account exists; of two at the same moment, one wins
 */
export const createFirstAdministrator = async (
  dependencies: AccountDependencies,
  { name, email, password, isAlsoAgent, installationCode }: FirstAdministrator,
): Promise<StartedSession> => {
  const { prisma, now, isDemonstration } = dependencies;
  refuseWrongCode(installationCode, dependencies.installationCode);
  // Hashing is slow on purpose: an installed server does not do it for everybody who asks.
  if ((await prisma.user.count({ where: peopleOnly })) > 0) throw new Failed({ code: 'alreadyInstalled' });
  const passwordHash = await hashPassword(password);
  const roles: Role[] = isAlsoAgent ? ['administrator', 'agent'] : ['administrator'];
  const at = now();
  await prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    if ((await transaction.user.count({ where: peopleOnly })) > 0) throw new Failed({ code: 'alreadyInstalled' });
    const { id } = await insertAccount(transaction, {
      name,
      email,
      roles,
      passwordHash,
      mustChangePassword: false,
      at,
    });
    await transaction.installation.upsert({
      where: { id: 1 },
      create: { id: 1, isDemonstration, createdAt: at },
      update: {},
    });
    const facts = { accountId: id, roles };
    await writeAudit(transaction, { actorId: id, action: 'account.firstCreated', dossierId: null, facts, at });
  });
  return signIn(dependencies, { email, password });
};

/** Whoever reads the program's output may install it; whoever merely finds its address may not. */
const refuseWrongCode = (typed: string, expected: string | null): void => {
  if (expected === null || timingSafeEqual(digestOf(typed), digestOf(expected))) return;
  throw new Failed({ code: 'invalidInput', problems: [{ field: 'body.installationCode', problem: 'wrongCode' }] });
};

const digestOf = (code: string): Buffer => hash('sha256', code, 'buffer');
