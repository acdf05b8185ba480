import type { Session } from '@parcours/contracts';
import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { AccountDependencies } from './dependencies.ts';
import { readSession } from './read-session.ts';

export type Credentials = { readonly email: string; readonly password: string };

/** What is answered once somebody is signed in, and the cookies that say so. */
export type StartedSession = { readonly session: Session; readonly cookies: string[] };

/**
 * Starts a session. An unknown address, a wrong password and a deactivated account are answered alike.
 * @throws Failed `wrongCredentials`, or `lockedOut` after too many of them
 */
export const signIn = async (dependencies: AccountDependencies, credentials: Credentials): Promise<StartedSession> => {
  const { prisma, sessions, failedSignIns, now } = dependencies;
  const at = now();
  await failedSignIns.count(credentials.email, at);
  const started = await sessions.start(credentials);
  if (started === null) {
    const tried = await prisma.user.findUnique({
      where: { email: credentials.email.toLowerCase() },
      select: { id: true },
    });
    const facts = { accountId: tried?.id ?? null };
    await writeAudit(prisma, { actorId: null, action: 'session.refused', dossierId: null, facts, at });
    throw new Failed({ code: 'wrongCredentials' });
  }
  const { accountId, cookies } = started;
  await prisma.$transaction(async (transaction) => {
    await failedSignIns.forget(transaction, credentials.email);
    await transaction.user.update({ where: { id: accountId }, data: { lastSignInAt: at } });
    await writeAudit(transaction, { actorId: accountId, action: 'session.started', dossierId: null, facts: {}, at });
  });
  return { session: await readSession(dependencies, accountId), cookies };
};
