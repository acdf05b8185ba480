import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { instant, role, writtenText } from './value.ts';

/** At least 12 characters; length protects better than odd characters (CNIL, deliberation 2022-100). */
export const newPassword = z.string().min(12, { error: 'passwordTooShort' }).max(128);

const email = z.email().max(200);
const accountRoles = z.array(role).min(1, { error: 'empty' });

const account = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(role),
  mustChangePassword: z.boolean(),
});

/** What the screen must know before anything else. */
const session = z.object({
  account: account.nullable(),
  isDemonstration: z.boolean(),
  /** True until the first administrator exists. */
  needsFirstAdministrator: z.boolean(),
  /** Whether the first administrator must give the code that the program prints at its start. */
  needsInstallationCode: z.boolean(),
});
export type Session = z.output<typeof session>;

const listedAccount = account.extend({ isActive: z.boolean(), lastSignInAt: instant.nullable() });
export type ListedAccount = z.output<typeof listedAccount>;

const accountParams = z.object({ accountId: z.string().max(64) });

export const accountEndpoints = {
  readSession: endpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Read who is signed in, if anybody',
    access: 'anyone',
    reply: session,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in with e-mail and password',
    access: 'anyone',
    body: z.object({ email, password: z.string().min(1).max(128) }),
    reply: session,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out',
    access: 'signedIn',
    beforePasswordChange: true,
    reply: session,
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/session/password',
    summary: 'Change one’s own password; other sessions end',
    access: 'signedIn',
    beforePasswordChange: true,
    body: z.object({ currentPassword: z.string().min(1).max(128), newPassword }),
    reply: session,
  }),
  createFirstAdministrator: endpoint({
    method: 'POST',
    path: '/api/installation',
    summary: 'Create the first administrator; refused once an account exists',
    access: 'anyone',
    body: z.object({
      name: writtenText(80),
      email,
      password: newPassword,
      isAlsoAgent: z.boolean(),
      installationCode: z.string().trim().max(100),
    }),
    reply: session,
  }),
  listAccounts: endpoint({
    method: 'GET',
    path: '/api/accounts',
    summary: 'List accounts',
    access: ['administrator'],
    reply: z.object({ accounts: z.array(listedAccount) }),
  }),
  createAccount: endpoint({
    method: 'POST',
    path: '/api/accounts',
    summary: 'Create an account with a password to change at first sign-in',
    access: ['administrator'],
    body: z.object({ name: writtenText(80), email, roles: accountRoles }),
    reply: z.object({ account: listedAccount, temporaryPassword: z.string() }),
  }),
  changeAccount: endpoint({
    method: 'PATCH',
    path: '/api/accounts/:accountId',
    summary: 'Change the name, roles or state of an account; deactivating it ends its sessions',
    access: ['administrator'],
    params: accountParams,
    body: z.object({ name: writtenText(80), roles: accountRoles, isActive: z.boolean() }),
    reply: listedAccount,
  }),
  resetPassword: endpoint({
    method: 'POST',
    path: '/api/accounts/:accountId/password-reset',
    summary: 'Give an account a new password to change at next sign-in',
    access: ['administrator'],
    params: accountParams,
    reply: z.object({ temporaryPassword: z.string() }),
  }),
  listAgents: endpoint({
    method: 'GET',
    path: '/api/agents',
    summary: 'List who accompanies dossiers',
    access: ['agent', 'head'],
    /** `isAvailable`: dossiers can be entrusted to them; whoever left is listed while dossiers bear their name. */
    reply: z.object({ agents: z.array(z.object({ id: z.string(), name: z.string(), isAvailable: z.boolean() })) }),
  }),
} as const;
