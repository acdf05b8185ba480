import { role } from '@parcours/contracts';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { isAPIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { z } from 'zod';
import type { PrismaClient } from '../database/generated/client.ts';
import { readLiveSession, readSignedCookie } from './live-session.ts';
import type { SignedIn } from './signed-in.ts';

export type SessionOptions = {
  readonly prisma: PrismaClient;
  /** Signs the cookies. */
  readonly secret: string;
  readonly publicUrl: string;
};

/** Sessions and their cookie. Cookies are whole `set-cookie` headers, to be sent with the reply. */
export type Sessions = {
  readonly cookieName: string;
  /** @param cookie the request's header */
  readonly read: (cookie: string | undefined) => Promise<{ signedIn: SignedIn | null; cookies: string[] }>;
  /** @returns null when no active account has this password */
  readonly start: (credentials: {
    email: string;
    password: string;
  }) => Promise<{ accountId: string; cookies: string[] } | null>;
  /** What makes a browser forget its session. */
  readonly forget: () => Promise<string[]>;
};

const hourSeconds = 3600;

/** A session ends this long after the last request, at the latest. */
const longestIdleSeconds = 12 * hourSeconds;
/** A session that is used is prolonged at most this often, so that reading does not write each time. */
const prolongedEverySeconds = hourSeconds / 4;

/** Browsers share cookies between the ports of a machine: two installations on one would end each other's sessions. */
const nameCookie = (publicUrl: string): string => {
  const { protocol, port } = new URL(publicUrl);
  const name = port === '' ? 'parcours' : `parcours-${port}`;
  // Behind TLS, a `__Host-` cookie can be neither set nor read by a neighbour of the same domain.
  return protocol === 'https:' ? `__Host-${name}` : name;
};

const createBetterAuth = ({ prisma, secret, publicUrl }: SessionOptions, cookieName: string) =>
  betterAuth({
    appName: 'Parcours microcrédit',
    baseURL: publicUrl,
    secret,
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        roles: { type: 'string[]', required: true, input: false },
        mustChangePassword: { type: 'boolean', required: true, input: false },
        deactivatedAt: { type: 'date', required: false, input: false },
      },
    },
    session: { expiresIn: longestIdleSeconds, updateAge: prolongedEverySeconds, cookieCache: { enabled: false } },
    databaseHooks: {
      session: {
        create: {
          // The last word on who may sign in, whatever the way: no session starts for an account that is deactivated.
          before: async ({ userId }) =>
            (await prisma.user.count({ where: { id: userId, deactivatedAt: null } })) === 1 ? undefined : false,
        },
      },
    },
    advanced: {
      // The name below says it all: better-auth would put `__Secure-` before `__Host-`.
      useSecureCookies: false,
      cookies: { session_token: { name: cookieName } },
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: 'strict',
        path: '/',
        secure: publicUrl.startsWith('https:'),
      },
      // Nothing is done with them, so nothing is kept.
      ipAddress: { disableIpTracking: true },
      database: { joins: true },
    },
    telemetry: { enabled: false },
    // Its messages may carry what they are about; what goes wrong is thrown, and logged once where it ends.
    logger: { disabled: true },
  });

const storedRoles = z.array(role);

/** The sessions of better-auth, without its router: only the contract's endpoints exist. */
export const createSessions = (options: SessionOptions): Sessions => {
  const cookieName = nameCookie(options.publicUrl);
  const auth = createBetterAuth(options, cookieName);
  return {
    cookieName,
    read: async (cookie) => {
      if (cookie === undefined) return { signedIn: null, cookies: [] };
      // Nearly every request: one question, and nothing to write. Whatever else there is to do is better-auth's.
      const token = readSignedCookie(cookie, { name: cookieName, secret: options.secret });
      const livesUntil = new Date(Date.now() + (longestIdleSeconds - prolongedEverySeconds) * 1000);
      const live = token === null ? null : await readLiveSession(options.prisma, { token, livesUntil });
      if (live !== null) return { signedIn: live, cookies: [] };
      const { headers, response } = await auth.api.getSession({
        headers: new Headers({ cookie }),
        returnHeaders: true,
      });
      const isActive = response !== null && (response.user.deactivatedAt ?? null) === null;
      if (!isActive) return { signedIn: null, cookies: headers.getSetCookie() };
      const { session, user } = response;
      const signedIn = {
        accountId: user.id,
        name: user.name,
        roles: storedRoles.parse(user.roles),
        sessionId: session.id,
        mustChangePassword: user.mustChangePassword,
      };
      return { signedIn, cookies: headers.getSetCookie() };
    },
    start: async (credentials) => {
      try {
        const { headers, response } = await auth.api.signInEmail({ body: credentials, returnHeaders: true });
        return { accountId: response.user.id, cookies: headers.getSetCookie() };
      } catch (error) {
        if (isAPIError(error) && error.status === 'UNAUTHORIZED') return null;
        throw error;
      }
    },
    forget: async () => {
      const { headers } = await auth.api.signOut({ headers: new Headers(), returnHeaders: true });
      return headers.getSetCookie();
    },
  };
};
