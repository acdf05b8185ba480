import { writeAudit } from '../audit/write-audit.ts';
import type { AccountDependencies } from './dependencies.ts';
import { readSession } from './read-session.ts';
import type { StartedSession } from './sign-in.ts';

type SignOut = { readonly accountId: string; readonly sessionId: string };

/** Ends the caller's session, and no other. */
export const signOut = async (
  dependencies: AccountDependencies,
  { accountId, sessionId }: SignOut,
): Promise<StartedSession> => {
  const { prisma, sessions, now } = dependencies;
  await prisma.$transaction(async (transaction) => {
    await transaction.session.deleteMany({ where: { id: sessionId } });
    await writeAudit(transaction, {
      actorId: accountId,
      action: 'session.ended',
      dossierId: null,
      facts: {},
      at: now(),
    });
  });
  return { session: await readSession(dependencies, null), cookies: await sessions.forget() };
};
