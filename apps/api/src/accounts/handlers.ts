import type { accountEndpoints } from '@parcours/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../auth/signed-in.ts';
import { Failed } from '../http/failed.ts';
import type { Handlers } from '../http/handler.ts';
import { changeAccount } from './change-account.ts';
import { changePassword } from './change-password.ts';
import { createAccount } from './create-account.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import type { AccountDependencies } from './dependencies.ts';
import { listAccounts } from './list-accounts.ts';
import { listAgents } from './list-agents.ts';
import { readSession } from './read-session.ts';
import { resetPassword } from './reset-password.ts';
import { type StartedSession, signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const withCookies = (reply: FastifyReply, { session, cookies }: StartedSession): StartedSession['session'] => {
  reply.header('set-cookie', cookies);
  return session;
};

const sessionOf = ({ signedIn }: FastifyRequest): SignedIn => {
  if (signedIn === null) throw new Failed({ code: 'notSignedIn' });
  return signedIn;
};

/** The handlers of sessions and accounts. */
export const accountHandlers = (dependencies: AccountDependencies): Pick<Handlers, keyof typeof accountEndpoints> => ({
  readSession: (_received, { caller }) => readSession(dependencies, caller?.accountId ?? null),
  signIn: async ({ body }, { reply }) => withCookies(reply, await signIn(dependencies, body)),
  signOut: async (_received, { request, reply }) => withCookies(reply, await signOut(dependencies, sessionOf(request))),
  changePassword: async ({ body }, { caller: { accountId }, reply }) =>
    withCookies(reply, await changePassword(dependencies, { accountId, ...body })),
  createFirstAdministrator: async ({ body }, { reply }) =>
    withCookies(reply, await createFirstAdministrator(dependencies, body)),
  listAccounts: () => listAccounts(dependencies),
  createAccount: ({ body }, { caller }) => createAccount(dependencies, { ...body, actorId: caller.accountId }),
  changeAccount: ({ params, body }, { caller }) =>
    changeAccount(dependencies, { ...params, ...body, actorId: caller.accountId }),
  resetPassword: ({ params }, { caller }) => resetPassword(dependencies, { ...params, actorId: caller.accountId }),
  listAgents: () => listAgents(dependencies),
});
